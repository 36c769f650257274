import { vi } from 'vitest';
import { runCommandLine } from '../../host/command-line.ts';
import type { CommandRun } from './run-khizana.ts';

/** Runs the command line in this process, for what a process of its own would only prove once more. */
export async function runKhizanaHere(args: readonly string[]): Promise<CommandRun> {
  const heard = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      heard[name] += String(text);
      return true;
    }),
  );
  try {
    return { code: await runCommandLine(args), ...heard };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
