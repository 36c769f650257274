/** A query as it was read: what must, may and must not stand in an article. */
export interface Query {
  readonly clauses: readonly Clause[];
  readonly notes: readonly ReadingNote[];
}

export type Presence = 'must' | 'should' | 'must-not';

/** The groups of zones that can be asked by name. */
export const searchFields = ['title', 'standfirst', 'body', 'related'] as const;
export type SearchField = (typeof searchFields)[number];

export interface Clause {
  readonly presence: Presence;
  /** Whether the reader wrote the sign; a plain word is required only by convention. */
  readonly isExplicit: boolean;
  /** Where to look; `null` leaves it to the scope of the search. */
  readonly field: SearchField | null;
  readonly boost: number;
  readonly operand: Operand;
}

export type Operand =
  | { readonly kind: 'word'; readonly word: string }
  /** `*` stands for any letters, none included. */
  | { readonly kind: 'pattern'; readonly pattern: string }
  /** Words at most `distance` edits away. */
  | { readonly kind: 'fuzzy'; readonly word: string; readonly distance: number }
  /** Words one after the other, each in its exact form. */
  | { readonly kind: 'phrase'; readonly words: readonly string[] };

/** What a reader should know about how the query was read. */
export type ReadingNote =
  | { readonly kind: 'unclosed-quote' }
  | { readonly kind: 'unknown-field'; readonly name: string }
  | { readonly kind: 'stray-operator'; readonly operator: string }
  /** The query has more parts than are read; so many were. */
  | { readonly kind: 'too-many-words'; readonly read: number };
