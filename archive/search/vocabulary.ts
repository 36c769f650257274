import type { Dictionary } from './segments/dictionary.ts';
import type { Steps } from './steps.ts';

/** The folded words of an archive, to be looked up by their letters. */
export interface Vocabulary {
  /** In how many articles a word stands. */
  frequency(folded: string): number;
  /** Words that begin so, most frequent first, at most {@link mostExpansions}. */
  startingWith(beginning: string): Steps<string[]>;
  /** Words that fit a pattern in which `*` stands for any letters. */
  matching(pattern: string): Steps<string[]>;
  /** Words at most so many edits away: a letter more, less, another, or two exchanged. */
  near(word: string, distance: number): Steps<string[]>;
}

/** More words than this behind one pattern cost time and mean nothing to a reader. */
export const mostExpansions = 500;

/** Terms looked at between two steps. */
const termsPerStep = 256;

/** The words that stand in some dictionaries behind a mark, which is not part of them. */
export function dictionaryVocabulary(
  dictionaries: readonly Dictionary[],
  mark: string,
): Vocabulary {
  function* gather(beginning: string, fits: (word: string) => boolean): Steps<string[]> {
    const frequencies = new Map<string, number>();
    let looked = 0;
    for (const dictionary of dictionaries) {
      for (const { term, documents } of dictionary.startingWith(mark + beginning)) {
        if (++looked % termsPerStep === 0) yield;
        const word = term.slice(mark.length);
        if (fits(word)) frequencies.set(word, (frequencies.get(word) ?? 0) + documents);
      }
    }
    return mostFrequent([...frequencies]);
  }
  return {
    frequency: (folded) =>
      dictionaries.reduce((sum, each) => sum + (each.find(mark + folded)?.documents ?? 0), 0),
    startingWith: (beginning) => gather(beginning, () => true),
    matching(pattern) {
      const [beginning = '', ...rest] = pattern.split('*');
      return gather(beginning, (word) => continues(word, beginning.length, rest));
    },
    near: (word, distance) => gather('', (other) => isNear(word, other, distance)),
  };
}

/** The words of several vocabularies as one. */
export function joinVocabularies(joined: readonly Vocabulary[]): Vocabulary {
  const [only] = joined;
  if (only !== undefined && joined.length === 1) return only;
  const frequency = (folded: string): number =>
    joined.reduce((sum, each) => sum + each.frequency(folded), 0);
  function* gather(look: (vocabulary: Vocabulary) => Steps<string[]>): Steps<string[]> {
    const words = new Set<string>();
    for (const vocabulary of joined) for (const word of yield* look(vocabulary)) words.add(word);
    return mostFrequent([...words].map((word) => [word, frequency(word)]));
  }
  return {
    frequency,
    startingWith: (beginning) => gather((each) => each.startingWith(beginning)),
    matching: (pattern) => gather((each) => each.matching(pattern)),
    near: (word, distance) => gather((each) => each.near(word, distance)),
  };
}

function mostFrequent(words: [word: string, frequency: number][]): string[] {
  return words
    .sort(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1))
    .slice(0, mostExpansions)
    .map(([word]) => word);
}

/**
 * Whether a word goes on, from a place in it, with these pieces in order, anything between them and the
 * last one at its end. The first fit of a piece leaves the most room for the next, so nothing is tried
 * twice, however many stars there are.
 */
function continues(word: string, from: number, pieces: readonly string[]): boolean {
  const last = pieces.at(-1);
  if (last === undefined) return from === word.length;
  let at = from;
  for (const piece of pieces.slice(0, -1)) {
    const found = word.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return word.length - last.length >= at && word.endsWith(last);
}

/** Whether two words are at most so many edits apart, an exchange of neighbours counting as one. */
function isNear(a: string, b: string, distance: number): boolean {
  const [first, second] = [Array.from(a), Array.from(b)];
  if (Math.abs(first.length - second.length) > distance) return false;
  let before: number[] = [];
  let row = second.map((_, at) => at + 1);
  for (let i = 1; i <= first.length; i++) {
    const next: number[] = [];
    for (let j = 1; j <= second.length; j++) {
      const left = j === 1 ? i : (next[j - 2] ?? 0);
      const corner = j === 1 ? i - 1 : (row[j - 2] ?? 0);
      const isSame = first[i - 1] === second[j - 1];
      const isExchange = first[i - 2] === second[j - 1] && first[i - 1] === second[j - 2];
      const exchanged = isExchange && i > 1 && j > 1 ? (j === 2 ? i - 2 : (before[j - 3] ?? 0)) + 1 : Infinity; // prettier-ignore
      next.push(Math.min(left + 1, (row[j - 1] ?? 0) + 1, corner + (isSame ? 0 : 1), exchanged));
    }
    if (Math.min(...next) > distance) return false;
    [before, row] = [row, next];
  }
  return (row.at(-1) ?? first.length) <= distance;
}
