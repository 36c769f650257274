import { join } from 'node:path';

/**
 * The system's place for what an application keeps for the reader: data, as a library, or settings.
 *
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function systemFolder(
  kind: 'data' | 'settings',
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string,
): string {
  switch (platform) {
    case 'win32':
      return join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Khizana');
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Khizana');
    default: {
      const { variable, usual } = freedesktop[kind];
      const folder = environment[variable];
      // The specification has relative values ignored.
      return join(folder?.startsWith('/') ? folder : join(home, usual), 'khizana');
    }
  }
}

const freedesktop = {
  data: { variable: 'XDG_DATA_HOME', usual: '.local/share' },
  settings: { variable: 'XDG_CONFIG_HOME', usual: '.config' },
} as const;
