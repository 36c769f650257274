import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeVocabulary, mostExpansions } from '../../../archive/search/vocabulary.ts';

function vocabularyOf(...words: readonly string[]) {
  return makeVocabulary(new Map(words.map((word, index) => [word, words.length - index])), 10);
}

describe('a vocabulary', () => {
  const vocabulary = vocabularyOf('مكتب', 'مكتبه', 'كتاب', 'كاتب', 'كتب', 'linotype');

  it('looks words up by their letters, the most frequent first', () => {
    expect({
      beginning: vocabulary.startingWith('مكت'),
      all: vocabulary.startingWith('').length,
      whole: vocabulary.matching('كتب'),
      pattern: vocabulary.matching('ك*ب'),
      end: vocabulary.matching('*تب'),
      inside: vocabulary.matching('*تب*'),
      near: vocabulary.near('كتب', 1),
      frequency: [vocabulary.frequency('مكتب'), vocabulary.frequency('غائب')],
    }).toEqual({
      beginning: ['مكتب', 'مكتبه'],
      all: 6,
      whole: ['كتب'],
      pattern: ['كتاب', 'كاتب', 'كتب'],
      end: ['مكتب', 'كاتب', 'كتب'],
      inside: ['مكتب', 'مكتبه', 'كاتب', 'كتب'],
      near: ['مكتب', 'كتاب', 'كاتب', 'كتب'],
      frequency: [6, 0],
    });
  });

  it('fits a pattern as a regular expression would', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 6 });
    fc.assert(
      fc.property(fc.uniqueArray(letters, { maxLength: 20 }), pattern, (words, stars) => {
        const expression = new RegExp(`^${stars.replaceAll('*', '.*')}$`, 'u');
        expect(vocabularyOf(...words).matching(stars)).toEqual(
          words.filter((word) => expression.test(word)),
        );
      }),
    );
  });

  it('is not held up by a pattern of many stars over a row of one letter', () => {
    expect(vocabularyOf('ه'.repeat(5000)).matching(`${'*ه'.repeat(40)}*ا`)).toEqual([]);
  });

  it('gives no more words than mean something', () => {
    const words = Array.from({ length: mostExpansions + 10 }, (_, index) => `w${index}`);
    expect(vocabularyOf(...words).startingWith('w')).toEqual(words.slice(0, mostExpansions));
  });
});
