import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface CommandRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program itself, for tests that talk to it while it runs. */
export const khizanaEntry = fileURLToPath(new URL('../../host/khizana.ts', import.meta.url));

/** Runs the real command line in a process of its own. */
export function runKhizana(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Promise<CommandRun> {
  const env = { ...process.env, LC_ALL: 'C.UTF-8', ...environment };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [khizanaEntry, ...args],
      { env, encoding: 'utf8', maxBuffer: 2 ** 24 },
      (error, stdout, stderr) => {
        resolve({
          code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1,
          stdout,
          stderr,
        });
      },
    );
  });
}
