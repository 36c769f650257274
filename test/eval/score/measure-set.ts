import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LuceneCommand } from '../../bench/engines/find-lucene.ts';
import { importSet } from '../chains/import-set.ts';
import { luceneChains } from '../chains/lucene-chains.ts';
import { luceneRanker } from '../chains/lucene-ranker.ts';
import { ownChains } from '../chains/own-chains.ts';
import { ownRanker } from '../chains/own-ranker.ts';
import type { Ranker } from '../chains/ranker.ts';
import { typings, type RetrievalSet, type Typing } from '../sets/retrieval-set.ts';
import type { Scores } from './score-ranking.ts';
import { scoreSet } from './score-set.ts';

/** What a chain scores on a set, by how its queries are typed. */
export interface MeasuredChain {
  readonly chain: string;
  readonly scores: Readonly<Record<Typing, Scores>>;
}

/**
 * Has chains rank a set: ours over a library that the documents were added to, Lucene's over its own index.
 *
 * @param chains names of those to measure
 * @param lucene `null` where there is none: its chains are left out
 */
export async function measureSet(
  set: RetrievalSet,
  chains: readonly string[],
  lucene: LuceneCommand | null,
): Promise<MeasuredChain[]> {
  const folder = mkdtempSync(join(tmpdir(), 'khizana-eval-'));
  const isWanted = ({ name }: { readonly name: string }): boolean => chains.includes(name);
  const measured: MeasuredChain[] = [];
  try {
    const own = ownChains.filter(isWanted);
    const library = own.length === 0 ? '' : await importSet(set.documents, folder);
    for (const { name, views } of own) {
      measured.push(await measureChain(name, ownRanker(library, views), set));
    }
    for (const { name, analyzer } of lucene === null ? [] : luceneChains.filter(isWanted)) {
      const ranker = await luceneRanker(lucene as LuceneCommand, analyzer, set.documents, folder);
      measured.push(await measureChain(name, ranker, set));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return measured;
}

async function measureChain(
  chain: string,
  ranker: Ranker,
  { queries, judgements }: RetrievalSet,
): Promise<MeasuredChain> {
  try {
    const scores: [Typing, Scores][] = [];
    for (const typing of typings) {
      const asked = [...queries[typing]].filter(([id]) => judgements.has(id));
      const rankings = await ranker.rank(asked.map(([, query]) => query));
      const byQuery = new Map(asked.map(([id], at) => [id, rankings[at] ?? []]));
      scores.push([typing, scoreSet(byQuery, judgements)]);
    }
    return { chain, scores: Object.fromEntries(scores) as Record<Typing, Scores> };
  } finally {
    await ranker.close();
  }
}
