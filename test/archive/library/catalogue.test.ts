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
