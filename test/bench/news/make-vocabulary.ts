import { weightedChoice } from './weighted-choice.ts';
import { functionWords, patterns, prefixes, rootLetters, suffixes } from './word-parts.ts';

const roots = 3500;
/** Share of the patterns that a root has words in. */
const patternShare = 0.45;
/** Forms that would be rarer than this are left out before they are sorted. */
const leastWeight = 0.03;
/** So many function words stand at the head; the others are mixed among the frequent words. */
const functionWordsFirst = 40;

/**
 * Words that look like Arabic, and mostly are none, the most frequent first: roots in patterns, with
 * what is written together with them before and behind.
 *
 * @returns `size` different forms, or as many as there are
 */
export function makeVocabulary(random: () => number, size: number): string[] {
  const content = inflect(random, makeLexemes(random), size - functionWords.length);
  const vocabulary: string[] = [];
  let [nextFunction, nextContent] = [0, 0];
  while (nextContent < content.length) {
    const isFunctionWord =
      nextFunction < functionWords.length &&
      (vocabulary.length < functionWordsFirst || random() < 0.35);
    vocabulary.push(
      (isFunctionWord ? functionWords[nextFunction++] : content[nextContent++]) as string,
    );
  }
  return vocabulary;
}

/** Words without anything before or behind, in the order of their frequency, which is chance. */
function makeLexemes(random: () => number): string[] {
  const lexemes = new Set<string>();
  for (const root of makeRoots(random)) {
    for (const pattern of patterns) {
      if (random() > patternShare) continue;
      lexemes.add(pattern.replace(/[123]/gu, (digit) => root[Number(digit) - 1] as string));
    }
  }
  return shuffled(
    [...lexemes].filter((lexeme) => !functionWords.includes(lexeme)),
    random,
  );
}

function makeRoots(random: () => number): Set<string> {
  const draw = weightedChoice(rootLetters.map(([, weight]) => weight));
  const letter = (): string => rootLetters[draw(random)]?.[0] as string;
  const made = new Set<string>();
  while (made.size < roots) {
    const [first, second, third] = [letter(), letter(), letter()];
    if (first === second || second === third || first === 'ء') continue;
    // A hamza within a word and at its end has a seat.
    made.add(first + second.replace('ء', 'ؤ') + third.replace('ء', 'ئ'));
  }
  return made;
}

function shuffled<Item>(items: Item[], random: () => number): Item[] {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [items[last], items[other]] = [items[other] as Item, items[last] as Item];
  }
  return items;
}

/** The most frequent forms of lexemes whose own frequencies follow Zipf's law. */
function inflect(random: () => number, lexemes: readonly string[], most: number): string[] {
  const weights = new Map<string, number>();
  lexemes.forEach((lexeme, rank) => {
    const lexemeWeight = 1 / (rank + 8) ** 0.95;
    for (const [prefix, prefixWeight] of prefixes) {
      for (const [suffix, suffixWeight] of suffixes) {
        const weight = lexemeWeight * prefixWeight * suffixWeight * (0.3 + 1.4 * random());
        if (weight < leastWeight) continue;
        const form = prefix + joined(lexeme, suffix);
        if (!weights.has(form)) weights.set(form, weight);
      }
    }
  });
  for (const word of functionWords) weights.delete(word);
  return [...weights]
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([form]) => form);
}

/** ة at the end of a word turns into ت before a suffix, and gives way to ي. */
function joined(lexeme: string, suffix: string): string {
  if (suffix === '' || !lexeme.endsWith('ة')) return lexeme + suffix;
  return lexeme.slice(0, -1) + (suffix.startsWith('ي') ? '' : 'ت') + suffix;
}
