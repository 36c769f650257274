import type { Rung } from '../../arabic/rungs.ts';
import type { Term } from '../query/query.ts';
import type { Scope, SearchNote } from '../search-index.ts';
import type { ArchiveWords } from './archive-words.ts';

/** How a query is to be understood, beside what it says itself. */
export interface Understanding {
  readonly scope: Scope;
  /** The rung where the query names none. */
  readonly rung: Rung | null;
  /** The last word may be the beginning of a longer one. */
  readonly lastWordIsOpen: boolean;
  /** Whether other spellings are searched, and which, folded, are not. */
  readonly withSpellings: boolean;
  readonly withoutSpellings: ReadonlySet<string>;
}

/** A query that is being planned. */
export interface Planning {
  readonly understanding: Understanding;
  /** The rung of words that have none of their own. */
  readonly rung: Rung;
  /** The query as it was typed. */
  readonly text: string;
  /** The word that may be the beginning of a longer one. */
  readonly open: Term | null;
  readonly words: ArchiveWords;
  /** Whether what is planned was not typed, but read on the other keyboard. */
  readonly isMeant: boolean;
  /** What the reader should know, as it comes up. */
  readonly notes: SearchNote[];
}
