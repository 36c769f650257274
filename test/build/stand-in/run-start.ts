import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const startScript = fileURLToPath(new URL('./start.ts', import.meta.url));
const hostScript = fileURLToPath(new URL('./host.ts', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string[];
  readonly err: string[];
}

export interface Conditions {
  /** The body of the executable `electron`; without it there is none. */
  readonly electron?: string;
  /** The body of the package's `install.js`, run when no override is set. */
  readonly installer?: string;
  readonly environment?: NodeJS.ProcessEnv;
  /** Stop the start script with this signal once it prints this line. */
  readonly stop?: { readonly at: string; readonly signal: NodeJS.Signals };
}

/**
 * Runs the real start script as a process, with an executable named `electron` that behaves as the test
 * says, and a small script in the browser host's place.
 */
export async function start(argv: readonly string[], conditions: Conditions = {}): Promise<Ended> {
  const folder = temporaryFolder();
  const distribution = join(folder, 'electron-dist');
  const electronPackage = join(folder, 'electron-package');
  mkdirSync(distribution);
  mkdirSync(electronPackage);
  if (conditions.electron !== undefined) {
    const executable = join(distribution, 'electron');
    writeFileSync(executable, `#!${process.execPath}\n${conditions.electron}\n`);
    chmodSync(executable, 0o755);
  }
  if (conditions.installer !== undefined) {
    writeFileSync(join(electronPackage, 'install.js'), conditions.installer);
  }
  const override = conditions.installer === undefined ? distribution : undefined;
  const child = spawn(process.execPath, [startScript, electronPackage, hostScript, ...argv], {
    env: {
      ...process.env,
      DISPLAY: ':99',
      ELECTRON_OVERRIDE_DIST_PATH: override,
      ELECTRON_RUN_AS_NODE: '1',
      ...conditions.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const said = out.includes(conditions.stop?.at ?? '\0');
    out += text;
    if (!said && conditions.stop && out.includes(conditions.stop.at)) {
      child.kill(conditions.stop.signal);
    }
  });
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, out: linesOf(out), err: linesOf(err) };
}

/** The lines printed, but for the notice that only root gets. */
function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.includes('running as root'));
}
