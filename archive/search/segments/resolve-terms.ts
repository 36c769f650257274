import { idf } from './impact.ts';
import type { SnapshotSegment } from './index-snapshot.ts';
import { termsIn, type QueryNode } from './query-node.ts';
import type { TermEntry } from './term-entry.ts';

/** What one segment and the whole index say of the terms of a query. */
export interface ResolvedTerms {
  /** Those that the segment holds. */
  readonly entries: ReadonlyMap<string, TermEntry>;
  /** How rare a term is over all segments: its inverse document frequency; 0 where nothing is scored. */
  readonly idfOf: (term: string) => number;
}

export const unscored: ResolvedTerms['idfOf'] = () => 0;

/**
 * Looks the terms of a query up in every segment, once. Deleted documents count in how rare a term is
 * until they are merged away.
 *
 * @returns for each segment, what it holds
 */
export function resolveTerms(
  segments: readonly SnapshotSegment[],
  query: QueryNode,
  isScored: boolean,
): ResolvedTerms[] {
  const documents = segments.reduce((sum, { segment }) => sum + segment.documents, 0);
  const entries = segments.map(() => new Map<string, TermEntry>());
  const rarities = new Map<string, number>();
  for (const term of termsIn(query)) {
    let holding = 0;
    segments.forEach(({ segment }, at) => {
      const entry = segment.dictionary.find(term);
      if (entry === null) return;
      entries[at]?.set(term, entry);
      holding += entry.documents;
    });
    rarities.set(term, idf(holding, documents));
  }
  const idfOf = isScored ? (term: string): number => rarities.get(term) ?? 0 : unscored;
  return entries.map((own) => ({ entries: own, idfOf }));
}
