import type { Distance } from './count-near.ts';
import type { Filters } from './filters.ts';
import type { ZoneMask } from './zones.ts';

/** A term of the index and what it counts. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** A term in its places, but for those where one of the others stands, whose occurrences it counts too. */
export interface PlacedTerm {
  readonly term: string;
  readonly others: readonly string[];
}

/** A query in terms of the index, as a tree. Without `zones` all count. */
export type QueryNode =
  | ({ readonly kind: 'term'; readonly zones?: ZoneMask } & WeightedTerm)
  /**
   * Terms that stand for one word, scored by the one that is worth most. They share the rarity of the most
   * frequent of them: an odd spelling is no better an answer for being odd.
   */
  | {
      readonly kind: 'forms';
      readonly forms: readonly WeightedTerm[];
      readonly zones?: ZoneMask;
    }
  /** Terms one right behind the other, or with a distance, near one another. */
  | {
      readonly kind: 'near';
      readonly terms: readonly PlacedTerm[];
      readonly weight: number;
      readonly distance: Distance | null;
      readonly zones?: ZoneMask;
    }
  /** Where a term stands more often than those together whose occurrences it counts too. */
  | ({
      readonly kind: 'rest';
      readonly others: readonly string[];
      readonly zones?: ZoneMask;
    } & WeightedTerm)
  | { readonly kind: 'all'; readonly parts: readonly QueryNode[] }
  | { readonly kind: 'any'; readonly parts: readonly QueryNode[] }
  | {
      readonly kind: 'at-least';
      readonly needed: number;
      readonly parts: readonly QueryNode[];
    }
  /** What matches `wanted` and not `unwanted`. */
  | { readonly kind: 'except'; readonly wanted: QueryNode; readonly unwanted: QueryNode }
  /** What matches `required`; `welcome` only adds to its score. */
  | { readonly kind: 'optional'; readonly required: QueryNode; readonly welcome: QueryNode }
  /** What passes filters, all worth nothing. */
  | { readonly kind: 'admitted'; readonly filters: Filters }
  /** Every document, all worth nothing. */
  | { readonly kind: 'every' };

/** The terms of a query, each once. */
export function termsIn(node: QueryNode): Set<string> {
  switch (node.kind) {
    case 'term':
      return new Set([node.term]);
    case 'forms':
      return new Set(node.forms.map(({ term }) => term));
    case 'near':
      return new Set(node.terms.flatMap(({ term, others }) => [term, ...others]));
    case 'rest':
      return new Set([node.term, ...node.others]);
    case 'all':
    case 'any':
    case 'at-least':
      return new Set(node.parts.flatMap((part) => [...termsIn(part)]));
    case 'except':
      return new Set([...termsIn(node.wanted), ...termsIn(node.unwanted)]);
    case 'optional':
      return new Set([...termsIn(node.required), ...termsIn(node.welcome)]);
    case 'admitted':
    case 'every':
      return new Set();
  }
}
