import { describe, expect, it } from 'vitest';
import { small } from './four-articles.ts';
import { archiveOf, draftArticles, slices } from './small-archive.ts';

describe('marks', () => {
  it('stand at the right place whatever was stripped off the words before them', () => {
    expect({
      tashkeel: small.marked('محمد', 1),
      tatweel: small.marked('الموسم', 2),
      hamza: small.marked('أفضل', 2),
      stem: small.marked('مكتبة', 1),
      phrase: small.marked('"بن سلمان"', 2),
      some: small.marked('غائب سلمان', 2),
      forbidden: small.marked('-غائب', 2),
      nothing: small.marked('', 2),
      missing: small.marked('سلمان', 1),
    }).toEqual({
      tashkeel: ['مُحَمَّدٌ'],
      tatweel: ['المـوسم'],
      hamza: ['ا\u0654فضل'],
      stem: ['مكتبة', 'المكتبة'],
      phrase: ['بن سلمان'],
      some: ['سلمان'],
      forbidden: [],
      nothing: [],
      missing: [],
    });
  });

  it('in a title address the title', () => {
    const title = small.ask('مكتبة').hits[0]?.title;
    expect(title && slices(title.text, title.marks)).toEqual(['مكتبة']);
  });
});

it('a phrase that fills a long article is found in a time that grows with the article', () => {
  const [article] = draftArticles({ title: 'خبر', body: 'في البيت '.repeat(60_000) });
  if (article === undefined) throw new Error('No article');
  expect(archiveOf([article]).marked('«في البيت»').length).toBe(60_000);
});
