import { expect, it } from 'vitest';
import { beginningsOf } from '../../../../archive/search/plan/beginnings-of.ts';
import type { VocabularyWithWriting } from '../../../../archive/search/plan/archive-words.ts';
import { finish } from '../../../../archive/search/steps.ts';

/** Thirty words go on from whatever was typed, each of which stands in a fifth of the articles. */
function vocabularyOf(articles: number): VocabularyWithWriting {
  return {
    articles,
    holdsBeginning: () => false,
    *startingWith(beginning: string) {
      yield;
      return Array.from({ length: 30 }, (_, at) => ({
        word: `${beginning}${String(at)}`,
        documents: articles / 5,
      }));
    },
  } as unknown as VocabularyWithWriting;
}

it('goes on with more words the more letters were typed, and with all of them in a small archive', () => {
  const counts = (articles: number): number[] =>
    ['س', 'سل', 'سلا', 'سلاملكيات'].map(
      (word) => finish(beginningsOf(word, vocabularyOf(articles))).length,
    );
  expect([counts(100_000), counts(1000)]).toEqual([
    [2, 3, 4, 10],
    [30, 30, 30, 30],
  ]);
});
