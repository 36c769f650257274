import { markdownTable } from '../../bench/report/markdown-table.ts';
import type { MeasuredChain } from '../score/measure-set.ts';
import type { RetrievalSet } from '../sets/retrieval-set.ts';

/** What the chains score on one set, under its name, in Markdown. */
export function qualityTable(set: RetrievalSet, measured: readonly MeasuredChain[]): string {
  const [documents, queries] = [set.documents.length, set.judgements.size].map((count) =>
    count.toLocaleString('en'),
  );
  const rows = measured.map(({ chain, scores: { clean, lazy } }) => ({
    chain,
    'nDCG@10': digits(clean.ndcg10),
    'MRR@10': digits(clean.mrr10),
    'recall@100': digits(clean.recall100),
    'lazy nDCG@10': digits(lazy.ndcg10),
    'lazy MRR@10': digits(lazy.mrr10),
    'lazy recall@100': digits(lazy.recall100),
  }));
  return `### ${set.name}: ${documents ?? ''} documents, ${queries ?? ''} queries\n\n${markdownTable(rows)}`;
}

/** `.8531`, as papers write them; four digits, since the third one is argued about. */
function digits(score: number): string {
  return score.toFixed(4).replace(/^0/u, '');
}
