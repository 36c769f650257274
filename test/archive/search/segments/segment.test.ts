import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impact, lengthNorm } from '../../../../archive/search/segments/impact.ts';
import { noDocument } from '../../../../archive/search/segments/posting-cursor.ts';
import { DamagedSegment } from '../../../../archive/search/segments/segment-file.ts';
import { writeSegment } from '../../../../archive/search/segments/segment-writer.ts';
import { Segment } from '../../../../archive/search/segments/segment.ts';
import { makeWordCache } from '../../../../archive/search/segments/word-cache.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { decodePositions } from './decode-positions.ts';
import {
  expectedColumns,
  expectedTerms,
  inverted,
  manyOccurrences,
  smallCorpora,
  type ExpectedTerm,
  type SmallArticle,
} from './small-corpora.ts';

const settings = { analysisVersion: 3, averageLength: 123.456 };

function write(path: string, articles: readonly SmallArticle[]): string {
  const inverter = inverted(articles);
  writeSegment(path, inverter.columns(), inverter.terms(), settings);
  return path;
}

function open(path: string, cacheBytes = 1 << 20): Segment {
  return new Segment(path, settings.analysisVersion, makeWordCache(cacheBytes));
}

/** Everything that a segment holds of its terms, by the way a search would read it. */
function readTerms(segment: Segment): ExpectedTerm[] {
  return [...segment.dictionary.startingWith('')].map(({ term, ...entry }) => {
    expect(segment.dictionary.find(term)).toEqual(entry);
    const cursor = segment.cursor(entry);
    const [documents, frequencies]: [number[], number[]] = [[], []];
    while (cursor.next() !== noDocument) {
      documents.push(cursor.document);
      frequencies.push(cursor.frequency());
    }
    const positions = decodePositions(segment.positions(entry, 0), entry.documents);
    return { term, documents, frequencies, positions };
  });
}

describe('a segment', () => {
  it('holds of every term the documents, frequencies and positions of its articles', () => {
    const path = join(temporaryFolder(), 'a.khz');
    fc.assert(
      fc.property(smallCorpora, fc.constantFrom(0, 1000, 1 << 20), (articles, cacheBytes) => {
        const segment = open(write(path, articles), cacheBytes);
        expect({
          terms: readTerms(segment),
          columns: segment.columns,
          documents: segment.documents,
          averageLength: segment.averageLength,
        }).toEqual({
          terms: expectedTerms(articles),
          columns: expectedColumns(articles),
          documents: articles.length,
          averageLength: settings.averageLength,
        });
        segment.verify();
        segment.close();
      }),
    );
  });

  it('of 70,000 occurrences holds them all', () => {
    const articles = manyOccurrences(700, 100, 1000);
    const segment = open(write(join(temporaryFolder(), 'a.khz'), articles));
    expect(readTerms(segment)).toEqual(expectedTerms(articles));
    segment.close();
  });

  it('reads the positions of one block of a long list without those before', () => {
    const articles = manyOccurrences(300, 3, 1);
    const segment = open(write(join(temporaryFolder(), 'a.khz'), articles));
    const entry = segment.dictionary.find('t0');
    if (entry === null) throw new Error('t0 is not in the segment');
    const cursor = segment.cursor(entry);
    const blocks = Array.from({ length: cursor.blocks }, (_, block) => {
      const last = block + 1 === cursor.blocks;
      const to = last ? entry.positionsBytes : cursor.blockPositions(block + 1);
      const bytes = segment.positions(entry, cursor.blockPositions(block), to);
      return decodePositions(bytes, last ? 300 - 256 : 128);
    });
    expect(blocks.flat()).toEqual(expectedTerms(articles)[0]?.positions);
    segment.close();
  });

  it('scores with the lengths and the average it was written with', () => {
    const articles = manyOccurrences(5, 60, 3);
    const segment = open(write(join(temporaryFolder(), 'a.khz'), articles));
    const entry = segment.dictionary.find('t1');
    if (entry === null) throw new Error('t1 is not in the segment');
    const cursor = segment.cursor(entry);
    cursor.next();
    const norm = Math.fround(lengthNorm(60, settings.averageLength));
    expect(cursor.impact()).toBe(impact(cursor.frequency(), norm));
    expect(cursor.largestImpact).toBeGreaterThanOrEqual(cursor.impact());
    segment.close();
  });

  it('reads the postings of a term from the disk once, while the cache has room', () => {
    const path = write(join(temporaryFolder(), 'a.khz'), manyOccurrences(40, 10, 7));
    const cache = makeWordCache(1 << 20);
    const segment = new Segment(path, settings.analysisVersion, cache);
    const entries = [...segment.dictionary.startingWith('')];
    for (const entry of entries) segment.cursor(entry);
    const bytes = cache.bytes;
    segment.close();
    // Closed: what is handed out now can only come from the cache.
    const again = entries.map((entry) => segment.cursor(entry).next());
    expect([again.length, cache.bytes]).toEqual([7, bytes]);
  });

  it('shares a cache with other segments', () => {
    const folder = temporaryFolder();
    const cache = makeWordCache(1 << 20);
    const firsts = [3, 5].map((count) => {
      const path = write(join(folder, `${count}.khz`), manyOccurrences(count, 1, 1));
      const segment = new Segment(path, settings.analysisVersion, cache);
      const entry = segment.dictionary.find('t0');
      const last = entry && segment.cursor(entry).advance(count - 1);
      segment.close();
      return last;
    });
    expect(firsts).toEqual([2, 4]);
  });

  it('does not take the postings of a file that had its name before for its own', () => {
    const path = join(temporaryFolder(), 'a.khz');
    const cache = makeWordCache(1 << 20);
    const lasts = [3, 5].map((count) => {
      write(path, manyOccurrences(count, 1, 1));
      const segment = new Segment(path, settings.analysisVersion, cache);
      const entry = segment.dictionary.find('t0');
      const last = entry && segment.cursor(entry).advance(count - 1);
      segment.close();
      return last;
    });
    expect(lasts).toEqual([2, 4]);
  });

  it('may be empty', () => {
    const segment = open(write(join(temporaryFolder(), 'a.khz'), []));
    segment.verify();
    expect([segment.documents, segment.dictionary.find('a'), readTerms(segment)]).toEqual([
      0,
      null,
      [],
    ]);
    segment.close();
  });
});

describe('a damaged segment', () => {
  const articles = manyOccurrences(20, 12, 40);

  /** Whether a byte lies in a section that is too large to be checked at every opening, or in none. */
  function isChecked(bytes: Buffer): (index: number) => boolean {
    const table = bytes.readDoubleLE(bytes.length - 16);
    const rows = Array.from({ length: bytes.readUInt32LE(bytes.length - 24) }, (_, row) => {
      const from = table + row * 40;
      const start = bytes.readDoubleLE(from + 16);
      const name = bytes.toString('latin1', from, from + 16).replace(/\0+$/u, '');
      return { name, start, end: start + bytes.readDoubleLE(from + 24) };
    });
    return (index) =>
      index < 8 ||
      index >= table ||
      rows.some(
        ({ name, start, end }) =>
          !['postings', 'positions'].includes(name) && index >= start && index < end,
      );
  }

  it('is refused for one changed byte, in whatever is read at its opening', () => {
    const path = write(join(temporaryFolder(), 'a.khz'), articles);
    const bytes = readFileSync(path);
    const checked = isChecked(bytes);
    const missed: number[] = [];
    for (let index = 0; index < bytes.length; index++) {
      if (!checked(index)) continue;
      const changed = Buffer.from(bytes);
      changed[index] = (bytes[index] ?? 0) ^ 0x10;
      writeFileSync(path, changed);
      try {
        open(path).close();
        missed.push(index);
      } catch (error) {
        expect(error).toBeInstanceOf(DamagedSegment);
      }
    }
    expect(missed).toEqual([]);
  });

  it('is found out by verifying it, when its postings or positions are changed', () => {
    const path = write(join(temporaryFolder(), 'a.khz'), articles);
    const bytes = readFileSync(path);
    // The postings come first, behind the head; the positions next.
    bytes[8] = (bytes[8] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const segment = open(path);
    expect(() => {
      segment.verify();
    }).toThrow(new DamagedSegment(path, 'the section "postings" is damaged'));
    segment.close();
  });

  it.runIf(existsSync('/proc/self/fd'))('is not kept open when it is refused', () => {
    const path = write(join(temporaryFolder(), 'a.khz'), articles);
    const bytes = readFileSync(path);
    const about = bytes.indexOf('averageLength');
    bytes[about] = 0x41;
    writeFileSync(path, bytes);
    const before = readdirSync('/proc/self/fd').length;
    for (let times = 0; times < 20; times++) {
      expect(() => open(path)).toThrow(new DamagedSegment(path, 'the section "about" is damaged'));
    }
    expect(readdirSync('/proc/self/fd').length).toBe(before);
  });
});
