import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../archive/arabic/fold.ts';
import { stemLatin } from '../../../archive/arabic/stem-latin.ts';

/** Whether two printed words are found by one another. */
function meet([one, other]: readonly [string, string]): boolean {
  const stems = stemLatin(fold(one));
  return stemLatin(fold(other)).some((stem) => stems.includes(stem));
}

describe('stems of Latin words', () => {
  it('are the English one and the French one, if they differ', () => {
    const words = ['elections', 'Attacked', 'ministres', 'nationaux', 'cities', 'Ægypten'];
    expect(Object.fromEntries(words.map((word) => [word, stemLatin(fold(word))]))).toEqual({
      elections: ['elect'],
      Attacked: ['attack', 'attacked'],
      ministres: ['ministr'],
      nationaux: ['nationaux', 'national'],
      cities: ['citi', 'cit'],
      Ægypten: ['aegypten'],
    });
  });

  it('join the forms of a word in either language, and no others', () => {
    const same = [
      ['elections', 'election'],
      ['élections', 'election'],
      ['attacks', 'attacked'],
      ['policies', 'policy'],
      ['ministres', 'ministre'],
      ['nationaux', 'nationale'],
      ['nationaux', 'national'],
      ['américaine', 'américains'],
      ['gouvernements', 'gouvernement'],
    ] as const;
    const different = [
      ['attack', 'attach'],
      ['Lebanon', 'Libya'],
      ['ministre', 'miniature'],
    ] as const;
    expect({
      apart: same.filter((pair) => !meet(pair)),
      together: different.filter(meet),
    }).toEqual({ apart: [], together: [] });
  });

  it('leave alone what is no Latin word', () => {
    const words = ['g20', '2017', 'f16s', 'москва', 'أستانا', 'كوفيد19', ''].map(fold);
    expect(words.map(stemLatin)).toEqual(words.map((word) => [word]));
  });

  it('are one or two, different, and never empty', () => {
    const latin = fc
      .string({ unit: fc.constantFrom(...'aeiouyxnstlqé'.split('')), minLength: 1 })
      .map(fold);
    fc.assert(
      fc.property(latin, (word) => {
        const stems = stemLatin(word);
        expect(stems.every((stem) => stem !== '')).toBe(true);
        expect([1, 2]).toContain(new Set(stems).size);
        expect(new Set(stems).size).toBe(stems.length);
      }),
    );
  });
});
