import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  PageCache,
  pageWords,
  type PageSource,
} from '../../../../archive/search/segments/page-cache.ts';

const pageBytes = pageWords * 4;
/** The longest stretch that is read alone. */
const short = 32;
const untouched = -9;

/** A source of so many words, each told by its place, that counts what is loaded from it. */
class CountedSource implements PageSource {
  readonly number: number;
  readonly length: number;
  /** Where each load began, and how many words it had room for. */
  readonly loads: [at: number, room: number][] = [];

  constructor(number: number, length = 100 * pageWords) {
    this.number = number;
    this.length = length;
  }

  load(at: number, into: Int32Array): void {
    this.loads.push([at, into.length]);
    const count = Math.min(into.length, this.length - at);
    for (let i = 0; i < count; i++) into[i] = this.word(at + i);
  }

  word(at: number): number {
    return Math.imul(at + 1, 0x9e3779b1) ^ Math.imul(this.number + 1, 0x85ebca6b);
  }

  /** What reading a stretch directly gives. */
  words(at: number, count: number): Int32Array {
    return Int32Array.from({ length: count }, (_, index) => this.word(at + index));
  }
}

/** Asks for a stretch in room with one word more, which must stay as it is. */
function ask(cache: PageCache, source: PageSource, at: number, count: number): Int32Array {
  const into = new Int32Array(count + 1).fill(untouched);
  cache.copy(source, at, count, into);
  expect(into[count]).toBe(untouched);
  return into.slice(0, count);
}

/** Asks for the middle of pages, one after the other; says which had to be loaded. */
function walk(cache: PageCache, source: CountedSource, pages: readonly number[]): string[] {
  return pages.map((page) => {
    const before = source.loads.length;
    const at = page * pageWords + 1000;
    expect(ask(cache, source, at, 100)).toEqual(source.words(at, 100));
    return `${page} ${source.loads.length > before ? 'loaded' : 'kept'}`;
  });
}

/** Stretches of some sources, up to their very ends: short ones, long ones, many about the ends of pages. */
const stretches = fc.array(
  fc.record({
    source: fc.nat(2),
    page: fc.nat(5),
    offset: fc.oneof(fc.nat(pageWords), fc.integer({ min: -40, max: 40 })),
    count: fc.oneof(fc.nat(100), fc.constantFrom(0, 1, short, short + 1), fc.nat(3 * pageWords)),
    isAtEnd: fc.boolean(),
  }),
  { maxLength: 30 },
);

describe('a page cache', () => {
  it('answers as reading directly would, whatever the order and the budget, within its budget', () => {
    fc.assert(
      fc.property(stretches, fc.constantFrom(0, 1, 1.5, 2, 3, 7, 100), (asked, pages) => {
        const cache = new PageCache(pages * pageBytes);
        const sources = [3 * pageWords + 777, 4 * pageWords, 5].map(
          (length, number) => new CountedSource(number, length),
        );
        const wrong = asked.filter(({ source: which, page, offset, count, isAtEnd }) => {
          const source = sources[which] as CountedSource;
          const wanted = isAtEnd ? source.length - count : page * pageWords + offset;
          const at = Math.min(Math.max(0, wanted), source.length);
          const length = Math.min(count, source.length - at);
          const found = Buffer.from(ask(cache, source, at, length).buffer);
          return !found.equals(Buffer.from(source.words(at, length).buffer));
        });
        expect(wrong).toEqual([]);
        expect(cache.bytes).toBeLessThanOrEqual(Math.max(1, Math.floor(pages)) * pageBytes);
      }),
      { numRuns: 150 },
    );
  });

  it('takes memory only as it fills, a chunk of 64 pages at a time, and never more than its budget', () => {
    const cache = new PageCache(66.9 * pageBytes);
    const source = new CountedSource(1);
    const sizes = [0, 1, 64, 65, 66, 67, 100].map((pages) => {
      walk(cache, source, [...Array(pages).keys()]);
      return cache.bytes / pageBytes;
    });
    expect(sizes).toEqual([0, 64, 64, 66, 66, 66, 66]);
  });

  it('loads a page once while there is room, also for stretches over its borders', () => {
    const cache = new PageCache(10 * pageBytes);
    const source = new CountedSource(1);
    const over: [at: number, count: number] = [pageWords - 50, 2 * pageWords + 100];
    for (let times = 0; times < 3; times++) {
      expect(ask(cache, source, ...over)).toEqual(source.words(...over));
    }
    expect(source.loads).toEqual([0, 1, 2, 3].map((page) => [page * pageWords, pageWords]));
  });

  it('keeps a page that was asked for again rather than those that were not', () => {
    const cache = new PageCache(3 * pageBytes);
    const order = [0, 1, 2, 3, 1, 4, 1, 5, 1, 6, 1];
    expect(walk(cache, new CountedSource(1), order)).toEqual([
      '0 loaded',
      '1 loaded',
      '2 loaded',
      '3 loaded',
      '1 kept',
      '4 loaded',
      '1 kept',
      '5 loaded',
      '1 kept',
      '6 loaded',
      '1 kept',
    ]);
  });

  it('has room for one page, whatever its budget', () => {
    const source = new CountedSource(1);
    const cache = new PageCache(0);
    expect([walk(cache, source, [5, 5, 6, 5]), cache.bytes]).toEqual([
      ['5 loaded', '5 kept', '6 loaded', '5 loaded'],
      pageBytes,
    ]);
  });

  it('reads a short stretch alone and brings no page in for it, but finds it in one that is there', () => {
    const cache = new PageCache(10 * pageBytes);
    const source = new CountedSource(1);
    // The last lies over a border, with a short stretch on either side.
    const places: (readonly [at: number, count: number])[] = [
      [7, short],
      [7, short],
      [pageWords - short, 2 * short],
    ];
    for (const place of places) {
      expect(ask(cache, source, ...place)).toEqual(source.words(...place));
    }
    expect([cache.bytes, source.loads.splice(0)]).toEqual([
      0,
      [
        [7, short],
        [7, short],
        [pageWords - short, short],
        [pageWords, short],
      ],
    ]);
    ask(cache, source, 7, short + 1);
    expect(ask(cache, source, 9, 2)).toEqual(source.words(9, 2));
    expect(source.loads).toEqual([[0, pageWords]]);
  });

  it('reads nothing for no words', () => {
    const source = new CountedSource(1);
    ask(new PageCache(0), source, 5, 0);
    expect(source.loads).toEqual([]);
  });

  it('tells the same places of different sources apart', () => {
    const cache = new PageCache(10 * pageBytes);
    const sources = [0, 1, 2, 2 ** 20].map((number) => new CountedSource(number));
    for (let times = 0; times < 2; times++) {
      for (const source of sources) walk(cache, source, [0, 1]);
    }
    expect(sources.map(({ loads }) => loads.length)).toEqual([2, 2, 2, 2]);
  });

  it('keeps nothing of a page that could not be loaded, nor of the one that made room for it', () => {
    const cache = new PageCache(pageBytes);
    const sound = new CountedSource(1);
    const failing: PageSource = {
      number: 2,
      load: (_, into) => {
        into.fill(-1);
        throw new Error('cut short');
      },
    };
    const repaired = new CountedSource(2);
    const [first] = walk(cache, sound, [0]);
    for (const count of [short, 100]) {
      expect(() => ask(cache, failing, 0, count)).toThrow('cut short');
    }
    expect([first, ...walk(cache, sound, [0]), ...walk(cache, repaired, [0, 0])]).toEqual([
      '0 loaded',
      '0 loaded',
      '0 loaded',
      '0 kept',
    ]);
    expect(cache.bytes).toBe(pageBytes);
  });
});
