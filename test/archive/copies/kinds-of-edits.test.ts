import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { copySchema, SqliteCopyStore } from '../../../archive/copies/sqlite-copy-store.ts';
import { clusterArchive } from '../../bench/copies/cluster-archive.ts';
import { judgeClusters } from '../../bench/copies/judge-clusters.ts';
import { labelledArchive } from '../../bench/copies/labelled-archive.ts';
import { makeNewsModel } from '../../bench/news/news-model.ts';

/** What `npm run bench:copies` measures, on fewer articles. */
const articles = labelledArchive(makeNewsModel(), 40);
const clusters = clusterArchive(articles);

/** Kinds of edits of which fewer are found: most of the text is another one. */
const leastFound: Readonly<Record<string, number>> = {
  '20 % of words replaced': 0.7,
  'cut to 50 %': 0.9,
  'first paragraph only': 0.1,
};

test('at least nineteen of twenty copies are found, of every kind but three', () => {
  const tooFew = judgeClusters(articles, clusters)
    .edited.map(({ kind, articles: copies, found }) => ({ kind, recall: found / copies }))
    .filter(({ kind, recall }) => recall < (leastFound[kind] ?? 0.95));
  expect(tooFew).toEqual([]);
});

test('what is no copy is clustered with nothing', () => {
  const { precision, unlike } = judgeClusters(articles, clusters);
  expect(unlike.filter(({ wrong }) => wrong > 0)).toEqual([]);
  expect(precision).toBeGreaterThanOrEqual(0.99);
});

test('the same articles in the same order make the same clusters, on disk as in memory', () => {
  const database = new DatabaseSync(':memory:');
  database.exec(copySchema);
  expect(clusterArchive(articles, new SqliteCopyStore(database, 100))).toEqual(clusters);
  expect(clusterArchive(articles)).toEqual(clusters);
});
