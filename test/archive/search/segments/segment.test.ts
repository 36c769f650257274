import { statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normsOf } from '../../../../archive/search/segments/impact.ts';
import { PageCache } from '../../../../archive/search/segments/page-cache.ts';
import { Segment } from '../../../../archive/search/segments/segment.ts';
import { SegmentFile } from '../../../../archive/search/segments/segment-file.ts';
import { writeSegment } from '../../../../archive/search/segments/segment-writer.ts';
import type { TermEntry } from '../../../../archive/search/segments/term-entry.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { readPostings, readTerms } from './read-postings.ts';
import {
  bare,
  expectedColumns,
  expectedTerms,
  inverted,
  manyOccurrences,
  readColumns,
  smallCorpora,
  type SmallArticle,
} from './small-corpora.ts';

const settings = { analysisVersion: 3, averageLength: 123.456 };

function write(path: string, articles: readonly SmallArticle[]): string {
  const { columns, terms } = inverted(articles).finish();
  writeSegment(path, columns, terms, settings);
  return path;
}

function open(path: string, cache = new PageCache(1 << 20)): Segment {
  return new Segment(path, settings.analysisVersion, cache);
}

function entryOf(segment: Segment, term: string): TermEntry {
  const entry = segment.dictionary.find(term);
  if (entry === null) throw new Error(`${term} is not in the segment`);
  return entry;
}

describe('a segment', () => {
  it('holds of every term the documents, counts and positions of its articles', () => {
    const path = join(temporaryFolder(), 'a.seg');
    fc.assert(
      fc.property(smallCorpora, fc.constantFrom(0, 1000, 1 << 20), (articles, cacheBytes) => {
        const segment = open(write(path, articles), new PageCache(cacheBytes));
        const columns = expectedColumns(articles);
        expect({
          terms: readTerms(segment),
          columns: readColumns(segment.columns),
          documents: segment.documents,
          averageLength: segment.averageLength,
          norms: segment.norms,
        }).toEqual({
          terms: expectedTerms(articles),
          columns,
          documents: articles.length,
          averageLength: settings.averageLength,
          norms: normsOf(columns, settings.averageLength),
        });
        segment.verify();
        segment.close();
      }),
      { numRuns: 60 },
    );
  });

  it('of 70,000 occurrences holds them all, in lists of one block and of many', () => {
    for (const articles of [manyOccurrences(700, 100, 1000), manyOccurrences(1400, 50, 3)]) {
      const segment = open(write(join(temporaryFolder(), 'a.seg'), articles));
      expect(readTerms(segment)).toEqual(expectedTerms(articles));
      segment.close();
    }
  });

  it('counts within the zones that a cursor is asked for', () => {
    const occurrences = [0, 1, 2, 2, 2].map((zone, position) => {
      return { term: 'خبر', zone: zone as 0 | 1 | 2, position };
    });
    const path = join(temporaryFolder(), 'a.seg');
    const segment = open(write(path, [{ ...bare(1), lengths: [1, 1, 3], occurrences }]));
    const entry = entryOf(segment, 'خبر');
    const frequencies = [undefined, 0b001, 0b010, 0b100, 0b101].map((mask) => {
      const cursor = segment.cursor(entry, mask);
      cursor.enter(0);
      cursor.loadFrequencies();
      return cursor.frequencies[0];
    });
    expect(frequencies).toEqual([9, 4, 2, 3, 7]);
    segment.close();
  });

  it('loads bytes from any place of its lists, which lie one behind the other', () => {
    const path = write(join(temporaryFolder(), 'a.seg'), manyOccurrences(300, 30, 7));
    const segment = open(path);
    const load = (at: number, bytes: number): Uint8Array => {
      // Within other words, which stay as they are.
      const count = Math.ceil(bytes / 4);
      const words = new Int32Array(count + 2).fill(-9);
      segment.loadLists(at, words.subarray(1, count + 1));
      expect([words[0], words[count + 1]]).toEqual([-9, -9]);
      return new Uint8Array(words.buffer, 4, bytes);
    };
    const entries = [...segment.dictionary.startingWith('')];
    const ends = entries.map(({ listAt, postings, positions }) => listAt + postings + positions);
    const lists = new Uint8Array(new SegmentFile(path, settings.analysisVersion).read('lists'));
    expect([entries.map(({ listAt }) => listAt), load(0, lists.length)]).toEqual([
      [0, ...ends.slice(0, -1)],
      lists,
    ]);
    for (const [term, { listAt }] of entries.entries()) {
      const end = ends[term] ?? 0;
      expect(load(listAt, end - listAt)).toEqual(lists.slice(listAt, end));
    }
    const behind = load(lists.length - 2, statSync(path).size);
    expect([behind.slice(0, 2), behind.at(-1)]).toEqual([lists.slice(-2), 0xff]);
    segment.close();
  });

  it('reads the lists of a term from the disk once, while the cache has room', () => {
    const path = write(join(temporaryFolder(), 'a.seg'), manyOccurrences(700, 60, 7));
    const cache = new PageCache(1 << 20);
    const segment = open(path, cache);
    const entries = [...segment.dictionary.startingWith('')];
    const first = entries.map((entry) => readPostings(segment, entry));
    const bytes = cache.bytes;
    segment.close();
    // Closed: what is handed out now can only come from the cache.
    expect(entries.map((entry) => readPostings(segment, entry))).toEqual(first);
    expect([first.length, cache.bytes]).toEqual([7, bytes]);
  });

  it('shares a cache with others, also with one whose file had the same name', () => {
    const folder = temporaryFolder();
    const cache = new PageCache(1 << 20);
    const sizes = ['a.seg', 'b.seg', 'a.seg'].map((name, index) => {
      const segment = open(write(join(folder, name), manyOccurrences(300 + index, 30, 1)), cache);
      const { length } = readPostings(segment, entryOf(segment, 't0'));
      segment.close();
      return length;
    });
    expect([sizes, cache.bytes]).toEqual([[300, 301, 302], 1 << 20]);
  });

  it('stays open until every holder has closed it', () => {
    const path = write(join(temporaryFolder(), 'a.seg'), manyOccurrences(3, 1, 1));
    const segment = open(path, new PageCache(0));
    const entry = entryOf(segment, 't0');
    const other = segment.share();
    segment.close();
    expect([other, readPostings(other, entry).length]).toEqual([segment, 3]);
    other.close();
    expect(() => readPostings(other, entry)).toThrow('EBADF');
  });

  it('may be empty', () => {
    const segment = open(write(join(temporaryFolder(), 'a.seg'), []));
    segment.verify();
    expect([segment.documents, segment.dictionary.find('a'), readTerms(segment)]).toEqual([
      0,
      null,
      [],
    ]);
    segment.close();
  });
});
