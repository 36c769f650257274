import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastMeaningfulLine } from './last-meaningful-line.ts';
import { superviseChild } from './supervise-child.ts';

export type FoundElectron =
  | { readonly found: 'yes'; readonly executable: string }
  | { readonly found: 'no'; readonly reason: string }
  /** The reader gave up while the binary was being fetched. */
  | { readonly found: 'stopped'; readonly exitCode: number };

/**
 * Finds Electron's executable as the npm package's own `index.js` does: where
 * `ELECTRON_OVERRIDE_DIST_PATH` says, else in the package, whose installer fetches it on first use.
 * That fetch runs here in a child of its own, so that a dead network costs two minutes and no more.
 *
 * @param packageFolder the folder of the npm package `electron`
 */
export async function findElectron(
  packageFolder: string,
  environment: NodeJS.ProcessEnv,
  say: (line: string) => void,
  fetchTimeoutMs = 120_000,
): Promise<FoundElectron> {
  const onDisk = electronOnDisk(packageFolder, environment);
  if (onDisk !== null) return { found: 'yes', executable: onDisk };
  const override = overrideIn(environment);
  if (override !== null) {
    return { found: 'no', reason: `ELECTRON_OVERRIDE_DIST_PATH: none in ${override}` };
  }

  say('khizana: fetching Electron; this happens once.');
  const installer = spawn(process.execPath, [join(packageFolder, 'install.js')], {
    env: environment,
    stdio: ['ignore', 'inherit', 'pipe'],
    timeout: fetchTimeoutMs,
  });
  let complaints = '';
  installer.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  const { exitCode, signal, stoppedBy } = await superviseChild(installer);
  const fetched = electronOnDisk(packageFolder, environment);
  if (exitCode === 0 && fetched !== null) return { found: 'yes', executable: fetched };
  if (stoppedBy !== null) return { found: 'stopped', exitCode };
  const cause =
    signal === null
      ? (lastMeaningfulLine(complaints) ?? `its installer ended with exit code ${exitCode}`)
      : `no answer within ${fetchTimeoutMs / 1000} s`;
  return { found: 'no', reason: `its binary could not be fetched: ${cause}` };
}

/** Electron's executable if it is there already, `null` if it is not; fetches nothing. */
export function electronOnDisk(
  packageFolder: string,
  environment: NodeJS.ProcessEnv,
): string | null {
  const override = overrideIn(environment);
  const name = nameInPackage(packageFolder);
  if (name === null && override === null) return null;
  const executable = join(override ?? join(packageFolder, 'dist'), name ?? 'electron');
  return existsSync(executable) ? executable : null;
}

/** Electron's own variable for a folder that holds an unpacked Electron; empty is unset. */
function overrideIn(environment: NodeJS.ProcessEnv): string | null {
  const folder = environment['ELECTRON_OVERRIDE_DIST_PATH'] ?? '';
  return folder === '' ? null : folder;
}

/** The executable's path inside a distribution, which the installer notes down in `path.txt`. */
function nameInPackage(packageFolder: string): string | null {
  const note = join(packageFolder, 'path.txt');
  return existsSync(note) ? readFileSync(note, 'utf8') : null;
}
