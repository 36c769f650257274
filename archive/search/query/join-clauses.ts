import type { Clause } from './query.ts';

/**
 * All of some clauses, or any of them. One alone is itself, none is nothing, and what is of the same kind
 * is taken out of its bracket: «(أ ب) ج» is «أ ب ج».
 */
export function joinClauses(kind: 'all' | 'any', clauses: readonly Clause[]): Clause | null {
  const parts = clauses.flatMap((clause) => (clause.kind === kind ? clause.parts : [clause]));
  const [only] = parts;
  if (only === undefined) return null;
  return parts.length === 1 ? only : { kind, parts };
}
