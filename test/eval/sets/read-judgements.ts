import type { Judgements } from './retrieval-set.ts';

/** Reads lines `query 0 document grade`, as TREC writes them; what is graded 0 is left out. */
export function readJudgements(qrels: string): Map<string, Judgements> {
  const judgements = new Map<string, Map<string, number>>();
  for (const line of qrels.split('\n')) {
    const [query, , document, grade] = line.trim().split(/\s+/u);
    if (query === undefined || document === undefined || !(Number(grade) > 0)) continue;
    const relevant = judgements.get(query) ?? new Map<string, number>();
    judgements.set(query, relevant.set(document, Number(grade)));
  }
  return judgements;
}
