import fc from 'fast-check';
import { encodePostings } from '../../../../archive/search/segments/encode-postings.ts';
import { lengthNorm } from '../../../../archive/search/segments/impact.ts';
import { PostingCursor } from '../../../../archive/search/segments/posting-cursor.ts';
import type { PostingList } from '../../../../archive/search/segments/posting-list.ts';

/** A document of a list. */
export interface Posting {
  readonly document: number;
  readonly tf: number;
}

/** Lists without blocks, and both sides of the ends of blocks. */
export const listLengths = [1, 2, 3, 127, 128, 129, 255, 256, 257, 1000];

const largestGap = 2 ** 20;
const mostLargeGaps = 4;

/** Length norms of more documents than any of the lists reaches. */
export const norms = Float32Array.from(
  { length: (mostLargeGaps + 1) * largestGap },
  (_, document) => lengthNorm((document * 7919) % 3000, 300),
);

/**
 * Lists of so many documents; the first may be document 0, and gaps go up to 2²⁰. Not made smaller when
 * a property fails: with so many numbers that takes minutes and tells no more.
 */
export function postingsOf(count: number): fc.Arbitrary<Posting[]> {
  const gap = fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.nat(3) },
    { weight: 1, arbitrary: fc.nat(300) },
  );
  const tf = fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 1, max: 4 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 70_000 }) },
  );
  const largeGap = fc.tuple(
    fc.nat(count - 1),
    fc.oneof(fc.nat(largestGap), fc.constant(largestGap)),
  );
  const lists = fc
    .record({
      gaps: fc.array(gap, { minLength: count, maxLength: count }),
      largeGaps: fc.array(largeGap, { maxLength: mostLargeGaps }),
      tfs: fc.array(tf, { minLength: count, maxLength: count }),
    })
    .map(({ gaps, largeGaps, tfs }) => {
      for (const [at, size] of largeGaps) gaps[at] = size;
      let document = -1;
      return gaps.map((size, index) => {
        document += size + 1;
        return { document, tf: tfs[index] ?? 1 };
      });
    });
  return fc.noShrink(lists);
}

export const anyPostings: fc.Arbitrary<Posting[]> = fc.oneof(...listLengths.map(postingsOf));

/** The list as a writer is given it, in arrays that are longer than it; `i % 3` bytes of positions each. */
export function listOf(postings: readonly Posting[]): PostingList {
  const spare = 5;
  const documents = new Int32Array(postings.length + spare).fill(-1);
  const frequencies = new Int32Array(postings.length + spare).fill(-1);
  const positionStarts = new Int32Array(postings.length + 1 + spare).fill(-1);
  positionStarts[0] = 0;
  let bytes = 0;
  postings.forEach(({ document, tf }, index) => {
    documents[index] = document;
    frequencies[index] = tf;
    bytes += index % 3;
    positionStarts[index + 1] = bytes;
  });
  return {
    count: postings.length,
    documents,
    frequencies,
    positions: new Uint8Array(bytes),
    positionStarts,
  };
}

/** The words of an encoded list, written over others. */
export function encoded(postings: readonly Posting[], ownNorms = norms): Uint32Array {
  const room = postings.length * 2 + Math.ceil(postings.length / 128) * 8;
  const words = new Uint32Array(room).fill(0xdeadbeef);
  return words.slice(0, encodePostings(listOf(postings), ownNorms, words));
}

export function cursorOver(postings: readonly Posting[]): PostingCursor {
  return new PostingCursor(encoded(postings), postings.length, norms);
}
