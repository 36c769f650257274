import type { Span } from '../article.ts';
import { fold } from './fold.ts';
import { tokenize } from './tokenize.ts';

/** Finds what is typed in one text: where it stands, in order and apart. */
export type TextFinder = (wanted: string) => Span[];

/**
 * Makes ready to find in a text as the search finds words: whatever marks, hamzas, tatweel, kind of digits
 * or white space it was written with; but letter by letter, so that the beginning of a word and several words
 * in a row are found while they are typed.
 */
export function textFinder(text: string): TextFinder {
  const page = foldText(text);
  return (wanted) => {
    const sought = foldText(wanted.trim()).letters;
    const found: Span[] = [];
    if (sought === '') return found;
    let at = page.letters.indexOf(sought);
    while (at !== -1) {
      const last = at + sought.length - 1;
      found.push({ start: page.starts[at] as number, end: page.ends[last] as number });
      at = page.letters.indexOf(sought, last + 1);
    }
    return joined(found);
  };
}

/** A text folded, and for each code unit of it where in the text that stands which it was made of. */
interface FoldedText {
  letters: string;
  readonly starts: number[];
  readonly ends: number[];
}

function foldText(text: string): FoldedText {
  const page: FoldedText = { letters: '', starts: [], ends: [] };
  let from = 0;
  for (const { start, end } of tokenize(text)) {
    addBetween(page, text, from, start);
    addWord(page, text, start, end);
    from = end;
  }
  addBetween(page, text, from, text.length);
  return page;
}

/** A letter with the marks on it, which are folded together. */
const letterWithMarks = /[^\p{M}\u0640\u200C\u200D][\p{M}\u0640\u200C\u200D]*/gu;

function addWord(page: FoldedText, text: string, start: number, end: number): void {
  const word = text.slice(start, end);
  const letters = [...word.matchAll(letterWithMarks)].map(({ 0: letter, index }) => ({
    folded: fold(letter),
    start: start + index,
    end: start + index + letter.length,
  }));
  const letterByLetter = letters.map(({ folded }) => folded).join('');
  const whole = fold(word);
  // What a letter becomes may hang on the next one («مسئول»); it is still as many letters.
  const known = whole.length === letterByLetter.length ? whole : letterByLetter;
  let taken = 0;
  for (const letter of letters) {
    add(page, known.slice(taken, taken + letter.folded.length), letter.start, letter.end);
    taken += letter.folded.length;
  }
}

/** What stands between words: white space is one space, signs are as they are, what nobody sees is nothing. */
function addBetween(page: FoldedText, text: string, start: number, end: number): void {
  for (const { 0: sign, index } of text.slice(start, end).matchAll(/\s+|\S/gu)) {
    if (/\p{Default_Ignorable_Code_Point}/u.test(sign)) continue;
    const at = start + index;
    const shown = /\s/u.test(sign) ? ' ' : sign.normalize('NFKC');
    add(page, shown, at, at + sign.length);
  }
}

function add(page: FoldedText, letters: string, start: number, end: number): void {
  page.letters += letters;
  page.starts.push(...new Array<number>(letters.length).fill(start));
  page.ends.push(...new Array<number>(letters.length).fill(end));
}

/** Two finds in one sign that opens into several letters (ﷺ) are one place. */
function joined(spans: readonly Span[]): Span[] {
  return spans.filter((span, index) => index === 0 || span.start >= (spans[index - 1]?.end ?? 0));
}
