import { describe, expect, it } from 'vitest';
import type { FormatReader } from '../../../archive/formats/format-reader.ts';
import { readers } from '../../../archive/formats/readers.ts';
import { ndjsonReader } from '../../../archive/formats/records/ndjson-reader.ts';
import { writeZip } from '../../support/write-zip.ts';
import { makePlace, records } from './stoppable-import.ts';

describe('going on in a file', () => {
  /** Lines whose reader cannot begin in the middle. */
  const fromTheStart: FormatReader = {
    ...ndjsonReader,
    async *read(file, reading) {
      for await (const finding of ndjsonReader.read(file, { ...reading, from: 0 })) {
        yield finding.kind === 'document'
          ? { kind: 'document', document: finding.document }
          : finding;
      }
    },
  };

  it('counts what was read before where it can only be counted, and never less of it', async () => {
    const { put, begin, run, rows, current } = makePlace();
    put('a.ndjson', `broken\n${records(1, 21)}`);
    const job = begin();
    const only = { readers: [fromTheStart] };
    await run(job, { after: 5, by: 'pause' }, only);
    const reached: unknown[] = [];
    // Whatever else is written while a file is read commits what was read of it.
    const committing: FormatReader = {
      ...fromTheStart,
      async *read(file, reading) {
        for await (const finding of fromTheStart.read(file, reading)) {
          current.run?.commit();
          reached.push(...rows('SELECT documents FROM files').flat());
          yield finding;
        }
      },
    };
    const { counts, lines } = await run(job, null, { readers: [committing] });
    expect({
      added: counts.added,
      problems: counts.problems,
      least: Math.min(...(reached as number[])),
      lines: lines.map(({ articles, problems }) => [articles, problems.length]),
    }).toEqual({ added: 20, problems: 1, least: 5, lines: [[20, 1]] });
  });

  it('tells of a file inside what a whole reading tells of it', async () => {
    const content = `broken\n${records(1, 11)}\nbroken\n${records(11, 21)}`;
    const news = writeZip([
      { name: '1.ndjson', content: records(100, 103) },
      { name: '2.ndjson', content },
    ]);
    const reports = [];
    for (const stops of [[], [2], [8], [2, 5, 9]]) {
      const { put, begin, run } = makePlace();
      put('a.zip', news);
      const job = begin();
      for (const after of stops) await run(job, { after, by: 'pause' });
      const { lines, counts } = await run(job);
      reports.push({ lines: lines.map((line) => ({ ...line })), counts });
    }
    const [whole, ...others] = reports;
    expect(whole?.lines.map(({ inside, problems }) => [inside, problems.length])).toEqual([
      ['1.ndjson', 0],
      ['2.ndjson', 2],
      [null, 0],
    ]);
    expect(others).toEqual([whole, whole, whole]);
  });

  it('tells of each document without a text, wherever a packed file was left', async () => {
    const empty = (id: number): string => JSON.stringify({ id, title: ' ', body: '\u00a0' });
    const news = writeZip([
      { name: '1.ndjson', content: `${records(1, 4)}\n${empty(4)}\n${records(5, 8)}` },
      { name: '2.txt', content: ' \n\u00a0\n>>' },
      { name: '3.ndjson', content: `broken\n${empty(8)}\n${records(9, 12)}\n${empty(12)}` },
      { name: '4.txt', content: 'خبر' },
      { name: '5.bin', content: 'a\u0000b' },
    ]);
    const reports = [];
    for (const stops of [[], [3], [4], [5], [8], [9], [10], [3, 4, 5, 8, 9, 11, 13]]) {
      const { put, begin, run } = makePlace();
      put('a.zip', writeZip([{ name: 'deep.zip', content: news }]));
      const job = begin();
      let seen = 0;
      for (const after of stops) {
        await run(job, { after: after - seen, by: 'pause' });
        seen = after;
      }
      const { lines, counts } = await run(job);
      reports.push({ lines: lines.map((line) => ({ ...line })), counts });
    }
    const [whole, ...others] = reports;
    expect(
      whole?.lines.map(({ inside, outcome, articles, problems }) => [
        inside,
        outcome,
        articles,
        problems.map(({ problem }) => problem.kind),
      ]),
    ).toEqual([
      ['deep.zip/1.ndjson', 'partly-taken', 6, ['no-text']],
      ['deep.zip/2.txt', 'failed', 0, ['no-text']],
      ['deep.zip/3.ndjson', 'partly-taken', 3, ['malformed', 'no-text', 'no-text']],
      ['deep.zip/5.bin', 'skipped', 0, ['unknown-format']],
      [null, 'taken', 10, []],
    ]);
    expect(whole?.counts.problems).toBe(6);
    expect(others).toEqual(others.map(() => whole));
  });

  it('tells once what it found behind the last document of the run before', async () => {
    const inside = `${records(1, 4)}\nbroken`;
    const packed = writeZip([
      { name: '1.ndjson', content: inside },
      { name: '2.bin', content: 'a\u0000b' },
      { name: '3.ndjson', content: records(4, 8) },
    ]);
    for (const [name, content] of [
      ['a.zip', packed],
      ['a.ndjson', `${inside}\n${records(4, 8)}`],
    ] as const) {
      const whole = makePlace();
      whole.put(name, content);
      const { lines, counts } = await whole.run(whole.begin());

      const { put, begin, run, current } = makePlace();
      put(name, content);
      const job = begin();
      // Something else is written whenever a reader has found something, until the power fails.
      const committing = readers.map((reader) => ({
        ...reader,
        async *read(...asked: Parameters<FormatReader['read']>) {
          for await (const finding of reader.read(...asked)) {
            current.run?.commit();
            yield finding;
          }
          current.run?.commit();
        },
      }));
      let documents = 0;
      const powerCut = {
        readers: committing,
        onProgress: () => {
          documents += 1;
          if (documents === 4) throw Object.assign(new Error('cut'), { code: 'ERR_SQLITE_ERROR' });
        },
      };
      await expect(run(job, null, powerCut)).rejects.toThrow('cut');
      const resumed = await run(job);
      expect([resumed.lines, resumed.counts]).toEqual([lines, counts]);
      expect(counts.problems).toBe(name === 'a.zip' ? 2 : 1);
    }
  });

  it('names the lines of a file as its whole reading does', async () => {
    const { put, begin, run } = makePlace();
    put('a.ndjson', `${records(1, 11)}\n\nbroken\n${records(11, 21)}`);
    const job = begin();
    await run(job, { after: 5, by: 'pause' });
    const { lines } = await run(job);
    expect(lines.flatMap(({ problems }) => problems.map(({ place }) => place))).toEqual([
      { unit: 'line', number: 12 },
    ]);
  });

  it('says of an unchanged file that its problems are as they were, all of them', async () => {
    const { put, begin, run } = makePlace();
    const content = `${records(1, 4)}\nbroken\n${records(4, 8)}\nbroken`;
    const packed = writeZip([
      { name: '1.ndjson', content },
      { name: '2.bin', content: 'a\u0000b' },
      { name: '3.txt', content: 'خبر' },
    ]);
    put('a.zip', packed);
    put('b.ndjson', content);
    put('c.txt', 'خبر');
    const job = begin();
    await run(job, { after: 5, by: 'pause' });
    await run(job, { after: 5, by: 'pause' });
    await run(job);
    const { lines, counts } = await run(begin());
    expect(counts.problems).toBe(0);
    expect(lines.map(({ path, outcome, problems }) => [path, outcome, problems])).toEqual([
      ['a.zip', 'unchanged', [{ problem: { kind: 'as-before', count: 3 }, place: null }]],
      ['b.ndjson', 'unchanged', [{ problem: { kind: 'as-before', count: 2 }, place: null }]],
      ['c.txt', 'unchanged', []],
    ]);
  });
});
