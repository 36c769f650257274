import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What electron-builder tells a hook, as far as we ask. */
interface Unpacked {
  readonly appOutDir: string;
  readonly electronPlatformName: string;
}

/** Everything is in the bundles: electron-builder need not look for modules, nor build any anew. */
export function beforeBuild(): Promise<boolean> {
  return Promise.resolve(false);
}

/**
 * Takes out of Electron's distribution the program that it shows when it has none of ours, and the note
 * of its version. electron-builder does so with an Electron that it has fetched, and not with one it is given.
 */
export async function afterExtract({ appOutDir, electronPlatformName }: Unpacked): Promise<void> {
  const resources =
    electronPlatformName === 'darwin' ? 'Electron.app/Contents/Resources' : 'resources';
  for (const surplus of ['version', join(resources, 'default_app.asar')]) {
    await rm(join(appOutDir, surplus), { force: true });
  }
}
