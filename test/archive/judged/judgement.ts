import type { Answer } from '../../../archive/search/ask.ts';
import type { Scope } from '../../../archive/search/search-index.ts';

/** What a reader may expect of one query; articles are called by their keys. */
export interface Judgement {
  readonly query: string;
  /** The reader's reason, in a few words. */
  readonly why: string;
  /** Must be found, whatever else is. */
  readonly must?: readonly string[];
  /** Must not be found at all. */
  readonly mustNot?: readonly string[];
  /** Nothing may be found but what must be. */
  readonly only?: true;
  /** Must be the first hit. */
  readonly first?: string;
  /** Kinds of notes that must be told. */
  readonly notes?: readonly NoteKind[];
  /** Kinds of notes that must not be: nothing was read loosely. */
  readonly notNotes?: readonly NoteKind[];
  /** Articles found by nothing but their related headlines, which are counted apart. */
  readonly relatedOnly?: number;
  readonly scope?: Scope;
}

export type NoteKind = Answer['notes'][number]['kind'];

/** Judgements of one kind of query. */
export interface JudgedKind {
  readonly kind: string;
  readonly judgements: readonly Judgement[];
}
