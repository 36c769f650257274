import { expect, test } from 'vitest';
import { rank, type RankQuestion } from '../../../archive/search/rank.ts';
import { finish } from '../../../archive/search/steps.ts';
import { archiveOf, draftArticles } from './small-archive.ts';

const archive = archiveOf(
  draftArticles(
    { title: 'ميناء قديم', body: 'رمم العمال رصيف الميناء.', facts: { externalId: 'a' } },
    { title: 'سوق', body: 'رصيف السوق ضيق.', facts: { externalId: 'b' } },
    { title: 'قطار', body: 'وصل القطار إلى المحطة.', facts: { externalId: 'c' } },
  ),
);

function ranking(query: string, question: Partial<RankQuestion> = {}) {
  const asked: RankQuestion = {
    query,
    match: 'auto',
    scope: 'article',
    strictness: null,
    spellings: true,
    withoutSpellings: [],
    from: null,
    to: null,
    sources: [],
    categories: [],
    limit: 100,
    ...question,
  };
  return finish(rank(archive.index, (id) => archive.article(id), asked));
}

const found = (query: string, question?: Partial<RankQuestion>): (string | null)[] =>
  ranking(query, question).hits.map(({ externalId }) => externalId);

test('a sentence finds what any of its words find, the best match first', () => {
  expect(found('هل رمم العمال رصيف المسرح؟')).toEqual(['a', 'b']);
});

test('a formula is read as the search bar reads it', () => {
  expect([found('+رصيف -سوق'), found('"رصيف الميناء"'), found('عنوان:قطار')]).toEqual([
    ['a'],
    ['a'],
    ['c'],
  ]);
});

test('either reading can be asked for', () => {
  expect(found('رصيف العمال', { match: 'all' })).toEqual(['a']);
  expect(found('+رصيف -قطار', { match: 'any' })).toEqual(['c', 'b', 'a']);
});

test('a hit is its names and its score, with the notes of a search', () => {
  const { hits, notes } = ranking('في المحطة', { limit: 1 });
  const [hit] = archive.ask('المحطة').hits;
  expect(hits).toMatchObject([{ id: 3, externalId: 'c', title: 'قطار', score: hit?.score }]);
  expect(notes).toEqual([{ kind: 'stop-words', words: ['في'] }]);
});

test('no word finds nothing, rather than everything', () => {
  expect([found('؟!'), found('')]).toEqual([[], []]);
});
