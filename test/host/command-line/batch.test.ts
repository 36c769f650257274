import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { khizanaEntry, runKhizana } from '../../support/run-khizana.ts';
import { seedKhizana } from '../../support/seeded-khizana.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const { khizana, library } = seedKhizana();

describe('khizana batch', () => {
  const queries = 'q1\tمحادثات أستانة\nبلا جدولة\nq2\tبحر\nq3\tقققق\n';

  test('writes a run of its queries to a file, and names the lines that are none', async () => {
    const folder = temporaryFolder();
    const [source, run] = [join(folder, 'queries.tsv'), join(folder, 'a.run')];
    writeFileSync(source, queries);
    const { code, stdout, stderr } = await khizana('batch', source, '--out', run, '--depth', '2');
    expect([code, stdout, stderr]).toEqual([
      0,
      '3 queries, 1 of them without a hit; 1 lines passed over\n',
      `${source}: line 2: no tab between id and query\n`,
    ]);
    const lines = readFileSync(run, 'utf8').split('\n');
    expect(lines.map((line) => line.split(' ').slice(0, 4))).toEqual([
      ['q1', 'Q0', '#1', '1'],
      ['q1', 'Q0', expect.any(String), '2'],
      ['q2', 'Q0', expect.any(String), '1'],
      ['q2', 'Q0', expect.any(String), '2'],
      [''],
    ]);
  });

  test('writes a table with titles to standard output', async () => {
    const source = join(temporaryFolder(), 'queries.tsv');
    writeFileSync(source, queries);
    const asked = ['batch', source, '--format', 'csv', '--depth', '1', '--json'];
    const { stdout, stderr } = await khizana(...asked);
    const [header, first, ...more] = stdout.split('\r\n');
    expect([header, first?.replace(/[\d.]+(?=,جولة)/u, 'N'), more.length]).toEqual([
      'query,rank,document,score,title',
      'q1,1,#1,N,جولة سادسة باستانا تمهد لمحادثات مباشرة بين دمشق والمعارضة',
      2,
    ]);
    expect(stderr).toContain('{"queries":3,"withoutHits":1,"passedOver":1}\n');
  });

  test('reads standard input, and a query that is too long spoils no other', async () => {
    const child = spawn(process.execPath, [khizanaEntry, 'batch', '-', '--library', library()], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    child.stdin.end(`q1\t${'خبر '.repeat(2000)}\nq2\tأستانة\n`);
    const heard = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (heard.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (heard.stderr += text));
    await once(child, 'close');
    expect(heard.stdout).toMatch(/^q2 Q0 #1 1 [\d.]+ khizana\n/u);
    expect(heard.stderr).toMatch(
      /^-: line 1: query: .*4000.*\n1 queries, 0 .*; 1 lines passed over\n$/u,
    );
  });

  test('what was added with ids is named by them', async () => {
    const folder = temporaryFolder();
    const own = join(folder, 'library');
    const docs = ['doc-1', 'doc-2'].map((id) =>
      JSON.stringify({ id, title: '', text: `فسيفساء ${id}` }),
    );
    writeFileSync(join(folder, 'docs.ndjson'), docs.join('\n'));
    writeFileSync(join(folder, 'q.tsv'), 'q\tالفسيفساء');
    await runKhizana(['add', join(folder, 'docs.ndjson'), '--library', own]);
    const { stdout } = await runKhizana(['batch', join(folder, 'q.tsv'), '--library', own]);
    expect(stdout.split('\n').map((line) => line.split(' ')[2])).toEqual([
      'doc-1',
      'doc-2',
      undefined,
    ]);
  });
});
