import { expect, it } from 'vitest';
import { makePlace, records } from './make-place.ts';

it('a library tells what came or changed after a generation, generation by generation', async () => {
  const { source, put, library } = makePlace({
    'a.ndjson': records(['1', 'أول'], ['2', 'ثان']),
    'b.ndjson': records(['3', 'ثالث']),
  });
  const { catalogue } = library;
  const since = (generation: number): [number, number, string][] =>
    [...catalogue.changedSince(generation)].map((changed) => [
      changed.generation,
      Number(changed.article.id),
      changed.article.title,
    ]);
  await library.add(source);
  put('a.ndjson', records(['1', 'أول'], ['2', 'ثان معدّل'], ['4', 'رابع']));
  await library.add(source);
  await library.add(source);
  put('b.ndjson', records(['3', 'ثالث معدّل']));
  await library.add(source);
  expect({
    generation: catalogue.generation(),
    all: since(0),
    last: since(2),
    none: since(3),
    counts: [0, 1, 2, 3].map((generation) => catalogue.countChangedSince(generation)),
  }).toEqual({
    generation: 3,
    all: [[1, 1, 'أول'], [2, 2, 'ثان معدّل'], [2, 4, 'رابع'], [3, 3, 'ثالث معدّل']],
    last: [[3, 3, 'ثالث معدّل']],
    none: [],
    counts: [4, 3, 1, 0],
  }); // prettier-ignore
});

it('a library is counted by source and year', async () => {
  const { source, library } = makePlace({
    'a.ndjson': [
      { title: 'أ', date: '2017-09-13', source: 'مجلة' },
      { title: 'ب', date: '2017-01-01', source: 'مجلة' },
      { title: 'ج', date: '1999-05-05' },
      { title: 'د', source: 'صحيفة' },
    ].map((record) => JSON.stringify(record)).join('\n'),
  }); // prettier-ignore
  await library.add(source);
  expect(library.catalogue.overview()).toEqual({
    articles: 4,
    undated: 1,
    first: '1999-05-05',
    last: '2017-09-13',
    sources: [{ name: 'مجلة', articles: 2 }, { name: null, articles: 1 }, { name: 'صحيفة', articles: 1 }],
    years: [{ year: '1999', articles: 1 }, { year: '2017', articles: 2 }],
  }); // prettier-ignore
});
