import { execFile } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BuildInfo } from '../../build/build-info.ts';

/** This checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs `npm run package` in a checkout, as it is on a machine with no network and no 7-Zip.
 *
 * @param electron the folder of an unpacked Electron
 * @param output where the packages go
 * @returns what it printed
 */
export async function packageKhizana(
  checkout: string,
  electron: string,
  output: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<string> {
  const words = [join(checkout, 'build', 'package.ts'), `-c.directories.output=${output}`];
  const { stdout } = await promisify(execFile)(process.execPath, words, {
    cwd: checkout,
    env: {
      ...process.env,
      ELECTRON_OVERRIDE_DIST_PATH: electron,
      ELECTRON_BUILDER_7ZIP_PATH: undefined,
      ...environment,
    },
  });
  return stdout;
}

/** Copies into a folder what a package is made from, as another checkout of the same commit without git. */
export function copyCheckout(folder: string): void {
  const sources = ['archive', 'contract', 'service', 'electron', 'renderer', 'build', 'seeds'];
  for (const name of [
    ...sources,
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'LICENSE',
  ]) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

/** The variables that tell a checkout without git which commit it is. */
export function commitByName({ commit, date }: BuildInfo): NodeJS.ProcessEnv {
  if (commit === null || date === null) return {};
  return { KHIZANA_COMMIT: commit, SOURCE_DATE_EPOCH: String(Date.parse(date) / 1000) };
}
