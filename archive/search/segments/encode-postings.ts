import { bytesFor, packOne } from './bit-packing.ts';
import { blockSize, impact } from './impact.ts';
import { packRow } from './packed-row.ts';
import type { PostingList } from './posting-list.ts';
import { allZones, factorsOf } from './zones.ts';

/** Words of a block's head. A list of one block has none. */
export const headWords = 4;

/** A bound must not fall below what it bounds when it is rounded to 32 bits. */
const roundingMargin = 1.000001;

const whole = factorsOf(allZones);

/** Bytes that a list took: its postings, and behind them its positions. */
export interface EncodedSize {
  readonly postings: number;
  readonly positions: number;
}

/** Words that are certainly enough for a list, wherever in a word it begins. */
export function roomFor({ count }: PostingList, positions: number): number {
  const blocks = Math.ceil(count / blockSize);
  return 4 * count + positions + (headWords + 6) * blocks + 2;
}

const documentGaps = new Int32Array(blockSize);
const furtherOccurrences = new Int32Array(blockSize);

/**
 * Encodes a posting list as `docs/index-format.md` draws it.
 *
 * @param norms length norm of each document of the segment
 * @param words enough room for the list from byte `begin` on, by {@link roomFor}
 */
export function encodePostings(
  list: PostingList,
  norms: Float32Array,
  words: Int32Array,
  begin = 0,
): EncodedSize {
  const blocks = Math.ceil(list.count / blockSize);
  const heads = blocks === 1 ? null : new DataView(words.buffer, words.byteOffset + begin);
  let end = begin + (heads === null ? 0 : blocks * headWords * 4);
  for (let block = 0; block < blocks; block++) {
    const from = block * blockSize;
    const size = Math.min(blockSize, list.count - from);
    if (heads !== null) {
      const head = block * headWords * 4;
      heads.setInt32(head, list.documents[from + size - 1] as number, true);
      heads.setFloat32(head + 4, largestImpact(list, norms, from, size) * roundingMargin, true);
      heads.setInt32(head + 8, end - begin, true);
      heads.setInt32(head + 12, 0, true);
    }
    end = encodeBlock(list, from, size, words, end);
  }
  const postings = end - begin;
  const positions = list.gaps === null ? 0 : encodePositions(list, list.gaps, heads, words, end);
  return { postings, positions };
}

/** @returns the byte behind the block */
function encodeBlock(
  list: PostingList,
  from: number,
  size: number,
  words: Int32Array,
  at: number,
): number {
  let previous = from === 0 ? -1 : (list.documents[from - 1] as number);
  let unusual = 0;
  for (let i = 0; i < size; i++) {
    const document = list.documents[from + i] as number;
    const more = (list.occurrences[from + i] as number) - 1;
    documentGaps[i] = document - previous - 1;
    furtherOccurrences[i] = more;
    previous = document;
    unusual |= more | (list.titles[from + i] as number) | (list.standfirsts[from + i] as number);
  }
  let bit = packRow(documentGaps, 0, size, words, at * 8);
  bit = packOne(unusual === 0 ? 0 : 1, 1, words, bit);
  if (unusual !== 0) {
    bit = packRow(furtherOccurrences, 0, size, words, bit);
    bit = packRow(list.titles, from, size, words, bit);
    bit = packRow(list.standfirsts, from, size, words, bit);
  }
  return bytesFor(bit);
}

/** Writes the positions of each block and, in its head, where they begin. @returns the bytes they take */
function encodePositions(
  list: PostingList,
  gaps: Int32Array,
  heads: DataView | null,
  words: Int32Array,
  begin: number,
): number {
  let end = begin;
  let gap = 0;
  for (let from = 0; from < list.count; from += blockSize) {
    const size = Math.min(blockSize, list.count - from);
    heads?.setInt32(((from / blockSize) * headWords + 3) * 4, end - begin, true);
    const count = sumOf(list.occurrences, from, size);
    // With no width at all, damaged counts could ask for any number of positions.
    end = bytesFor(packRow(gaps, gap, count, words, end * 8, 1));
    gap += count;
  }
  return end - begin;
}

function largestImpact(list: PostingList, norms: Float32Array, from: number, size: number): number {
  let largest = 0;
  for (let i = from; i < from + size; i++) {
    const frequency =
      (list.occurrences[i] as number) * whole.occurrences +
      (list.titles[i] as number) * whole.titles +
      (list.standfirsts[i] as number) * whole.standfirsts;
    const norm = norms[list.documents[i] as number] as number;
    const own = impact(frequency, norm);
    if (own > largest) largest = own;
  }
  return largest;
}

function sumOf(numbers: Int32Array, from: number, count: number): number {
  let sum = 0;
  for (let i = from; i < from + count; i++) sum += numbers[i] as number;
  return sum;
}
