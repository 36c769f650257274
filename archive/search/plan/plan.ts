import type { Rung } from '../../arabic/rungs.ts';
import type { AskedField, Condition, Nearness, Term } from '../query/query.ts';
import type { SearchNote } from '../search-index.ts';

/** A query looked up in the words of an archive: what its index is asked for, and what is marked. */
export interface Plan {
  /** `null` for every article. */
  readonly root: PlanNode | null;
  readonly rung: Rung;
  readonly notes: readonly SearchNote[];
}

export type PlanNode =
  | PlannedTerm
  | { readonly kind: 'all'; readonly parts: readonly PlanNode[] }
  | { readonly kind: 'any'; readonly parts: readonly PlanNode[] }
  /** Any of them, in any of its forms: what only ranks elsewhere matches too. */
  | { readonly kind: 'bag'; readonly parts: readonly PlanNode[] }
  /** At least so many of them. */
  | { readonly kind: 'some'; readonly needed: number; readonly parts: readonly PlanNode[] }
  | { readonly kind: 'not'; readonly part: PlanNode }
  | Condition;

/**
 * A term in words of the index: slots that must be filled, each by any of its alternatives, one right
 * behind the other or near one another. A word has one slot, a phrase one for each word.
 */
export interface PlannedTerm {
  readonly kind: 'term';
  readonly term: Term;
  readonly fields: readonly AskedField[];
  readonly boost: number;
  readonly slots: readonly Slot[];
  readonly near: Nearness | null;
  /** Whether it was not typed, but read on the other keyboard. */
  readonly isMeant: boolean;
  /** What adds to the score where the slots are filled anyway. */
  readonly welcome: readonly Alternative[];
}

export type Slot = readonly Alternative[];

/** Why a form is searched beside the one that was typed. */
export type Origin = 'typed' | 'spelling' | 'beginning' | 'pattern' | 'near';

/** A form of a word that counts as a match, and how much. */
export type Alternative = { readonly weight: number; readonly origin: Origin } & (
  | { readonly kind: 'stem' | 'exact' | 'skeleton'; readonly form: string }
  /** How a folded word is written, where that is not as usual. */
  | { readonly kind: 'written'; readonly folded: string; readonly form: string }
  /** A folded word where it is written as usual, and in none of these forms. */
  | {
      readonly kind: 'usual';
      readonly folded: string;
      readonly form: string;
      readonly others: readonly string[];
    }
);

/** The terms of a plan that articles are found by, in the order of the query. */
export function wantedTerms(node: PlanNode | null): PlannedTerm[] {
  switch (node?.kind) {
    case 'term':
      return [node];
    case 'all':
    case 'any':
    case 'bag':
    case 'some':
      return node.parts.flatMap(wantedTerms);
    default:
      return [];
  }
}
