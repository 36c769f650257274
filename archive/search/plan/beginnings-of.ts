import { fold } from '../../arabic/fold.ts';
import type { Steps } from '../steps.ts';
import { byFrequency, type CountedWord } from '../words/counted-word.ts';
import type { VocabularyWithWriting } from './archive-words.ts';
import { exactly } from './look-up-word.ts';
import { beginningWeight } from './other-weights.ts';
import type { Alternative } from './plan.ts';

/** Ways to go on with a word that is still being typed: what is rarer is not what is meant. */
const mostBeginnings = 48;

/** What is written as part of the word behind it: «استا» begins «باستانا» too. */
export const joined = ['ال', 'و', 'ب', 'ل', 'ك', 'ف', 'وال', 'بال', 'لل', 'كال', 'فال'];
/** Fewer letters begin so many words behind each of these that they mean none. */
const fewestBehindJoined = 4;

/**
 * An article holds so many of them on average for each letter that was typed, and then there are enough: «ا»
 * begins half of all words and tells least of what is meant.
 */
const mostInAnArticle = { byLetter: 1 / 4, atAll: 2 };
/** In a small archive all are looked at: they cost nothing there. */
const alwaysLookedAt = 20_000;

/** Longer words that begin like one that is still being typed; the most frequent first. */
export function* beginningsOf(
  word: string,
  vocabulary: VocabularyWithWriting,
): Steps<Alternative[]> {
  const folded = fold(word);
  const found: CountedWord[] = [...(yield* vocabulary.startingWith(folded, mostBeginnings))];
  const isBare = /^(?!ال)[\u0621-\u064A]/u.test(folded);
  for (const prefix of isBare && folded.length >= fewestBehindJoined ? joined : []) {
    const beginning = prefix + folded;
    if (!vocabulary.holdsBeginning(beginning)) continue;
    found.push(...(yield* vocabulary.startingWith(beginning, mostBeginnings)));
  }
  found.sort(byFrequency);
  const most = Math.min(folded.length * mostInAnArticle.byLetter, mostInAnArticle.atAll);
  return withinBounds(found.slice(0, mostBeginnings), most * vocabulary.articles).map((each) =>
    exactly(each.word, beginningWeight, 'beginning'),
  );
}

/** The first of them, as long as they do not stand in more articles than that. */
function withinBounds(words: readonly CountedWord[], most: number): readonly CountedWord[] {
  let left = Math.max(most, alwaysLookedAt);
  return words.filter(({ documents }) => {
    const isWithin = left > 0;
    left -= documents;
    return isWithin;
  });
}
