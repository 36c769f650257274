import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';

/**
 * Runs a script of ours as `npm run` does: in a shell, which dies of a signal without passing it on.
 * What the test leaves running ends with it.
 */
export function shellAsNpm(
  lifecycleEvent: string,
  command: readonly string[],
): ChildProcessByStdio<null, Readable, null> {
  // The second command keeps the shell from becoming the script itself.
  const shell = spawn('sh', ['-c', '"$@"; :', 'sh', process.execPath, ...command], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, npm_lifecycle_event: lifecycleEvent },
    detached: true,
  });
  onTestFinished(() => {
    try {
      if (shell.pid !== undefined) process.kill(-shell.pid, 'SIGKILL');
    } catch {
      // As it should be: nothing of the group is left.
    }
  });
  return shell;
}
