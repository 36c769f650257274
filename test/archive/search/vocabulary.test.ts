import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dictionary } from '../../../archive/search/segments/dictionary.ts';
import { DictionaryWriter } from '../../../archive/search/segments/dictionary-writer.ts';
import { finish } from '../../../archive/search/steps.ts';
import { dictionaryVocabulary, mostExpansions } from '../../../archive/search/vocabulary.ts';

/** A vocabulary of these words, the first in most articles, beside others under another mark. */
function vocabularyOf(...words: readonly string[]) {
  const terms = words.flatMap((word, index) => [
    { term: Buffer.from(`=${word}`), documents: words.length - index },
    { term: Buffer.from(`>${word}`), documents: 1 },
  ]);
  terms.sort((a, b) => Buffer.compare(a.term, b.term));
  const writer = new DictionaryWriter();
  for (const { term, documents } of terms) writer.add(term, documents, 0, 0);
  const vocabulary = dictionaryVocabulary([new Dictionary(writer.finish())], '=');
  return {
    startingWith: (beginning: string) => finish(vocabulary.startingWith(beginning)),
    matching: (pattern: string) => finish(vocabulary.matching(pattern)),
    near: (word: string, distance: number) => finish(vocabulary.near(word, distance)),
    frequency: (word: string) => vocabulary.frequency(word),
  };
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
