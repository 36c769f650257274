import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodePostings, roomFor } from '../../../../archive/search/segments/encode-postings.ts';
import { impact } from '../../../../archive/search/segments/impact.ts';
import {
  anyPostings,
  bytesOf,
  encoded,
  frequencyOf,
  garbage,
  listOf,
  norms,
  once,
  positionsIn,
  type Posting,
} from './posting-lists.ts';

/** Bytes of numbers packed one after the other, the lowest bits first, and filled with zeros. */
function laid(...fields: readonly (readonly [value: number, bits: number])[]): number[] {
  let all = 0n;
  let filled = 0;
  for (const [value, bits] of fields) {
    all |= BigInt(value) << BigInt(filled);
    filled += bits;
  }
  return Array.from({ length: Math.ceil(filled / 8) }, (_, byte) =>
    Number((all >> BigInt(8 * byte)) & 0xffn),
  );
}

/** A short row: its width, and each number with it. */
function row(width: number, ...numbers: readonly number[]): [value: number, bits: number][] {
  return [[width, 5], ...numbers.map((number): [number, number] => [number, width])];
}

describe('encoded postings', () => {
  it('of one block have no head: gaps, counts, and behind them the positions, each with its width', () => {
    const postings: Posting[] = [
      { document: 0, titles: 0, standfirsts: 0, bodies: 1, positions: [9] },
      { document: 4, titles: 1, standfirsts: 0, bodies: 2, positions: [0, 20, 21] },
      { document: 5, titles: 0, standfirsts: 2, bodies: 0, positions: [5, 6] },
    ];
    const { words, ...size } = encoded(postings);
    const postingBytes = laid(
      ...row(2, 0, 3, 0),
      [1, 1],
      ...row(2, 0, 2, 1),
      ...row(1, 0, 1, 0),
      ...row(2, 0, 0, 2),
    );
    const positionBytes = laid(...row(5, 9, 0, 20, 1, 5, 1));
    expect({ bytes: [...bytesOf(words).subarray(0, 11)], ...size }).toEqual({
      bytes: [...postingBytes, ...positionBytes],
      postings: 6,
      positions: 5,
    });
  });

  it('take no room for gaps and counts that are all the least', () => {
    const everyDocument = Array.from({ length: 256 }, (_, document) => once(document));
    const { words, ...size } = encoded(everyDocument);
    const bytes = [...bytesOf(words).subarray(32, 36)];
    expect({ bytes, ends: [words[0], words[4]], ...size }).toEqual({
      bytes: [0, 0, 0, 0],
      ends: [127, 255],
      postings: 36,
      positions: 0,
    });
  });

  it('of several blocks begin with a head for each: its end, its bound, where its parts begin', () => {
    const postings = Array.from({ length: 257 }, (_, index): Posting => {
      const document = index * 2;
      return { document, titles: 0, standfirsts: 0, bodies: 1, positions: [index < 128 ? 1 : 7] };
    });
    const { words, ...size } = encoded(postings);
    const bounds = new Float32Array(words.buffer);
    const largest = [0, 1, 2].map((block) =>
      Math.max(
        ...postings
          .slice(block * 128, block * 128 + 128)
          .map((posting) => impact(frequencyOf(posting), norms[posting.document] ?? 0)),
      ),
    );
    expect([0, 4, 8].map((head) => [words[head], words[head + 2], words[head + 3]])).toEqual([
      [254, 48, 0],
      [510, 48 + 18, 18],
      [512, 48 + 2 * 18, 18 + 50],
    ]);
    for (const [block, most] of largest.entries()) {
      const bound = bounds[block * 4 + 1] ?? 0;
      expect([bound >= most, bound <= most * 1.00001]).toEqual([true, true]);
    }
    expect(size).toEqual({ postings: 48 + 2 * 18 + 1, positions: 18 + 50 + 1 });
  });

  it('take room for positions that are all 0: they are not the same as none', () => {
    const [placed, unplaced] = [{ ...once(3), positions: [0] }, once(3)];
    expect([encoded([placed]).positions, encoded([unplaced]).positions]).toEqual([1, 0]);
  });

  it('keep to the room that is asked for, and touch nothing behind them', () => {
    fc.assert(
      fc.property(anyPostings, (postings) => {
        const list = listOf(postings);
        const room = roomFor(list, positionsIn(postings));
        const words = new Int32Array(room + 64).fill(garbage);
        const size = encodePostings(list, norms, words);
        const used = Math.ceil((size.postings + size.positions) / 4);
        expect(used).toBeLessThanOrEqual(room);
        expect(new Set(words.subarray(used))).toEqual(new Set([garbage]));
      }),
      { numRuns: 60 },
    );
  });

  it('are the same whatever stood in the words before, and wherever they lie', () => {
    fc.assert(
      fc.property(anyPostings, fc.nat(9), (postings, begin) => {
        const expected = encoded(postings);
        const memory = new Int32Array(expected.words.length + 10_000).fill(-1);
        const bytes = bytesOf(memory.subarray(3));
        const size = encodePostings(listOf(postings), norms, memory.subarray(3), begin);
        const used = size.postings + size.positions;
        expect(bytes.slice(begin, begin + used)).toEqual(bytesOf(expected.words).slice(0, used));
        expect(bytes.subarray(0, begin).every((byte) => byte === 0xff)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('hold gaps, counts and positions of 31 bits', () => {
    const most = 2 ** 31 - 1;
    const list = {
      count: 3,
      documents: Int32Array.of(0, most - 2, most - 1),
      occurrences: Int32Array.of(most, 1, 1),
      titles: Int32Array.of(most, 0, 0),
      standfirsts: Int32Array.of(0, most, 0),
      gaps: null,
    };
    const words = new Int32Array(roomFor(list, 0));
    const size = encodePostings(list, new Float32Array(1), words);
    const placed = encoded([{ ...once(0), positions: [most] }]);
    const bytes = bytesOf(words).subarray(0, size.postings);
    expect([[...bytes], [...bytesOf(placed.words).subarray(1, 6)]]).toEqual([
      laid(
        ...row(31, 0, most - 3, 0),
        [1, 1],
        ...row(31, most - 1, 0, 0),
        ...row(31, most, 0, 0),
        ...row(31, 0, most, 0),
      ),
      laid(...row(31, most)),
    ]);
  });
});
