import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodePostings, roomFor } from '../../../../archive/search/segments/encode-postings.ts';
import { impact } from '../../../../archive/search/segments/impact.ts';
import {
  anyPostings,
  encoded,
  frequencyOf,
  garbage,
  listOf,
  norms,
  once,
  positionsIn,
  type Posting,
} from './posting-lists.ts';

/** The widths of a block, as they stand in its first word. */
function widths(
  document: number,
  occurrences: number,
  titles: number,
  standfirsts: number,
  position: number,
): number {
  return document | (occurrences << 5) | (titles << 10) | (standfirsts << 15) | (position << 20);
}

describe('encoded postings', () => {
  it('of one block have no head: widths, gaps, counts, and behind them the positions', () => {
    const postings: Posting[] = [
      { document: 0, titles: 0, standfirsts: 0, bodies: 1, positions: [9] },
      { document: 4, titles: 1, standfirsts: 0, bodies: 2, positions: [0, 20, 21] },
      { document: 5, titles: 0, standfirsts: 2, bodies: 0, positions: [5, 6] },
    ];
    const { words, ...size } = encoded(postings);
    expect({ words: [...words], ...size }).toEqual({
      words: [
        widths(2, 2, 1, 2, 5),
        0 | (3 << 2) | (0 << 4),
        0 | (2 << 2) | (1 << 4),
        0 | (1 << 1) | (0 << 2),
        0 | (0 << 2) | (2 << 4),
        9 | (0 << 5) | (20 << 10) | (1 << 15) | (5 << 20) | (1 << 25),
        garbage,
      ],
      postings: 5,
      positions: 1,
    });
  });

  it('take no room for gaps and counts that are all the least', () => {
    const everyDocument = Array.from({ length: 256 }, (_, document) => once(document));
    const { words, ...size } = encoded(everyDocument);
    expect({ words: [...words.subarray(8)], ends: [words[0], words[4]], ...size }).toEqual({
      words: [0, 0, garbage],
      ends: [127, 255],
      postings: 10,
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
      [254, 12, 0],
      [510, 12 + 1 + 4, 4],
      [512, 12 + 2 * (1 + 4), 4 + 12],
    ]);
    for (const [block, most] of largest.entries()) {
      const bound = bounds[block * 4 + 1] ?? 0;
      expect([bound >= most, bound <= most * 1.00001]).toEqual([true, true]);
    }
    expect([[12, 17, 22].map((body) => words[body]), size]).toEqual([
      [widths(1, 0, 0, 0, 1), widths(1, 0, 0, 0, 3), widths(1, 0, 0, 0, 3)],
      { postings: 24, positions: 4 + 12 + 1 },
    ]);
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
        const used = size.postings + size.positions;
        expect(used).toBeLessThanOrEqual(room);
        expect(new Set(words.subarray(used))).toEqual(new Set([garbage]));
      }),
      { numRuns: 60 },
    );
  });

  it('are the same whatever stood in the words before, and wherever they lie', () => {
    fc.assert(
      fc.property(anyPostings, (postings) => {
        const expected = encoded(postings);
        const memory = new Int32Array(expected.words.length + 10_000);
        const size = encodePostings(listOf(postings), norms, memory.subarray(3));
        const used = size.postings + size.positions;
        expect(memory.slice(3, 3 + used)).toEqual(expected.words.slice(0, -1));
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
    encodePostings(list, new Float32Array(1), words);
    const [placed] = encoded([{ ...once(0), positions: [most] }]).words;
    expect([words[0], placed]).toEqual([widths(31, 31, 31, 31, 0), widths(0, 0, 0, 0, 31)]);
  });
});
