import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodePostings } from '../../../../archive/search/segments/encode-postings.ts';
import { impact } from '../../../../archive/search/segments/impact.ts';
import { anyPostings, encoded, listOf, norms, type Posting } from './posting-lists.ts';

describe('encoded postings', () => {
  it('of one document or two are the documents and their frequencies', () => {
    const [first, second] = [
      { document: 0, tf: 7 },
      { document: 2 ** 20, tf: 1 },
    ];
    expect([[...encoded([first])], [...encoded([first, second])], encoded([])]).toEqual([
      [0, 7],
      [0, 7, 2 ** 20, 1],
      new Uint32Array(0),
    ]);
  });

  it('of three are a head, and a body of gaps and frequencies in as few bits as they need', () => {
    const postings = [
      { document: 0, tf: 1 },
      { document: 4, tf: 3 },
      { document: 5, tf: 2 },
    ];
    const words = encoded(postings);
    const [last, bound, body, positions, head, gaps, frequencies] = words;
    const largest = Math.max(
      ...postings.map(({ document, tf }) => impact(tf, norms[document] ?? 0)),
    );
    expect({ last, body, positions, head, gaps, frequencies, words: words.length }).toEqual({
      last: 5,
      body: 4,
      positions: 0,
      head: 2 | (2 << 8) | (3 << 16),
      gaps: 0 | (3 << 2) | (0 << 4),
      frequencies: 0 | (2 << 2) | (1 << 4),
      words: 7,
    });
    expect(new Float32Array(Uint32Array.of(bound ?? 0).buffer)[0]).toBeCloseTo(largest, 5);
  });

  it('take no room for gaps and frequencies that are all the least', () => {
    const everyDocument = Array.from({ length: 256 }, (_, document) => ({ document, tf: 1 }));
    const words = encoded(everyDocument);
    expect([[...words.subarray(8)], words[0], words[4], words[3], words[7]]).toEqual([
      [128 << 16, 128 << 16],
      127,
      255,
      0,
      // 128 documents with 0, 1, 2, 0, 1, 2 … bytes of positions.
      127,
    ]);
  });

  it('keep to the room that is asked for, and touch nothing behind them', () => {
    fc.assert(
      fc.property(anyPostings, (postings) => {
        const room = postings.length * 2 + Math.ceil(postings.length / 128) * 8;
        const words = new Uint32Array(room + 64).fill(0xdeadbeef);
        const used = encodePostings(listOf(postings), norms, words);
        expect(used).toBeLessThanOrEqual(room);
        expect(new Set(words.subarray(used))).toEqual(new Set([0xdeadbeef]));
      }),
    );
  });

  it('are the same whatever stood in the words before, and wherever they lie', () => {
    fc.assert(
      fc.property(anyPostings, (postings) => {
        const memory = new Uint32Array(postings.length * 2 + 100);
        const used = encodePostings(listOf(postings), norms, memory.subarray(3));
        expect(memory.slice(3, 3 + used)).toEqual(encoded(postings));
      }),
    );
  });

  it('hold gaps and frequencies of 31 bits', () => {
    const postings: Posting[] = [0, 2 ** 31 - 3, 2 ** 31 - 2].map((document) => ({
      document,
      tf: 2 ** 31 - 1,
    }));
    const words = encoded(postings, new Float32Array(1));
    expect([words[0], words[4]]).toEqual([2 ** 31 - 2, 31 | (31 << 8) | (3 << 16)]);
  });
});
