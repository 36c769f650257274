import { fold } from '../arabic/fold.ts';
import { tokenize } from '../arabic/tokenize.ts';
import type { SearchIndex } from './search-index.ts';
import type { Steps } from './steps.ts';

export interface Suggestions {
  /** What was typed with its last word completed, each with the number of articles that hold that word. */
  completions: { text: string; articles: number }[];
  /** What was typed with the words corrected that no article holds; `null` when there is nothing to correct. */
  didYouMean: string | null;
}

/** What a reader may be about to type, and may have meant to. */
export function* suggest(index: SearchIndex, text: string, limit: number): Steps<Suggestions> {
  const words = tokenize(text);
  const last = words.at(-1);
  const completions: Suggestions['completions'] = [];
  // Behind a space or a sign the last word is finished.
  if (last?.end === text.length) {
    const typed = text.slice(last.start);
    const folded = fold(typed);
    // One more than is wanted: the word as it stands is no way to go on.
    const found = yield* index.completions(typed, limit + 1);
    for (const { word, documents } of found.filter((other) => fold(other.word) !== folded)) {
      completions.push({ text: text.slice(0, last.start) + word, articles: documents });
    }
    completions.splice(limit);
  }
  let corrected = '';
  let at = 0;
  for (const { start, end } of words) {
    const isBeginning = start === last?.start && completions.length > 0;
    const isWhole = !isBeginning && !isPartOfWord(text, start, end);
    const meant = isWhole ? yield* index.correction(text.slice(start, end)) : null;
    corrected += text.slice(at, start) + (meant ?? text.slice(start, end));
    at = end;
  }
  corrected += text.slice(at);
  return { completions, didYouMean: corrected === text ? null : corrected };
}

/** «فوسف*» is the beginning of many words and a mistake for none; «مصدر:» is the name of a field. */
function isPartOfWord(text: string, start: number, end: number): boolean {
  return text[start - 1] === '*' || text[end] === '*' || text[end] === ':';
}
