import fc from 'fast-check';
import { expect, it } from 'vitest';
import { finish } from '../../../../archive/search/steps.ts';
import { frequentWords } from '../../../../archive/search/words/frequent-words.ts';
import { countedWords, wordSpace, type SpacedWord } from './small-vocabularies.ts';

it('finds the most frequent words of one segment, whichever of its blocks it need not read', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 400, size: 'max' });
  const mosts = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(counts, mosts, (counts, mosts) => {
      const words = counts.map((documents, index): SpacedWord => {
        return ['=', `${index % 7 < 5 ? 'ا' : 'ب'}${1000 + index}`, documents];
      });
      const [dictionary] = wordSpace([words]).dictionaries;
      if (dictionary === undefined) throw new Error('There is one');
      // Each time more is known of the blocks.
      for (const most of mosts) {
        for (const beginning of ['ا', 'ب', 'ب12', '']) {
          expect(finish(frequentWords(dictionary, '=', beginning, most))).toEqual(
            countedWords([words], '=', (word) => word.startsWith(beginning)).slice(0, most),
          );
        }
      }
    }),
  );
});
