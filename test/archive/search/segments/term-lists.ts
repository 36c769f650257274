import fc from 'fast-check';
import { Dictionary } from '../../../../archive/search/segments/dictionary.ts';
import { DictionaryWriter } from '../../../../archive/search/segments/dictionary-writer.ts';

/** Characters of one to four bytes in UTF-8, some sharing their first bytes, and the byte order mark. */
const letters = ['a', 'b', 'é', 'ê', 'ا', 'ب', 'ت', 'ک', '=', 'ﷺ', '한', '\ufeff', '😀', '😁', '𐎀'];

/** Terms as they come, none twice; many share a beginning, a few are longer than any buffer. */
export const someTerms: fc.Arbitrary<string[]> = fc.uniqueArray(
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc.string({ unit: fc.constantFrom(...letters), maxLength: 6 }),
    },
    { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.constantFrom('ا', 'a', '😀'),
          fc.constantFrom(64, 127, 255, 256, 257, 600),
          fc.nat(9),
        )
        .map(([letter, times, end]) => `${letter.repeat(times)}${end}`),
    },
  ),
  { maxLength: 150 },
);

export function inOrderOfBytes(terms: readonly string[]): string[] {
  return [...terms].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

/** A term's numbers, different for each place in the dictionary. */
export function numbersAt(index: number) {
  return {
    documents: index + 1,
    postings: 2 + ((index * 7) % 300),
    positions: index % 3 === 0 ? 0 : index * 5,
  };
}

/** What a dictionary of these terms, in order, must say of each of them. */
export function entriesOf(terms: readonly string[]) {
  let listAt = 0;
  return terms.map((term, index) => {
    const numbers = numbersAt(index);
    const entry = { term, ...numbers, listAt };
    listAt += numbers.postings + numbers.positions;
    return entry;
  });
}

export function writeDictionary(terms: readonly string[]) {
  const writer = new DictionaryWriter();
  terms.forEach((term, index) => {
    const { documents, postings, positions } = numbersAt(index);
    writer.add(Buffer.from(term), documents, postings, positions);
  });
  return writer.finish();
}

export function dictionaryOf(terms: readonly string[]): Dictionary {
  return new Dictionary(writeDictionary(terms));
}
