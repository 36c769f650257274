/**
 * A word lies in the index twice: as the stem it is ranked by, and in its exact form, which serves
 * phrases and patterns. The mark keeps the two apart; no token can hold it.
 */
export function exactTerm(folded: string): string {
  return `${exactMark}${folded}`;
}

/** The term for the same word in a related headline, which is searched on its own. */
export function relatedTerm(term: string): string {
  return `${relatedMark}${term}`;
}

export const exactMark = '=';
export const relatedMark = '~';
