import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsFor } from '../../../../archive/search/segments/bit-packing.ts';
import { blockSize } from '../../../../archive/search/segments/impact.ts';
import { PostingCursor } from '../../../../archive/search/segments/posting-cursor.ts';
import { PositionReader } from '../../../../archive/search/segments/position-reader.ts';
import { DamagedSegment } from '../../../../archive/search/segments/segment-file.ts';
import { anyPostings, encoded, norms, once, type Posting } from './posting-lists.ts';

const path = 'a.seg';

/** Says whether the postings were refused; any other error is one. */
function isRefused(act: () => void): boolean {
  try {
    act();
    return false;
  } catch (error) {
    if (!(error instanceof DamagedSegment)) throw error;
    expect(error.message).toMatch(/^a\.seg: block \d+ of a posting list is damaged$/u);
    return true;
  }
}

function enterAll(words: Int32Array, count: number): void {
  const cursor = new PostingCursor(norms, undefined, path).open(words, 0, count);
  for (let block = 0; block < cursor.blocks; block++) {
    cursor.enter(block);
    const documents = [...cursor.documents.subarray(0, cursor.size)];
    const isAscending = documents.every((one, index) => one > (documents[index - 1] ?? -1));
    expect([isAscending, documents.at(-1)]).toEqual([true, cursor.blockEnd(block)]);
    if (cursor.blocks === 1) expect(documents.at(-1)).toBeLessThan(norms.length);
  }
}

const evenly = (count: number, step: number): Posting[] =>
  Array.from({ length: count }, (_, index) => once(index * step + (index % 3)));

describe('a cursor over damaged words', () => {
  it('refuses a block, or finds its documents ascending up to where it must end', () => {
    const flips = fc.array(fc.tuple(fc.nat(), fc.nat(31)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(anyPostings, flips, (postings, bits) => {
        const { words } = encoded(postings);
        for (const [at, bit] of bits) {
          const word = at % words.length;
          words[word] = (words[word] ?? 0) ^ (1 << bit);
        }
        isRefused(() => enterAll(words, postings.length));
      }),
      { numRuns: 400 },
    );
  });

  it('refuses a block of many for any bit of its documents or of its end', () => {
    const postings = evenly(300, 7);
    const { words } = encoded(postings);
    const missed: string[] = [];
    for (let block = 0; block < 3; block++) {
      const body = words[block * 4 + 2] ?? 0;
      const width = (words[body] ?? 0) & 31;
      const size = Math.min(blockSize, postings.length - block * blockSize);
      const gapBits = Array.from({ length: size * width }, (_, bit) => (body + 1) * 32 + bit);
      const endBits = Array.from({ length: 32 }, (_, bit) => block * 4 * 32 + bit);
      for (const bit of [...gapBits, ...endBits]) {
        const damaged = words.slice();
        damaged[bit >>> 5] = (damaged[bit >>> 5] ?? 0) ^ (1 << (bit & 31));
        if (!isRefused(() => enterAll(damaged, postings.length))) missed.push(`${block}: ${bit}`);
      }
    }
    expect(missed).toEqual([]);
  });

  it('refuses documents beyond those of the segment, also when they are beyond all numbers', () => {
    const few = new Float32Array(100);
    const open = (gaps: readonly number[], count: number) => () => {
      const width = bitsFor(Math.max(...gaps));
      const words = Int32Array.from([width, ...gaps, 0]);
      new PostingCursor(few, undefined, path).open(words, 0, count);
    };
    const full = Array<number>(30).fill(-1);
    expect([
      isRefused(open([99], 1)),
      isRefused(open([100], 1)),
      // 31 bits each: together far beyond 2³¹, where a sum would begin again below 0.
      isRefused(open([2 ** 31 - 1, ...full], 2)),
      isRefused(open([2 ** 31 - 1, ...full], 30)),
    ]).toEqual([false, true, true, true]);
  });
});

describe('a position reader over damaged words', () => {
  const postings = evenly(3, 5).map((posting) => ({ ...posting, positions: [6] }));

  function readAll(words: Int32Array, positionsAt: number): void {
    const cursor = new PostingCursor(norms, undefined, path).open(words, 0, postings.length);
    const reader = new PositionReader(cursor).open(words, positionsAt);
    for (let index = 0; index < cursor.size; index++) reader.read(index);
  }

  it('refuses counts that no list of this length holds, before it makes room for them', () => {
    const { words, postings: positionsAt } = encoded(postings);
    const first = words[0] ?? 0;
    const withCountsOf = (bits: number): Int32Array =>
      Int32Array.from([first | (bits << 5), words[1] ?? 0, ...Array<number>(bits).fill(-1), 0, 0]);
    expect([
      isRefused(() => readAll(words, positionsAt)),
      isRefused(() => readAll(withCountsOf(8), 10)),
      isRefused(() => readAll(withCountsOf(31), 33)),
    ]).toEqual([false, true, true]);
  });

  it('refuses positions that take no room', () => {
    const { words, postings: positionsAt } = encoded(postings);
    words[0] = (words[0] ?? 0) & ((1 << 20) - 1);
    expect(isRefused(() => readAll(words, positionsAt))).toBe(true);
  });
});
