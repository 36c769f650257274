import { join } from 'node:path';
import { systemFolder } from './system-folder.ts';

/** Where the reader's preferences lie, the same for the window and the browser host, whichever library they open. */
export function preferencesPath(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string,
): string {
  return join(systemFolder('settings', environment, platform, home), 'preferences.json');
}
