import { join } from 'node:path';

/**
 * Where the reader's preferences lie: the system's place for the settings of an application, the same for the
 * window and the browser host, whichever library they open.
 *
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function preferencesPath(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string,
): string {
  return join(settingsFolder(environment, platform, home), 'preferences.json');
}

function settingsFolder(
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
      const settings = environment['XDG_CONFIG_HOME'];
      // The specification has relative values ignored.
      return join(settings?.startsWith('/') ? settings : join(home, '.config'), 'khizana');
    }
  }
}
