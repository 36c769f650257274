import { join } from 'node:path';
import { systemFolder } from './system-folder.ts';

/**
 * Where a library lies when nobody says otherwise, the same for the window, the browser host and the command
 * line.
 */
export function defaultLibraryFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string,
): string {
  return join(systemFolder('data', environment, platform, home), 'library');
}
