import { expect, test } from 'vitest';
import { finish } from '../../../archive/search/steps.ts';
import { suggestTitles } from '../../../archive/search/suggest-titles.ts';
import { archiveOf, draftArticles } from './small-archive.ts';

const titles = ['لقاء باستانا اليوم', 'استانا تنتظر', 'سفينة في الميناء', 'والميناء مغلق'];
const { index } = archiveOf(draftArticles(...titles.map((title) => ({ title, body: 'استانا' }))));
const suggested = (text: string): string[] => {
  const labelOf = (id: number) => ({ externalId: null, title: titles[id - 1] ?? '' });
  return finish(suggestTitles(index, labelOf, text, 4)).map(({ title }) => title);
};

test('titles are suggested whose words begin so, what is joined before them aside', () => {
  expect(suggested('استا')).toEqual(['استانا تنتظر', 'لقاء باستانا اليوم']);
  expect(suggested('مينا').toSorted()).toEqual(['سفينة في الميناء', 'والميناء مغلق']);
});

test('what only the text of an article holds leads to none, nor does a single letter', () => {
  expect(suggested('تنت')).toEqual(['استانا تنتظر']);
  expect([suggested('غائب'), suggested('ا')]).toEqual([[], []]);
});
