import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { ArticleId } from '../../../archive/article.ts';
import { importSeeds } from '../../../archive/library/import-seeds.ts';
import { removeArticles } from '../../../archive/library/remove-articles.ts';
import type { RemovalScope } from '../../../archive/library/removal-scope.ts';
import { finish } from '../../../archive/search/steps.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openIndexedLibrary } from './indexed-library.ts';

function makePlace() {
  const place = temporaryFolder();
  const indexed = openIndexedLibrary(place);
  onTestFinished(() => {
    indexed.close();
  });
  const source = join(place, 'source');
  const { records, catalogue } = indexed.library;
  const put = (
    name: string,
    ...made: readonly { id: string; title: string; body?: string }[]
  ): void => {
    const lines = made.map((record) => JSON.stringify({ body: 'نص', ...record }));
    writeFileSync(join(source, name), lines.join('\n'));
  };
  const removeFrom = (name: string, scope: RemovalScope) => {
    const collection = records.collections.list().find((each) => each.name === name);
    if (collection === undefined) throw new Error(`no collection ${name}`);
    return removeArticles(collection, scope, records);
  };
  const found = (): string[] => {
    finish(indexed.keeper.catchUp());
    return indexed.find('');
  };
  return { source, put, removeFrom, found, indexed, records, catalogue };
}

it('what has vanished is removed on request, from the index too, and nothing else', async () => {
  const { source, put, removeFrom, found, indexed, catalogue } = makePlace();
  put('a.ndjson', { id: '1', title: 'بحر' }, { id: '2', title: 'ميناء' });
  put('b.ndjson', { id: '3', title: 'سفينة' });
  await indexed.library.add(source);
  put('a.ndjson', { id: '2', title: 'ميناء' });
  rmSync(join(source, 'b.ndjson'));
  await indexed.library.add(source);
  const before = found();
  const removed = await removeFrom('source', 'vanished');
  const after = found();
  expect([before, removed, after, catalogue.count()]).toEqual([
    ['1', '2', '3'],
    { articles: 2, files: 1 },
    ['2'],
    1,
  ]);
  expect([indexed.find('بحر'), finish(indexed.keeper.catchUp())]).toEqual([[], false]);
  // A file that comes back is read anew, under new numbers.
  put('b.ndjson', { id: '3', title: 'سفينة' });
  const { counts } = await indexed.library.add(source);
  expect([counts.added, found(), [...catalogue.articles()].map(({ id }) => Number(id))]).toEqual([
    1,
    ['2', '3'],
    [2, 4],
  ]);
});

it('a collection is removed whole, in several transactions, and can be added again', async () => {
  const { source, put, removeFrom, found, indexed, records, catalogue } = makePlace();
  const many = Array.from({ length: 1200 }, (_, at) => ({
    id: String(at),
    title: `خبر ${String(at)}`,
  }));
  put('a.ndjson', ...many);
  await indexed.library.add(source);
  expect(found()).toHaveLength(1200);
  expect(await removeFrom('source', 'all')).toEqual({ articles: 1200, files: 1 });
  expect([found(), records.collections.list(), catalogue.generation()]).toEqual([[], [], 6]);
  await indexed.library.add(source);
  expect(found()).toHaveLength(1200);
});

it('copies of a removed article are copies of the first that is left', async () => {
  const { source, put, removeFrom, found, indexed, catalogue } = makePlace();
  const body = Array.from({ length: 60 }, (_, at) => `كلمة${String(at)}`).join(' ');
  put('a.ndjson', { id: '1', title: 'الخبر', body }, { id: '2', title: 'الخبر', body });
  put(
    'b.ndjson',
    { id: '3', title: 'الخبر', body },
    { id: '4', title: 'غيره' },
    { id: '5', title: 'الخبر', body },
  );
  await indexed.library.add(source);
  found();
  rmSync(join(source, 'a.ndjson'));
  await indexed.library.add(source);
  await removeFrom('source', 'vanished');
  const clusters = (): number[][] =>
    [...catalogue.articles()].map(({ id, cluster }) => [Number(id), Number(cluster)]);
  expect([clusters(), found()]).toEqual([
    [[3, 3], [4, 4], [5, 3]],
    ['3', '4', '5'],
  ]); // prettier-ignore
  expect(catalogue.copiesOf(5 as ArticleId).map(({ id }) => id)).toEqual([3, 5]);
  // And what comes later is found to be a copy of it.
  put('c.ndjson', { id: '6', title: 'الخبر', body });
  await indexed.library.add(source);
  expect(clusters().at(-1)).toEqual([6, 3]);
});

it('the seeds that were removed do not come back at the next start', async () => {
  const { source, put, removeFrom, found, records } = makePlace();
  put('a.ndjson', { id: '1', title: 'بذرة' });
  await importSeeds(records, source);
  expect(found()).toEqual(['1']);
  await removeFrom('seeds', 'all');
  await importSeeds(records, source);
  expect(found()).toEqual([]);
});
