import fc from 'fast-check';
import { Dictionary } from '../../../../archive/search/segments/dictionary.ts';
import { DictionaryWriter } from '../../../../archive/search/segments/dictionary-writer.ts';
import type { CountedWord } from '../../../../archive/search/words/counted-word.ts';
import type { WordSpace } from '../../../../archive/search/words/word-space.ts';

/** A term of one segment: its space, its word and how many documents hold it. */
export type SpacedWord = readonly [space: string, word: string, documents: number];

/** The terms of each segment. */
export type SmallVocabulary = readonly (readonly SpacedWord[])[];

/**
 * Letters of one to four bytes, some with the same first bytes; a combining mark; two letters that are
 * in another order by UTF-16 than by bytes (U+FB50 and U+1F600).
 */
export const smallAlphabet = [
  'a',
  'b',
  'ا',
  'ب',
  'ت',
  'é',
  '\u0301',
  '\ufb50',
  '😀',
  '😁',
] as const;

export function someWord(letters: readonly string[] = smallAlphabet, maxLength = 6) {
  return fc.string({ unit: fc.constantFrom(...letters), maxLength });
}

/** Segments with words in all four spaces, many of them in several; up to a few blocks of terms. */
export function someVocabulary(
  word: fc.Arbitrary<string> = someWord(),
): fc.Arbitrary<SmallVocabulary> {
  const documents = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 100_000 }));
  const space = fc.oneof(
    { weight: 5, arbitrary: fc.constant('=') },
    fc.constantFrom('', '~', '~='),
  );
  const segment = fc.uniqueArray(fc.tuple(space, word, documents), {
    selector: ([space, word]) => space + word,
    maxLength: 150,
    size: 'max',
  });
  return fc.array(segment, { maxLength: 4 });
}

export function wordSpace(segments: SmallVocabulary, space = '='): WordSpace {
  return { dictionaries: segments.map(dictionaryOf), space };
}

/** Words of the space `=` alone, each segment given as the documents of its words. */
export function exactWords(...segments: readonly Readonly<Record<string, number>>[]): WordSpace {
  return wordSpace(
    segments.map((words) =>
      Object.entries(words).map(([word, documents]): SpacedWord => ['=', word, documents]),
    ),
  );
}

/** The words of a space that fit, by counting: the most frequent first, then in the order of bytes. */
export function countedWords(
  segments: SmallVocabulary,
  space: string,
  fits: (word: string) => boolean,
): CountedWord[] {
  const counts = new Map<string, number>();
  for (const [own, word, documents] of segments.flat()) {
    if (own === space && fits(word)) counts.set(word, (counts.get(word) ?? 0) + documents);
  }
  return Array.from(counts, ([word, documents]) => ({ word, documents })).sort(
    (a, b) => b.documents - a.documents || Buffer.compare(Buffer.from(a.word), Buffer.from(b.word)),
  );
}

function dictionaryOf(words: readonly SpacedWord[]): Dictionary {
  const writer = new DictionaryWriter();
  const terms = words.map(([space, word, documents]) => ({
    term: Buffer.from(space + word),
    documents,
  }));
  for (const { term, documents } of terms.sort((a, b) => Buffer.compare(a.term, b.term))) {
    writer.add(term, documents, documents, 2 * documents);
  }
  return new Dictionary(writer.finish());
}
