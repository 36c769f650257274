import { join } from 'node:path';

/**
 * Where a library lies when nobody says otherwise: the system's place for an application's data, the
 * same for the window, the browser host and the command line.
 *
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function defaultLibraryFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string,
): string {
  switch (platform) {
    case 'win32':
      return join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Khizana', 'library');
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Khizana', 'library');
    default: {
      const data = environment['XDG_DATA_HOME'];
      // The specification has relative values ignored.
      const base = data?.startsWith('/') ? data : join(home, '.local', 'share');
      return join(base, 'khizana', 'library');
    }
  }
}
