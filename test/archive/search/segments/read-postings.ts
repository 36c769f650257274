import type { PostingList } from '../../../../archive/search/segments/posting-list.ts';
import type { Segment } from '../../../../archive/search/segments/segment.ts';
import type { TermEntry } from '../../../../archive/search/segments/term-entry.ts';

/** A document of a posting list, as it is read back; no positions for a term whose places are not kept. */
export interface ReadPosting {
  readonly document: number;
  readonly occurrences: number;
  readonly titles: number;
  readonly standfirsts: number;
  readonly positions: readonly number[];
}

/** The documents of a list before it is encoded. */
export function readList(list: PostingList): ReadPosting[] {
  let taken = 0;
  return Array.from({ length: list.count }, (_, at) => {
    const occurrences = list.occurrences[at] as number;
    let position = 0;
    const positions = Array.from({ length: list.gaps === null ? 0 : occurrences }, () => {
      position += list.gaps?.[taken] as number;
      taken += 1;
      return position;
    });
    return {
      document: list.documents[at] as number,
      occurrences,
      titles: list.titles[at] as number,
      standfirsts: list.standfirsts[at] as number,
      positions,
    };
  });
}

/** The documents of a term in a segment, by the way a search would read them. */
export function readPostings(segment: Segment, entry: TermEntry): ReadPosting[] {
  const cursor = segment.cursor(entry);
  const reader = entry.positions === 0 ? null : segment.positions(cursor);
  return Array.from({ length: cursor.blocks }, (_, block) => {
    cursor.enter(block);
    cursor.loadCounts();
    return Array.from({ length: cursor.size }, (_document, index) => {
      const count = reader === null ? 0 : reader.read(index);
      return {
        document: cursor.documents[index] as number,
        occurrences: cursor.occurrences[index] as number,
        titles: cursor.titles[index] as number,
        standfirsts: cursor.standfirsts[index] as number,
        positions: [...(reader?.positions.subarray(0, count) ?? [])],
      };
    });
  }).flat();
}

/** All terms of a segment in its order, each found again by its name, with its documents. */
export function readTerms(segment: Segment) {
  return Array.from(segment.dictionary.startingWith(''), ({ term, ...entry }) => {
    const found = segment.dictionary.find(term);
    if (found?.listAt !== entry.listAt) throw new Error(`"${term}" is lost`);
    return { term, postings: readPostings(segment, found) };
  });
}
