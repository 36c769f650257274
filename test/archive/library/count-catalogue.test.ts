import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { countCatalogue } from '../../../archive/library/count-catalogue.ts';
import { openDatabase } from '../../../archive/library/open-database.ts';
import { finish } from '../../../archive/search/steps.ts';
import { valueOf } from '../../support/outcome.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openLibrary } from './open-library.ts';

type Facts = readonly [date: string | null, source: string | null];

/** A library with an article for each pair of facts, and its counts. */
async function countLibrary(...articles: readonly Facts[]) {
  const folder = temporaryFolder();
  const file = join(folder, 'news.ndjson');
  const library = openLibrary(join(folder, 'library'));
  const add = async (facts: readonly Facts[]): Promise<void> => {
    const records = facts.map(([date, source], index) =>
      JSON.stringify({ title: `خبر ${index}`, date, source }),
    );
    writeFileSync(file, records.join('\n'));
    await library.add(file);
  };
  await add(articles);
  return { add, counts: countCatalogue(valueOf(openDatabase(join(folder, 'library')))) };
}

it('counts a library by source and year', async () => {
  const { counts } = await countLibrary(
    ['2017-09-13', 'مجلة'],
    ['2017-01-01', 'مجلة'],
    ['1999-05-05', null],
    [null, 'صحيفة'],
  );
  expect(finish(counts.overview())).toEqual({
    articles: 4,
    undated: 1,
    first: '1999-05-05',
    last: '2017-09-13',
    sources: [
      { name: 'مجلة', articles: 2 },
      { name: null, articles: 1 },
      { name: 'صحيفة', articles: 1 },
    ],
    years: [
      { year: '1999', articles: 1 },
      { year: '2017', articles: 2 },
    ],
  });
});

it('counts an empty library', async () => {
  const { counts } = await countLibrary();
  expect([finish(counts.overview()), finish(counts.daysOf('2017'))]).toEqual([
    { articles: 0, undated: 0, first: null, last: null, sources: [], years: [] },
    { days: [], before: null, after: null },
  ]);
});

it('counts anew when the library has changed', async () => {
  const { add, counts } = await countLibrary(['2017-09-13', 'مجلة']);
  expect(finish(counts.overview()).articles).toBe(1);
  await add([
    ['2017-09-13', 'مجلة'],
    ['2018-01-01', 'مجلة'],
  ]);
  expect(finish(counts.overview()).years.map(({ year }) => year)).toEqual(['2017', '2018']);
});

it('counts the days of a year, its first and last among them, and names the nearest outside', async () => {
  const { counts } = await countLibrary(
    ['2016-02-29', null],
    ['2017-12-31', null],
    ['2017-01-01', null],
    ['2017-12-31', null],
    ['2020-06-01', null],
    [null, null],
  );
  expect(finish(counts.daysOf('2017'))).toEqual({
    days: [
      { day: '2017-01-01', articles: 1 },
      { day: '2017-12-31', articles: 2 },
    ],
    before: '2016-02-29',
    after: '2020-06-01',
  });
});
