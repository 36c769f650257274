import { describe, expect, it } from 'vitest';
import { finish } from '../../../archive/search/steps.ts';
import { suggest } from '../../../archive/search/suggest.ts';
import { archiveOf, draftArticles } from './small-archive.ts';

const { index } = archiveOf(
  draftArticles(
    { title: 'مكتبة المدينة', body: 'مكتب ومكتبات', related: 'مكتشف' },
    { title: 'مكتبة البحر', body: 'سفينة' },
    { title: 'مكتب البريد', body: 'سفينة و مكتبة' },
  ),
);
const suggestions = (text: string, limit = 8) => finish(suggest(index, text, limit));

describe('what is being typed', () => {
  it('goes on with words of the articles, the most frequent first', () => {
    expect([suggestions('مكت').completions, suggestions('مكت', 1).completions]).toEqual([
      [
        { text: 'مكتبة', articles: 3 },
        { text: 'مكتب', articles: 2 },
      ],
      [{ text: 'مكتبة', articles: 3 }],
    ]);
  });

  it('goes on from its last word, whatever stands before, however it is spelt', () => {
    const texts = ['سفينة مكتبـ', 'عنوان:المد', '"بحر سف', '-سف'];
    expect(texts.map((text) => suggestions(text, 1).completions[0]?.text)).toEqual([
      'سفينة مكتبة',
      'عنوان:المدينة',
      '"بحر سفينة',
      '-سفينة',
    ]);
  });

  it('does not go on behind a word that is finished', () => {
    expect(
      ['', 'مكت ', 'مكت*', '«مكت»', 'غائب'].map((text) => suggestions(text).completions),
    ).toEqual([[], [], [], [], []]);
  });
});

describe('what was meant', () => {
  it('is the nearest word for each that no article holds, the others as they stand', () => {
    expect(
      ['سفينت', 'المدبنة مكتبة', 'سفينت  المدبنة!'].map((text) => suggestions(text).didYouMean),
    ).toEqual(['سفينة', 'المدينة مكتبة', 'سفينة  المدينة!']);
  });

  it('is no whole word for a part of one, and none for the name of a field', () => {
    const texts = ['سفينت*', '*سفينت', 'سفينت:بحر', 'سفينت بحر'];
    expect(texts.map((text) => suggestions(text).didYouMean)).toEqual([
      null,
      null,
      null,
      'سفينة بحر',
    ]);
  });

  it('is what was typed when some article holds it, in whatever form, or when nothing is near', () => {
    const texts = ['سفينة', 'وسفينة', 'سف', 'ديناصور', ''];
    expect(texts.map((text) => suggestions(text).didYouMean)).toEqual(texts.map(() => null));
  });
});
