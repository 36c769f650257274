import fc from 'fast-check';
import { encodePostings, roomFor } from '../../../../archive/search/segments/encode-postings.ts';
import { lengthNorm } from '../../../../archive/search/segments/impact.ts';
import type { ListWords } from '../../../../archive/search/segments/list-words.ts';
import { PostingCursor } from '../../../../archive/search/segments/posting-cursor.ts';
import type { PostingList } from '../../../../archive/search/segments/posting-list.ts';
import type { TermEntry } from '../../../../archive/search/segments/term-entry.ts';
import { zoneWeights, type ZoneMask } from '../../../../archive/search/segments/zones.ts';

/** A document of a list: how often the term stands in each zone, and where, if that is kept. */
export interface Posting {
  readonly document: number;
  readonly titles: number;
  readonly standfirsts: number;
  readonly bodies: number;
  /** As many as there are occurrences, or none in the whole list. */
  readonly positions: readonly number[];
}

/** Both sides of the ends of blocks. */
export const listLengths = [1, 2, 127, 128, 129, 255, 256, 257, 1000];

const largestGap = 2 ** 20;
const mostLargeGaps = 4;

/** Length norms of more documents than any of the lists reaches. */
export const norms = Float32Array.from(
  { length: (mostLargeGaps + 1) * largestGap },
  (_, document) => lengthNorm((document * 7919) % 3000, 300),
);

const gap = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.nat(3) },
  { weight: 1, arbitrary: fc.nat(300) },
);
const rarely = (most: number): fc.Arbitrary<number> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(most) });

/** Counts of a zone: with positions few, or they would fill the memory; without, any. */
function countsUpTo(most: number) {
  return fc.record({
    titles: rarely(Math.min(most, 5)),
    standfirsts: rarely(Math.min(most, 300)),
    bodies: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 3 }) }, rarely(most)),
  });
}

function rowsOf(count: number, hasPositions: boolean) {
  const counts = countsUpTo(hasPositions ? 9 : 70_000);
  const positionGap = fc.oneof({ weight: 9, arbitrary: gap }, fc.nat(largestGap));
  return fc.record({
    gaps: fc.array(gap, { minLength: count, maxLength: count }),
    largeGaps: fc.array(
      fc.tuple(fc.nat(count - 1), fc.oneof(fc.nat(largestGap), fc.constant(largestGap))),
      { maxLength: mostLargeGaps },
    ),
    counts: fc.array(counts, { minLength: count, maxLength: count }),
    positionGaps: fc.array(positionGap, { minLength: 7, maxLength: 29 }),
    hasPositions: fc.constant(hasPositions),
  });
}

/**
 * Lists of so many documents; the first may be document 0, and gaps go up to 2²⁰. Not made smaller when
 * a property fails: with so many numbers that takes minutes and tells no more.
 */
export function postingsOf(count: number): fc.Arbitrary<Posting[]> {
  const rows = fc.boolean().chain((hasPositions) => rowsOf(count, hasPositions));
  const lists = rows.map(({ gaps, largeGaps, counts, positionGaps, hasPositions }) => {
    for (const [at, size] of largeGaps) gaps[at] = size;
    let [document, taken] = [-1, 0];
    return gaps.map((size, index): Posting => {
      document += size + 1;
      const { titles, standfirsts, bodies } = counts[index] ?? {
        titles: 0,
        standfirsts: 0,
        bodies: 0,
      };
      const own = { titles, standfirsts, bodies: titles + standfirsts + bodies === 0 ? 1 : bodies };
      const occurrences = own.titles + own.standfirsts + own.bodies;
      let position = -1;
      const positions = Array.from({ length: hasPositions ? occurrences : 0 }, () => {
        taken += 1;
        return (position += 1 + (positionGaps[taken % positionGaps.length] ?? 0));
      });
      return { document, ...own, positions };
    });
  });
  return fc.noShrink(lists);
}

export const anyPostings: fc.Arbitrary<Posting[]> = fc.oneof(...listLengths.map(postingsOf));

/** A document in whose body a term stands once, in a list without positions. */
export function once(document: number): Posting {
  return { document, titles: 0, standfirsts: 0, bodies: 1, positions: [] };
}

export function occurrencesOf({ titles, standfirsts, bodies }: Posting): number {
  return titles + standfirsts + bodies;
}

/** Occurrences weighted by zone, of some zones. */
export function frequencyOf(
  { titles, standfirsts, bodies }: Posting,
  mask: ZoneMask = 0b111,
): number {
  return [titles, standfirsts, bodies].reduce(
    (sum, count, zone) => sum + ((mask >> zone) & 1) * count * (zoneWeights[zone] ?? 0),
    0,
  );
}

/** The list as a writer is given it, in arrays that are longer than it. */
export function listOf(postings: readonly Posting[]): PostingList {
  const filled = (numberOf: (posting: Posting) => number): Int32Array =>
    Int32Array.from([...postings.map(numberOf), -1, -1, -1]);
  const gaps = postings.flatMap(({ positions }) =>
    positions.map((position, index) => position - (positions[index - 1] ?? 0)),
  );
  return {
    count: postings.length,
    documents: filled(({ document }) => document),
    occurrences: filled(occurrencesOf),
    titles: filled(({ titles }) => titles),
    standfirsts: filled(({ standfirsts }) => standfirsts),
    gaps: gaps.length === 0 ? null : Int32Array.from([...gaps, -1, -1]),
  };
}

export function positionsIn(postings: readonly Posting[]): number {
  return postings.reduce((sum, { positions }) => sum + positions.length, 0);
}

/** An encoded list, written over other words, of which one is left behind it. */
export interface Encoded {
  readonly words: Int32Array;
  readonly postings: number;
  readonly positions: number;
}

export const garbage = 0xdeadbeef | 0;

export function encoded(postings: readonly Posting[], ownNorms = norms): Encoded {
  const list = listOf(postings);
  const words = new Int32Array(roomFor(list, positionsIn(postings)) + 1).fill(garbage);
  const size = encodePostings(list, ownNorms, words);
  const used = Math.ceil((size.postings + size.positions) / 4);
  return { words: words.slice(0, used + 1), ...size };
}

/** What a dictionary says of a list of so many documents. */
export function entryOf(
  { postings, positions }: Pick<Encoded, 'postings' | 'positions'>,
  documents: number,
  listAt = 0,
): TermEntry {
  return { documents, listAt, postings, positions };
}

/** Lists in memory. As in a file, nothing can be asked for before the first byte; none stand behind the last. */
export function listWordsOf(words: Int32Array): ListWords {
  return {
    copy: (at, bytes, into) => {
      if (at < 0) throw new RangeError(`no byte ${at}`);
      bytesOf(into).set(bytesOf(words).subarray(at, at + bytes));
    },
  };
}

export function bytesOf(words: Int32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}

export function cursorOver(postings: readonly Posting[], mask?: ZoneMask): PostingCursor {
  const list = encoded(postings);
  return new PostingCursor(listWordsOf(list.words), norms, mask).open(
    entryOf(list, postings.length),
  );
}
