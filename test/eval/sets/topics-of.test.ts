import { expect, test } from 'vitest';
import { smallDocuments } from '../small-set.ts';
import { topicsOf } from './topics-of.ts';

const set = {
  name: 'small',
  documents: smallDocuments,
  judgements: new Map(),
  queries: { clean: new Map(), lazy: new Map() },
};

test('a title that documents share is a query for all of them, which then have none', () => {
  expect(topicsOf(set)).toEqual({
    name: 'small topics',
    documents: smallDocuments.map((document) => ({ ...document, title: '' })),
    judgements: new Map([
      [
        'topic-1',
        new Map([
          ['d1', 1],
          ['d2', 1],
        ]),
      ],
    ]),
    queries: {
      clean: new Map([['topic-1', 'الميناء']]),
      lazy: new Map([['topic-1', 'الميناء']]),
    },
  });
});

test('titles that are not shared, or empty, make no topics', () => {
  const [first, ...others] = smallDocuments;
  const untitled = { id: 'x', title: '', text: '' };
  expect(topicsOf({ ...set, documents: [untitled, untitled, ...others.slice(1)] })).toBe(null);
  expect(first?.title).toBe('الميناء');
});
