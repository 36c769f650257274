import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsPerBlock } from '../../../../archive/search/segments/dictionary-writer.ts';
import { Dictionary } from '../../../../archive/search/segments/dictionary.ts';
import {
  dictionaryOf,
  entriesOf,
  inOrderOfBytes,
  someTerms,
  writeDictionary,
} from './term-lists.ts';

function found(dictionary: Dictionary, terms: readonly string[]) {
  return terms.map((term) => {
    const entry = dictionary.find(term);
    return entry === null ? null : { term, ...entry };
  });
}

/** Terms just before and just behind each, and beyond both ends. */
function neighbours(terms: readonly string[]): string[] {
  const near = terms.flatMap((term) => [
    term.slice(0, -1).toWellFormed(),
    `${term}\u0000`,
    `${term}\u{10ffff}`,
    `\u0000${term}`,
  ]);
  return ['', '\u0000', '\u{10ffff}'.repeat(400), ...near].filter((term) => !terms.includes(term));
}

describe('a dictionary', () => {
  it('finds every term with what was added for it, and no other', () => {
    fc.assert(
      fc.property(someTerms, fc.array(fc.string({ unit: 'binary' })), (unsorted, others) => {
        const terms = inOrderOfBytes(unsorted);
        const dictionary = dictionaryOf(terms);
        const absent = [...neighbours(terms), ...others.filter((term) => !terms.includes(term))];
        expect(found(dictionary, terms)).toEqual(entriesOf(terms));
        expect(found(dictionary, absent)).toEqual(absent.map(() => null));
      }),
    );
  });

  it.each([0, 1, 31, 32, 33, 64, 65, 97])('has room for %i terms', (count) => {
    const terms = Array.from({ length: count }, (_, index) => `كلمة${1000 + 2 * index}`);
    const between = Array.from({ length: count + 1 }, (_, index) => `كلمة${999 + 2 * index}`);
    const dictionary = dictionaryOf(terms);
    expect({
      count: dictionary.count,
      present: found(dictionary, terms),
      absent: found(dictionary, ['', 'أ', ...between, 'ي']).filter((entry) => entry !== null),
      all: [...dictionary.startingWith('')],
      none: [...dictionary.startingWith('ي'), ...dictionary.startingWith('أ')],
    }).toEqual({
      count,
      present: entriesOf(terms),
      absent: [],
      all: entriesOf(terms),
      none: [],
    });
  });

  it('lists the terms that begin so, in order, as a filter would', () => {
    const beginning = fc.oneof(
      fc.constantFrom('', 'a', 'ا', 'ب', 'é', '=', '=ا', '😀', '\ufeff', 'ا'.repeat(256)),
      fc.string({ unit: 'binary', maxLength: 2 }),
    );
    fc.assert(
      fc.property(someTerms, beginning, fc.nat(), (unsorted, random, pick) => {
        const terms = inOrderOfBytes(unsorted);
        const dictionary = dictionaryOf(terms);
        const own = terms[pick % Math.max(terms.length, 1)] ?? '';
        for (const wanted of [random, own, Array.from(own).slice(0, -1).join('')]) {
          expect([...dictionary.startingWith(wanted)]).toEqual(
            entriesOf(terms).filter(({ term }) => term.startsWith(wanted)),
          );
        }
      }),
    );
  });

  it('does not take a letter for the beginning of another that shares its first bytes', () => {
    // D8 A7, D8 A8 and D8 AA; F0 9F 98 80 and F0 9F 98 81.
    const dictionary = dictionaryOf(inOrderOfBytes(['ا', 'اب', 'ب', 'ت', '😀', '😁']));
    const listed = (beginning: string) =>
      Array.from(dictionary.startingWith(beginning), ({ term }) => term);
    expect(['ا', 'ب', '😁', 'ث', '\u0627\u0628\u062a'].map(listed)).toEqual([
      ['ا', 'اب'],
      ['ب'],
      ['😁'],
      [],
      [],
    ]);
  });

  it('counts the documents of a term, and none of one that is not there', () => {
    fc.assert(
      fc.property(someTerms, (unsorted) => {
        const terms = inOrderOfBytes(unsorted);
        const dictionary = dictionaryOf(terms);
        const counted = (wanted: readonly string[]) =>
          wanted.map((term) => dictionary.documentsOf(Buffer.from(term)));
        expect([counted(terms), counted(neighbours(terms))]).toEqual([
          entriesOf(terms).map(({ documents }) => documents),
          neighbours(terms).map(() => 0),
        ]);
      }),
    );
  });

  it('knows the blocks of a beginning, and of each its most frequent term', () => {
    const beginning = fc.constantFrom(
      '',
      'a',
      'ا',
      'اا',
      'ب',
      'é',
      '=',
      '😀',
      '\ufeff',
      '\u{10ffff}',
    );
    fc.assert(
      fc.property(someTerms, beginning, (unsorted, wanted) => {
        const terms = inOrderOfBytes(unsorted);
        const dictionary = dictionaryOf(terms);
        const { from, to } = dictionary.blocksOf(Buffer.from(wanted));
        const inBlocks = terms.slice(from * termsPerBlock, to * termsPerBlock);
        expect(inBlocks.filter((term) => term.startsWith(wanted))).toEqual(
          terms.filter((term) => term.startsWith(wanted)),
        );
        // No more than one block on either side that might hold one and does not.
        const without = inBlocks.filter((term) => !term.startsWith(wanted)).length;
        expect(without).toBeLessThan(2 * termsPerBlock);
        for (let block = from; block < to; block++) {
          const inBlock = entriesOf(terms).slice(
            block * termsPerBlock,
            (block + 1) * termsPerBlock,
          );
          const largest = Math.max(...inBlock.map(({ documents }) => documents));
          expect([dictionary.largestCount(block), dictionary.largestCount(block)]).toEqual([
            largest,
            largest,
          ]);
        }
      }),
    );
  });

  it('keeps offsets beyond 2³²', () => {
    const written = writeDictionary(['a', 'b']);
    const far = { ...written, blockLists: Float64Array.of(2 ** 33) };
    const dictionary = new Dictionary(far);
    expect([dictionary.find('a')?.listAt, dictionary.find('b')?.listAt]).toEqual([
      2 ** 33,
      2 ** 33 + 2,
    ]);
  });
});
