import type { Article } from '../article.ts';
import { tokenize } from '../arabic/tokenize.ts';
import { fieldOfZone } from './indexed-zones.ts';
import { searchFields, type SearchField } from './query.ts';

/** A word of an article, in its place. */
export interface PlacedWord<Word> {
  readonly word: Word;
  readonly field: SearchField;
  /** Number of the word in the article; between two zones one number is left out. */
  readonly position: number;
  /** Offsets into the article's text. */
  readonly start: number;
  readonly end: number;
}

/** What is made of a word between two offsets of a text; `null` passes over it. */
export type ReadWord<Word> = (text: string, start: number, end: number) => Word | null;

/**
 * Walks through the words of an article that are searched, field by field, the title first wherever it
 * stands: one walk for indexing, counting and showing, so that a position means the same everywhere.
 */
export function walkWords<Word>(
  { text, zones }: Pick<Article, 'text' | 'zones'>,
  read: ReadWord<Word>,
  visit: (placed: PlacedWord<Word>) => void,
): void {
  let position = 0;
  for (const field of searchFields) {
    for (const zone of zones) {
      if (fieldOfZone[zone.kind] !== field) continue;
      for (const { start, end } of tokenize(text, zone.start, zone.end)) {
        const word = read(text, start, end);
        if (word === null) continue;
        visit({ word, field, position, start, end });
        position += 1;
      }
      // A gap between zones, so that no phrase runs from one paragraph into the next.
      position += 1;
    }
  }
}
