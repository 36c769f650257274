import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { smallDocuments, writeSmallSet } from '../small-set.ts';
import { readSet } from './read-set.ts';

test.each([
  ['plain', false],
  ['gzipped', true],
])('a set of %s files; its careless queries are made where they are missing', (_, isZipped) => {
  const folder = temporaryFolder();
  writeSmallSet(folder, isZipped);
  expect(readSet(folder)).toEqual({
    name: basename(folder),
    documents: smallDocuments,
    judgements: new Map([
      ['q1', new Map([['d1', 1]])],
      ['q2', new Map([['d3', 2]])],
    ]),
    queries: {
      clean: new Map([
        ['q1', 'من رمّم رصيف الميناء؟'],
        ['q2', 'كم كتابًا أعارت المكتبة؟'],
      ]),
      lazy: new Map([
        ['q1', 'من رمم رصيف الميناء؟'],
        ['q2', 'كم كتابا اعارت المكتبه؟'],
      ]),
    },
  });
});

test('careless queries of its own are taken as they are', () => {
  const folder = temporaryFolder();
  writeSmallSet(folder, false, { 'queries.lazy.tsv': 'q1\tرصيف' });
  expect(readSet(folder).queries.lazy).toEqual(new Map([['q1', 'رصيف']]));
});

test('a set without judgements is named with the file it lacks', () => {
  expect(() => readSet(temporaryFolder())).toThrow(/: no queries\.tsv, and no queries\.tsv\.gz$/u);
});
