import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  openSnapshot,
  type IndexSnapshot,
} from '../../../../archive/search/segments/index-snapshot.ts';
import { IndexWriter } from '../../../../archive/search/segments/index-writer.ts';
import { searchSegments } from '../../../../archive/search/segments/search-segments.ts';
import { makeWordCache } from '../../../../archive/search/segments/word-cache.ts';
import { makeFolder, removeFolder, temporaryFolder } from '../../../support/temporary-folder.ts';

const settings = { analysisVersion: 1, averageLength: 10 };

function put(writer: IndexWriter, id: number, words: readonly string[]): void {
  writer.put({ id, date: 0, source: '' }, (inverter) => {
    words.forEach((word, position) => {
      inverter.occurrence(word, position, 1);
    });
    inverter.lengthen(words.length);
  });
}

function open(folder: string): IndexSnapshot {
  const snapshot = openSnapshot(folder, 1, makeWordCache(1 << 20));
  if (snapshot === null) throw new Error('no index');
  return snapshot;
}

/** Ids of the articles that hold a word, ascending. */
function idsWith({ segments }: IndexSnapshot, term: string): number[] {
  const searched = segments.map(({ segment, deleted }) => ({
    segment,
    admits: (document: number) => deleted?.has(document) !== true,
  }));
  const hits = searchSegments(searched, { kind: 'term', term, weight: 1 }, 1000);
  return hits.map(({ id }) => id).sort((a, b) => a - b);
}

type Step =
  | { readonly kind: 'put'; readonly id: number; readonly words: readonly string[] }
  | { readonly kind: 'remove'; readonly id: number }
  | { readonly kind: 'commit' | 'merge' | 'reopen' };

const vocabulary = ['خبر', 'مدينة', 'بحر'];
const id = fc.integer({ min: 1, max: 12 });
const steps = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('put' as const),
        id,
        words: fc.subarray(vocabulary, { minLength: 1 }),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), id }) },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constantFrom('commit' as const, 'merge' as const, 'reopen' as const),
      }),
    },
  ),
  { maxLength: 60 },
);

describe('an index', () => {
  it('holds what was put and not removed, whatever was committed, merged and opened again between', () => {
    fc.assert(
      fc.property(steps, (taken: readonly Step[]) => {
        const folder = makeFolder();
        let writer = new IndexWriter(folder, settings);
        let pending = new Map<number, readonly string[]>();
        let committed = new Map<number, readonly string[]>();
        for (const step of taken) {
          switch (step.kind) {
            case 'put':
              put(writer, step.id, step.words);
              pending.set(step.id, step.words);
              break;
            case 'remove':
              writer.remove(step.id);
              pending.delete(step.id);
              break;
            case 'commit':
              writer.commit(1);
              committed = new Map(pending);
              break;
            case 'merge':
              writer.commit(1);
              committed = new Map(pending);
              while (writer.mergeOnce());
              break;
            case 'reopen':
              writer.close();
              writer = new IndexWriter(folder, settings);
              pending = new Map(committed);
          }
        }
        writer.commit(1);
        writer.close();
        const snapshot = open(folder);
        const found = Object.fromEntries(vocabulary.map((word) => [word, idsWith(snapshot, word)]));
        const articles = snapshot.articles;
        snapshot.close();
        removeFolder(folder);
        const expected = vocabulary.map((word) => {
          const holding = [...pending].filter(([, words]) => words.includes(word));
          return [word, holding.map(([number]) => number).sort((a, b) => a - b)];
        });
        expect({ found, articles }).toEqual({
          found: Object.fromEntries(expected) as object,
          articles: pending.size,
        });
      }),
      { numRuns: 150 },
    );
  });

  it('shows a reader the commit it opened, while the next ones are written and merged', () => {
    const folder = temporaryFolder();
    const writer = new IndexWriter(folder, settings);
    for (let number = 1; number <= 8; number++) {
      put(writer, number, ['خبر']);
      writer.commit(number);
    }
    const before = open(folder);
    put(writer, 9, ['خبر']);
    writer.remove(1);
    const uncommitted = open(folder);
    writer.commit(9);
    while (writer.mergeOnce());
    const after = open(folder);
    expect({
      before: [before.generation, idsWith(before, 'خبر')],
      uncommitted: [uncommitted.generation, idsWith(uncommitted, 'خبر')],
      after: [after.generation, idsWith(after, 'خبر')],
      files: readdirSync(folder).filter((file) => file.endsWith('.seg')).length,
    }).toEqual({
      before: [8, [1, 2, 3, 4, 5, 6, 7, 8]],
      uncommitted: [8, [1, 2, 3, 4, 5, 6, 7, 8]],
      after: [9, [2, 3, 4, 5, 6, 7, 8, 9]],
      files: after.segments.length,
    });
    for (const snapshot of [before, uncommitted, after]) snapshot.close();
    writer.close();
  });

  it('is the last committed one after a kill, and goes on from there', async () => {
    const folder = temporaryFolder();
    const script = join(import.meta.dirname, 'keep-writing.ts');
    for (let round = 0; round < 6; round++) {
      const child = spawn(process.execPath, [script, folder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
      await once(child.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, 20 + round * 23));
      child.kill('SIGKILL');
      await once(child, 'close');
      const told = Number(said.trim().split('\n').at(-1));
      const snapshot = open(folder);
      const ids = idsWith(snapshot, 'خبر');
      // A commit may have happened whose word did not come through the pipe any more.
      expect(snapshot.generation).toBeGreaterThanOrEqual(told);
      expect(ids).toEqual(Array.from({ length: snapshot.generation }, (_, at) => at + 1));
      snapshot.close();
    }
  }, 60_000);

  it('is begun anew where the manifest is damaged or of another analysis', () => {
    const folder = temporaryFolder();
    const writer = new IndexWriter(folder, settings);
    put(writer, 1, ['خبر']);
    writer.commit(1);
    writer.close();
    expect(openSnapshot(folder, 2, makeWordCache(0))).toBeNull();
    const path = join(folder, 'MANIFEST');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"generation":1', '"generation":7'));
    expect(openSnapshot(folder, 1, makeWordCache(0))).toBeNull();
    const again = new IndexWriter(folder, settings);
    expect(again.generation).toBe(0);
    again.commit(1);
    again.close();
    expect(readdirSync(folder)).toEqual(['MANIFEST']);
  });
});
