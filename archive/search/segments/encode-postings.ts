import { bitsFor, packBits } from './bit-packing.ts';
import { blockSize, impact } from './impact.ts';
import type { PostingList } from './posting-list.ts';

/** Lists this short are written plainly. */
export const longestPlainList = 2;

/** Words of a block's head. */
export const headWords = 4;

/** A bound must not fall below what it bounds when it is rounded to 32 bits. */
const roundingMargin = 1.000001;

/**
 * Encodes a posting list as `docs/index-format.md` draws it.
 *
 * @param norms length norm of each document of the segment
 * @param words enough room for the list: twice its documents and 8 words for each block
 * @returns words used
 */
export function encodePostings(list: PostingList, norms: Float32Array, words: Uint32Array): number {
  return list.count <= longestPlainList
    ? encodePlain(list, words)
    : encodeBlocks(list, norms, words);
}

function encodePlain({ count, documents, frequencies }: PostingList, words: Uint32Array): number {
  for (let i = 0; i < count; i++) {
    words[2 * i] = documents[i] as number;
    words[2 * i + 1] = frequencies[i] as number;
  }
  return 2 * count;
}

function encodeBlocks(list: PostingList, norms: Float32Array, words: Uint32Array): number {
  const { count, documents, frequencies, positionStarts } = list;
  const floats = new Float32Array(words.buffer, words.byteOffset, words.length);
  const blocks = Math.ceil(count / blockSize);
  const gaps = new Int32Array(blockSize);
  const counts = new Int32Array(blockSize);
  let next = blocks * headWords;
  let previous = -1;
  for (let block = 0; block < blocks; block++) {
    const from = block * blockSize;
    const size = Math.min(blockSize, count - from);
    let largestGap = 0;
    let largestCount = 0;
    let largestImpact = 0;
    for (let i = 0; i < size; i++) {
      const document = documents[from + i] as number;
      const tf = frequencies[from + i] as number;
      gaps[i] = document - previous - 1;
      counts[i] = tf - 1;
      previous = document;
      largestGap = Math.max(largestGap, gaps[i] as number);
      largestCount = Math.max(largestCount, tf - 1);
      largestImpact = Math.max(largestImpact, impact(tf, norms[document] as number));
    }
    const head = block * headWords;
    words[head] = previous;
    floats[head + 1] = largestImpact * roundingMargin;
    words[head + 2] = next;
    words[head + 3] = positionStarts[from] as number;
    const gapBits = bitsFor(largestGap);
    const countBits = bitsFor(largestCount);
    words[next++] = gapBits | (countBits << 8) | (size << 16);
    next = packBits(gaps, 0, size, gapBits, words, next);
    next = packBits(counts, 0, size, countBits, words, next);
  }
  return next;
}
