import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { temporaryFolder } from '../support/temporary-folder.ts';

const main = new URL('../../dist/electron/main.js', import.meta.url);
const runner = fileURLToPath(new URL('./stand-in/run-bundle.ts', import.meta.url));

/** Runs the main process as it is shipped, on the stand-in, in a program of its own; resolves to what came of it. */
export async function runBundledMain(libraryFolder: string): Promise<unknown> {
  // What is kept of libraries and windows must not reach the lists of whoever runs the tests.
  const home = temporaryFolder();
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: home, APPDATA: home };
  const args = [runner, main.href, `--library=${libraryFolder}`];
  const child = promisify(execFile)(process.execPath, args, { env });
  return JSON.parse((await child).stdout) as unknown;
}
