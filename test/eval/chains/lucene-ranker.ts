import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LuceneCommand } from '../../bench/engines/find-lucene.ts';
import { LineProcess } from '../../bench/engines/line-process.ts';
import { deepest } from '../score/score-ranking.ts';
import type { SetDocument } from '../sets/retrieval-set.ts';
import type { LuceneChain } from './lucene-chains.ts';
import type { Ranker } from './ranker.ts';

/** Lucene in a process of its own, over an index in memory; LuceneRanker.java says how it is told. */
export async function luceneRanker(
  { java, options }: LuceneCommand,
  analyzer: LuceneChain['analyzer'],
  documents: readonly SetDocument[],
  folder: string,
): Promise<Ranker> {
  const file = join(folder, 'lines.txt');
  writeFileSync(
    file,
    documents.map(({ title, text }) => `${oneLine(`${title} ${text}`)}\n`).join(''),
  );
  const process = new LineProcess(java, [...options, analyzer, file, String(deepest)]);
  const indexed = await process.answer();
  if (indexed !== documents.length)
    throw new Error(`Lucene has indexed ${String(indexed)} documents`);
  return {
    async rank(queries) {
      process.tell(queries.map(oneLine));
      const rankings: string[][] = [];
      for (let left = queries.length; left > 0; left--) {
        const numbers = (await process.answer()) as number[];
        rankings.push(numbers.map((number) => documents[number]?.id ?? ''));
      }
      return rankings;
    },
    close: () => process.close(),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
