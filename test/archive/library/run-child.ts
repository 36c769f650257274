import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface ChildRun {
  /** Dots that it wrote: files or articles done. */
  readonly done: number;
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
  return runChild(new URL('import-child.ts', import.meta.url), [libraryFolder, path], killAfter);
}

/** Imports in small transactions in a process of its own; killed after so many articles, when that is given. */
export function runTornImportChild(
  libraryFolder: string,
  path: string,
  killAfter = Infinity,
): Promise<ChildRun> {
  const script = new URL('torn-import-child.ts', import.meta.url);
  return runChild(script, [libraryFolder, path], killAfter);
}

/** Indexes in a process of its own; killed as soon as it has done so many articles, when that is given. */
export function runIndexChild(libraryFolder: string, killAfter = Infinity): Promise<ChildRun> {
  return runChild(new URL('keep-index-child.ts', import.meta.url), [libraryFolder], killAfter);
}

function runChild(script: URL, args: readonly string[], killAfter: number): Promise<ChildRun> {
  const child = spawn(process.execPath, [fileURLToPath(script), ...args]);
  let done = 0;
  let errors = '';
  child.stdout.on('data', (dots: Buffer) => {
    done += dots.length;
    if (done >= killAfter) child.kill('SIGKILL');
  });
  child.stderr.on('data', (text: Buffer) => {
    errors += text.toString();
  });
  if (killAfter === 0) child.kill('SIGKILL');
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      resolve({ done, code, signal, errors });
    });
  });
}
