import { ListBuilder } from './list-builder.ts';
import { ListUnion } from './list-union.ts';
import { positionOfPlace, zoneOfPlace } from './place.ts';
import type { TermPostings } from './segment-writer.ts';
import type { TermGroups } from './term-groups.ts';

/** The occurrences of term groups, by document and position within each group. */
export interface SortedOccurrences {
  /** For each group, and behind the last, the number of its first occurrence. */
  readonly starts: Int32Array;
  /** Two numbers an occurrence: its document and its place. */
  readonly pairs: Int32Array;
}

/**
 * The lists of all terms that occur, in the order of their bytes, each made of the occurrences of the
 * groups that the term is in. Each is good until the next is asked for.
 *
 * @param documents how many there are
 */
export function* listsOfTerms(
  termGroups: TermGroups,
  occurrences: SortedOccurrences,
  documents: number,
): Generator<TermPostings> {
  const list = new ListBuilder();
  const union = new ListUnion(documents);
  let bytes = new Uint8Array(256);
  const { starts } = occurrences;
  const occurs = (group: number): boolean => starts[group] !== starts[group + 1];
  for (const { term, isPlaced, groups, from, to } of termGroups.termsOf(occurs)) {
    list.clear();
    if (to - from === 1) {
      copyGroup(occurrences, (groups[from] as number) >> 1, isPlaced, list);
    } else {
      for (let at = from; at < to; at++) {
        addGroup(occurrences, (groups[at] as number) >> 1, isPlaced, union);
      }
      union.moveTo(list, isPlaced);
    }
    if (3 * term.length > bytes.length) bytes = new Uint8Array(6 * term.length);
    const { written } = encoder.encodeInto(term, bytes);
    yield { term: bytes.subarray(0, written), list: list.finish(), positions: list.positions };
  }
}

const encoder = new TextEncoder();

/** The terms of most words are of no other word: their list is that of the word. */
function copyGroup(
  { starts, pairs }: SortedOccurrences,
  group: number,
  isPlaced: boolean,
  list: ListBuilder,
): void {
  const end = 2 * (starts[group + 1] as number);
  for (let at = 2 * (starts[group] as number); at < end; at += 2) {
    const place = pairs[at + 1] as number;
    const position = isPlaced ? positionOfPlace(place) : -1;
    list.occurrence(pairs[at] as number, zoneOfPlace(place), position);
  }
}

function addGroup(
  { starts, pairs }: SortedOccurrences,
  group: number,
  isPlaced: boolean,
  union: ListUnion,
): void {
  const end = 2 * (starts[group + 1] as number);
  for (let at = 2 * (starts[group] as number); at < end; at += 2) {
    const [document, place] = [pairs[at] as number, pairs[at + 1] as number];
    if (isPlaced) union.place(document, place);
    else union.count(document, zoneOfPlace(place));
  }
}
