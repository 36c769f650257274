import { bitsFor, packBits, packedWords } from './bit-packing.ts';
import { blockSize, impact } from './impact.ts';
import type { PostingList } from './posting-list.ts';
import { allZones, factorsOf } from './zones.ts';

/** Words of a block's head. A list of one block has none. */
export const headWords = 4;

/** Bits of each of the five widths in a block's first word. */
export const widthBits = 5;

/** A bound must not fall below what it bounds when it is rounded to 32 bits. */
const roundingMargin = 1.000001;

const whole = factorsOf(allZones);

/** Words that a list took: its postings, and behind them its positions. */
export interface EncodedSize {
  readonly postings: number;
  readonly positions: number;
}

/** Words that are certainly enough for a list. */
export function roomFor({ count }: PostingList, positions: number): number {
  const blocks = Math.ceil(count / blockSize);
  return 4 * count + positions + (headWords + 6) * blocks;
}

/** Widths of the packed numbers of a block, in bits. */
interface Widths {
  readonly document: number;
  readonly occurrences: number;
  readonly titles: number;
  readonly standfirsts: number;
  readonly position: number;
}

const documentGaps = new Int32Array(blockSize);
const furtherOccurrences = new Int32Array(blockSize);

/**
 * Encodes a posting list as `docs/index-format.md` draws it.
 *
 * @param norms length norm of each document of the segment
 * @param words enough room for the list from `begin` on, by {@link roomFor}
 */
export function encodePostings(
  list: PostingList,
  norms: Float32Array,
  words: Int32Array,
  begin = 0,
): EncodedSize {
  const blocks = Math.ceil(list.count / blockSize);
  const widths: Widths[] = [];
  const firstGaps: number[] = [];
  let postingsEnd = begin + (blocks === 1 ? 0 : blocks * headWords);
  let positionsAt = 0;
  let gapsBefore = 0;
  for (let block = 0; block < blocks; block++) {
    const from = block * blockSize;
    const size = Math.min(blockSize, list.count - from);
    const occurrences = sumOf(list.occurrences, from, size);
    const width = widthsOf(list, from, size, gapsBefore, occurrences);
    if (blocks > 1) {
      const head = begin + block * headWords;
      words[head] = list.documents[from + size - 1] as number;
      words[head + 1] = bitsOfFloat(largestImpact(list, norms, from, size) * roundingMargin);
      words[head + 2] = postingsEnd - begin;
      words[head + 3] = positionsAt;
    }
    postingsEnd = encodeBlock(list, from, size, width, words, postingsEnd);
    widths.push(width);
    firstGaps.push(gapsBefore);
    gapsBefore += occurrences;
    positionsAt += list.gaps === null ? 0 : packedWords(occurrences, width.position);
  }
  firstGaps.push(gapsBefore);
  let end = postingsEnd;
  if (list.gaps !== null) {
    for (const [block, { position }] of widths.entries()) {
      const from = firstGaps[block] as number;
      const count = (firstGaps[block + 1] as number) - from;
      end = packBits(list.gaps, from, count, position, words, end);
    }
  }
  return { postings: postingsEnd - begin, positions: end - postingsEnd };
}

/** Writes a block's body and leaves its gaps in `documentGaps`, where `widthsOf` put them. */
function encodeBlock(
  list: PostingList,
  from: number,
  size: number,
  width: Widths,
  words: Int32Array,
  at: number,
): number {
  words[at] =
    width.document |
    (width.occurrences << widthBits) |
    (width.titles << (2 * widthBits)) |
    (width.standfirsts << (3 * widthBits)) |
    (width.position << (4 * widthBits));
  let next = packBits(documentGaps, 0, size, width.document, words, at + 1);
  next = packBits(furtherOccurrences, 0, size, width.occurrences, words, next);
  next = packBits(list.titles, from, size, width.titles, words, next);
  return packBits(list.standfirsts, from, size, width.standfirsts, words, next);
}

function widthsOf(
  list: PostingList,
  from: number,
  size: number,
  firstGap: number,
  occurrences: number,
): Widths {
  // Numbers that are joined by `or` need as many bits as the largest of them.
  let [gaps, further, titles, standfirsts, positions] = [0, 0, 0, 0, 0];
  let previous = from === 0 ? -1 : (list.documents[from - 1] as number);
  for (let i = 0; i < size; i++) {
    const document = list.documents[from + i] as number;
    const [gap, more] = [document - previous - 1, (list.occurrences[from + i] as number) - 1];
    documentGaps[i] = gap;
    furtherOccurrences[i] = more;
    previous = document;
    gaps |= gap;
    further |= more;
    titles |= list.titles[from + i] as number;
    standfirsts |= list.standfirsts[from + i] as number;
  }
  if (list.gaps !== null) {
    for (let i = firstGap; i < firstGap + occurrences; i++) positions |= list.gaps[i] as number;
  }
  return {
    document: bitsFor(gaps),
    occurrences: bitsFor(further),
    titles: bitsFor(titles),
    standfirsts: bitsFor(standfirsts),
    // A list with positions takes room for them even when all are 0, or it would pass for one without.
    position: list.gaps === null ? 0 : Math.max(1, bitsFor(positions)),
  };
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

const float = new Float32Array(1);
const floatBits = new Int32Array(float.buffer);

function bitsOfFloat(value: number): number {
  float[0] = value;
  return floatBits[0] as number;
}
