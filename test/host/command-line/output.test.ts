import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { khizanaEntry } from '../../support/run-khizana.ts';
import { seedKhizana } from '../../support/seeded-khizana.ts';

const { library } = seedKhizana();

describe('output that goes nowhere', () => {
  /** What is said, and the exit code, of a listing that is written to `stdout`. */
  const listInto = async (stdout: 'pipe' | number): Promise<[unknown, string]> => {
    const child = spawn(process.execPath, [khizanaEntry, 'search', '', '--library', library()], {
      stdio: ['ignore', stdout, 'pipe'],
    });
    child.stdout?.destroy();
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
    const [code] = (await once(child, 'close')) as [unknown];
    return [code, said];
  };

  test('a reader that has seen enough, as `| head -1`, is no error', async () => {
    expect(await listInto('pipe')).toEqual([0, '']);
  });

  test.runIf(existsSync('/dev/full'))('a full disk is told in one line', async () => {
    const full = openSync('/dev/full', 'w');
    onTestFinished(() => {
      closeSync(full);
    });
    expect(await listInto(full)).toEqual([
      1,
      expect.stringMatching(/^khizana: cannot write the answer: ENOSPC.*\n$/u),
    ]);
  });
});
