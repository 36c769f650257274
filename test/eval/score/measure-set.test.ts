import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findLucene } from '../../bench/engines/find-lucene.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { smallDocuments } from '../small-set.ts';
import { measureSet } from './measure-set.ts';

const queries = new Map([
  ['q1', 'السفينة'],
  ['q2', 'رصيف'],
  ['unjudged', 'كتاب'],
]);
const set = {
  name: 'small',
  documents: smallDocuments,
  judgements: new Map([
    ['q1', new Map([['d2', 1]])],
    ['q2', new Map([['d1', 1]])],
  ]),
  queries: { clean: queries, lazy: new Map([...queries, ['q1', 'السفينه']]) },
};

const nothing = { ndcg10: 0, mrr10: 0, recall100: 0 };
const half = { ndcg10: 0.5, mrr10: 0.5, recall100: 0.5 };
const all = { ndcg10: 1, mrr10: 1, recall100: 1 };

test('our chains rank a real library, each with its own views of a word', async () => {
  const typed = new Map([['q1', 'والميناء']]);
  const judgements = new Map([['q1', new Map([['d1', 1]])]]);
  const clitic = { ...set, judgements, queries: { clean: typed, lazy: typed } };
  expect(await measureSet(clitic, ['no-stemming', 'khizana', 'without-exact'], null)).toEqual([
    { chain: 'no-stemming', scores: { clean: nothing, lazy: nothing } },
    { chain: 'khizana', scores: { clean: all, lazy: all } },
    { chain: 'without-exact', scores: { clean: all, lazy: all } },
  ]);
});

const runner = new URL('../chains/lucene/LuceneRanker.java', import.meta.url);

test('Lucene ranks the same documents, where it is installed', async ({ skip }) => {
  const lucene = findLucene(runner, join(temporaryFolder(), 'compiled'));
  if (typeof lucene === 'string') return skip(lucene);
  const measured = await measureSet(set, ['arabic-analyzer', 'standard-analyzer'], lucene);
  expect(measured).toEqual([
    { chain: 'arabic-analyzer', scores: { clean: half, lazy: half } },
    { chain: 'standard-analyzer', scores: { clean: half, lazy: half } },
  ]);
});
