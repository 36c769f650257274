import fc from 'fast-check';
import lunr from 'lunr';
import { describe, expect, it } from 'vitest';
import { finish } from '../../../../archive/search/steps.ts';
import { nearWords } from '../../../../archive/search/words/near-words.ts';
import {
  countedWords,
  exactWords,
  someVocabulary,
  someWord,
  wordSpace,
} from './small-vocabularies.ts';

/** lunr's token sets, of which its types leave the factories out: https://lunrjs.com/docs/lunr.TokenSet.html */
const tokenSets = lunr.TokenSet as unknown as {
  fromArray(sortedWords: readonly string[]): lunr.TokenSet;
  fromFuzzyString(word: string, editDistance: number): lunr.TokenSet;
};

function nearForLunr(words: readonly string[], word: string, distance: number): string[] {
  const set = tokenSets.fromArray([...new Set(words)].sort());
  return set.intersect(tokenSets.fromFuzzyString(word, distance)).toArray();
}

/** Edits that make one word of another, by trying all of them; letters may come between swapped ones. */
function editsBetween(wanted: string, read: string): number {
  const [from, to] = [Array.from(wanted), Array.from(read)];
  const known = new Map<string, number>();
  const edits = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const name = `${i} ${j}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    let fewest = Math.min(
      edits(i - 1, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1),
      edits(i - 1, j) + 1,
      edits(i, j - 1) + 1,
    );
    for (let between = 0; i > 1 && between <= j - 2; between++) {
      if (from[i - 2] === to[j - 1] && from[i - 1] === to[j - 2 - between]) {
        fewest = Math.min(fewest, edits(i - 2, j - 2 - between) + 1 + between);
      }
    }
    known.set(name, fewest);
    return fewest;
  };
  return edits(from.length, to.length);
}

describe('the words near another', () => {
  const fewLetters = ['a', 'b', 'c', 'ا', 'ب'];

  it('are those that so many edits make of it, counted over all segments', () => {
    const word = someWord(['a', 'b', 'ا', 'ب', '\u0301', '😀', '😁']);
    fc.assert(
      fc.property(
        someVocabulary(word),
        word,
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom('=', '~='),
        fc.integer({ min: 1, max: 50 }),
        (segments, wanted, distance, space, most) => {
          const expected = countedWords(
            segments,
            space,
            (word) => editsBetween(wanted, word) <= distance,
          );
          expect(finish(nearWords(wordSpace(segments, space), wanted, distance, most))).toEqual({
            words: expected.slice(0, most),
            total: expected.length,
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  it("are those of lunr's token sets", () => {
    const word = someWord(fewLetters, 7).filter((word) => word !== '');
    fc.assert(
      fc.property(
        someVocabulary(word),
        someWord(fewLetters, 7),
        fc.integer({ min: 0, max: 3 }),
        (segments, wanted, distance) => {
          const all = countedWords(segments, '=', () => true).map(({ word }) => word);
          const near = finish(nearWords(wordSpace(segments), wanted, distance, Infinity));
          expect(near.words.map(({ word }) => word).sort()).toEqual(
            nearForLunr(all, wanted, distance).sort(),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it("differ from lunr's where that counts halves of letters, or would find nothing written", () => {
    const words = { '😀': 1, '': 1 };
    const ours = (word: string) =>
      finish(nearWords(exactWords(words), word, 1, 10)).words.map(({ word }) => word);
    const theirs = (word: string) => nearForLunr(Object.keys(words), word, 1);
    expect({ ours: ['ا', ''].map(ours), theirs: ['ا', ''].map(theirs) }).toEqual({
      ours: [
        ['', '😀'],
        ['', '😀'],
      ],
      theirs: [[], []],
    });
  });

  it('have a letter more, a letter less, another letter, or two that changed places', () => {
    const where = exactWords({
      كتاب: 40,
      كتابه: 20,
      كتب: 30,
      كاتب: 10,
      كباب: 5,
      كتبا: 4,
      مكتبات: 3,
      غريب: 50,
    });
    const near = (distance: number) =>
      finish(nearWords(where, 'كتاب', distance, 10)).words.map(({ word }) => word);
    expect([near(0), near(1), near(2)]).toEqual([
      ['كتاب'],
      ['كتاب', 'كتب', 'كتابه', 'كاتب', 'كباب', 'كتبا'],
      ['كتاب', 'كتب', 'كتابه', 'كاتب', 'كباب', 'كتبا'],
    ]);
  });

  it('may have letters between two that changed places, though not lack one there', () => {
    const near = (wanted: string, other: string) =>
      finish(nearWords(exactWords({ [other]: 1 }), wanted, 2, 1)).total === 1;
    expect([near('ab', 'bxa'), near('axb', 'ba')]).toEqual([true, false]);
  });

  it('are found for words of any length', () => {
    const long = 'ا'.repeat(300);
    const where = exactWords({ [long]: 1, [`${long}ب`]: 2, [`ب${long}ب`]: 3, [`بب${long}ب`]: 4 });
    expect(finish(nearWords(where, long, 2, 10)).words.map(({ documents }) => documents)).toEqual([
      3, 2, 1,
    ]);
  });
});
