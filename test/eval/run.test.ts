import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeSmallSet } from './small-set.ts';

const script = fileURLToPath(new URL('run.ts', import.meta.url));

function run(...args: string[]): string {
  return execFileSync(process.execPath, [script, ...args], { encoding: 'utf8' });
}

test('without sets it says so and ends well', () => {
  expect([run(), run('--sets', '/no/such/folder'), run('--sets', temporaryFolder())]).toEqual([
    'No sets to measure on: name their folder with --sets DIR.\n',
    expect.stringMatching(/^No sets in \/no\/such\/folder: /u),
    expect.stringMatching(/^No sets in /u),
  ]);
});

test('prints a table for a set and one for its topics, or all rows as JSON', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'town'));
  writeSmallSet(join(folder, 'town'), true);
  const asked = ['--sets', folder, '--only', 'town', '--chains', 'khizana'];
  expect(run(...asked)).toMatch(
    /^### town: 3 documents, 2 queries\n\n\| chain +\| nDCG@10 \|.*\n\| -.*\n\| khizana \|.*\n\n### town topics: 3 documents, 1 queries\n/u,
  );
  const rows = JSON.parse(run(...asked, '--json')) as object[];
  expect(rows).toMatchObject([
    { set: 'town', chain: 'khizana', scores: { clean: { recall100: 1 }, lazy: { recall100: 1 } } },
    { set: 'town topics', chain: 'khizana', scores: { clean: { recall100: 0.5 } } },
  ]);
});
