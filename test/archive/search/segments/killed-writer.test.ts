import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { idsWith, open, range } from './small-index.ts';

const script = join(import.meta.dirname, 'keep-writing.ts');

/** A process that commits one article after the other and merges between. */
async function startWriting(folder: string): Promise<{
  child: ChildProcessByStdio<null, Readable, null>;
  /** The commit it told of last. */
  told: () => number;
}> {
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  await once(child.stdout, 'data');
  return { child, told: () => Number(said.trim().split('\n').at(-1)) };
}

describe('an index that another process writes', () => {
  it('is the last committed one after a kill, and goes on from there', async () => {
    const folder = temporaryFolder();
    for (let round = 0; round < 6; round++) {
      const { child, told } = await startWriting(folder);
      await new Promise((resolve) => setTimeout(resolve, 20 + round * 23));
      child.kill('SIGKILL');
      await once(child, 'close');
      const snapshot = open(folder);
      // A commit may have happened whose word did not come through the pipe any more.
      expect(snapshot.generation).toBeGreaterThanOrEqual(told());
      expect(idsWith(snapshot)).toEqual(range(1, snapshot.generation));
      snapshot.close();
    }
  }, 60_000);

  it('can be opened at any moment, and each time whole', async () => {
    const folder = temporaryFolder();
    const { child } = await startWriting(folder);
    let previous = open(folder);
    for (let times = 0; times < 60; times++) {
      const snapshot = open(folder, previous);
      expect(idsWith(snapshot)).toEqual(range(1, snapshot.generation));
      expect(snapshot.generation).toBeGreaterThanOrEqual(previous.generation);
      previous.close();
      previous = snapshot;
      // Lets what the child says be read: its pipe must not fill.
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(idsWith(previous)).toEqual(range(1, previous.generation));
    previous.close();
  }, 60_000);
});
