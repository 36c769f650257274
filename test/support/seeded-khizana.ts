import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { runKhizana, type CommandRun } from './run-khizana.ts';
import { makeFolder, removeFolder } from './temporary-folder.ts';

export interface SeededKhizana {
  /** Runs a command on the library. */
  readonly khizana: (...args: readonly string[]) => Promise<CommandRun>;
  readonly library: () => string;
}

/** The command line, and a library with the seeds in it for the tests of a file, which only read it. */
export function seedKhizana(): SeededKhizana {
  let folder: string;
  const library = (): string => join(folder, 'library');
  const khizana = (...args: readonly string[]): Promise<CommandRun> =>
    runKhizana([...args, '--library', library()]);
  beforeAll(async () => {
    folder = makeFolder();
    await khizana('stats');
  });
  afterAll(() => {
    removeFolder(folder);
  });
  return { khizana, library };
}
