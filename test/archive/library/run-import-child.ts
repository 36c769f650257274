import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('import-child.ts', import.meta.url));

export interface ChildRun {
  readonly filesDone: number;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly errors: string;
}

/** Imports in a process of its own; killed as soon as it has done so many files, when that is given. */
export function runImportChild(
  libraryFolder: string,
  path: string,
  killAfter = Infinity,
): Promise<ChildRun> {
  const child = spawn(process.execPath, [script, libraryFolder, path]);
  let filesDone = 0;
  let errors = '';
  child.stdout.on('data', (dots: Buffer) => {
    filesDone += dots.length;
    if (filesDone >= killAfter) child.kill('SIGKILL');
  });
  child.stderr.on('data', (text: Buffer) => {
    errors += text.toString();
  });
  if (killAfter === 0) child.kill('SIGKILL');
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      resolve({ filesDone, code, signal, errors });
    });
  });
}
