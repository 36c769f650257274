import type { Rung } from '../../arabic/rungs.ts';
import type { Span } from '../../article.ts';

/** A query as it was read. */
export interface Query {
  /** As it was typed. */
  readonly text: string;
  /** `null` asks for nothing in particular: every article. */
  readonly root: Clause | null;
  /** What `strict:` asked for; `null` leaves it to whoever asks. */
  readonly rung: Rung | null;
  /** Whether it is a bag of words, any of which may match in any form. */
  readonly isBag: boolean;
  readonly notes: readonly ReadingNote[];
}

/** What an article must be, as a tree. */
export type Clause =
  | { readonly kind: 'all'; readonly parts: readonly Clause[] }
  | { readonly kind: 'any'; readonly parts: readonly Clause[] }
  | { readonly kind: 'not'; readonly part: Clause }
  | Term
  | Condition;

/** Words to be found in the text. */
export interface Term {
  readonly kind: 'term';
  readonly operand: Operand;
  /** Where to look; `null` leaves it to the scope of the search. */
  readonly field: AskedField | null;
  readonly boost: number;
  /** Whether the reader wrote `+`; a plain word is required only by convention. */
  readonly isRequired: boolean;
  /** The rung for this word alone, as `=` asks for it. */
  readonly rung: Rung | null;
  /** Where it stands in the query, sign and field left out. */
  readonly span: Span;
}

/** What is known of an article beside its text. */
export type Condition =
  /** Published between two days, both included; `YYYY-MM-DD`, `null` for no bound. */
  | { readonly kind: 'dated'; readonly from: string | null; readonly to: string | null }
  /** Its source or category has these words, one after the other, in its name. */
  | { readonly kind: 'named'; readonly column: NamedColumn; readonly name: string };

export type NamedColumn = 'source' | 'category';

/** The groups of zones that words are told apart by, in the order in which an article is walked through. */
export const searchFields = ['title', 'standfirst', 'body', 'related'] as const;
export type SearchField = (typeof searchFields)[number];

/** What can be asked by name: those, and the place in the dateline, which is part of the body. */
export type AskedField = SearchField | 'place';

export type Operand =
  | { readonly kind: 'word'; readonly word: string }
  /** Parts written as one thing, some of them numbers: «كوفيد-19», «G20». */
  | { readonly kind: 'compound'; readonly words: readonly string[] }
  /** `*` stands for any letters, none included. */
  | { readonly kind: 'pattern'; readonly pattern: string }
  /** Words at most `distance` edits away. */
  | { readonly kind: 'fuzzy'; readonly word: string; readonly distance: number }
  /** Words one after the other, or with others between them. */
  | { readonly kind: 'phrase'; readonly words: readonly string[]; readonly near: Nearness | null };

/** How far the words of a phrase may be apart. */
export interface Nearness {
  /** Words that may stand between them, all gaps together. */
  readonly slop: number;
  readonly isOrdered: boolean;
}

/** What a reader should know about how the query was read. */
export type ReadingNote =
  | { readonly kind: 'unclosed-quote' }
  | { readonly kind: 'unclosed-bracket' }
  | { readonly kind: 'unknown-field'; readonly name: string }
  | { readonly kind: 'stray-operator'; readonly operator: string }
  /** Not a day, a month, a year, or a range of them. */
  | { readonly kind: 'unreadable-date'; readonly text: string }
  | { readonly kind: 'unknown-strictness'; readonly text: string }
  /** The query has more parts than are read; so many were. */
  | { readonly kind: 'too-many-words'; readonly read: number };

/** The terms of a query in the order of its text, those it forbids included. */
export function termsOf(clause: Clause | null): Term[] {
  switch (clause?.kind) {
    case undefined:
    case 'dated':
    case 'named':
      return [];
    case 'term':
      return [clause];
    case 'not':
      return termsOf(clause.part);
    case 'all':
    case 'any':
      return clause.parts.flatMap(termsOf);
  }
}

/** Whether it asks for words, and does not only forbid some or put conditions. */
export function asksForWords(clause: Clause | null): boolean {
  switch (clause?.kind) {
    case 'term':
      return true;
    case 'all':
    case 'any':
      return clause.parts.some(asksForWords);
    default:
      return false;
  }
}
