import { answer } from '../../contract/answer.ts';
import type { ArchiveImplementation, RequestInput } from '../../contract/contract.ts';
import type { Failure } from '../../contract/failure.ts';
import { succeed, type Outcome } from '../../contract/outcome.ts';
import type { RankReply } from '../../contract/schemas.ts';
import { showCount } from '../show-count.ts';
import type { BatchQuery } from './read-queries.ts';

export interface RankQueriesOptions {
  readonly api: ArchiveImplementation;
  readonly queries: readonly BatchQuery[];
  readonly request: Omit<RequestInput<'rank'>, 'query'>;
  readonly onRanked: (query: BatchQuery, hits: RankReply['hits']) => void;
  /** Told of a query that cannot be asked: one that is longer than a query may be. */
  readonly onRefused: (query: BatchQuery, problem: string) => void;
}

/** Asks one query after the other; what goes wrong with one of them does not spoil the others. */
export async function rankQueries(options: RankQueriesOptions): Promise<Outcome<null, Failure>> {
  const { api, queries, request, onRanked, onRefused } = options;
  for (const [at, query] of queries.entries()) {
    const ranked = await answer(api, 'rank', { ...request, query: query.text });
    if (ranked.ok) onRanked(query, (ranked.value as RankReply).hits);
    else if (ranked.failure.kind !== 'invalid-request') return ranked;
    else onRefused(query, ranked.failure.problem);
    showCount(at + 1, queries.length);
  }
  return succeed(null);
}
