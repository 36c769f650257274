/**
 * Names that newspapers write in one word or in two: «عبد الله» and «عبدالله», «أبو ظبي» and «أبوظبي».
 * All words here are folded.
 */

/** First parts, with what the second must begin with to be part of a name. */
const firstParts: ReadonlyMap<string, RegExp> = new Map([
  // Names of God: «عبد الرحمن».
  ['عبد', /^ال.{2}/u],
  ['ابو', /^.{3}/u],
  ['ابي', /^.{3}/u],
  ['ابا', /^.{3}/u],
]);

/** Plurals of «باب» look like it: «أبوابها» is no «أبو ابها». */
const noName = 'ابواب';

/** The two parts of a name that is written in one word; `null` when it does not look like one. */
export function splitName(folded: string): readonly [first: string, second: string] | null {
  if (folded.startsWith(noName)) return null;
  for (const [first, second] of firstParts) {
    const rest = folded.slice(first.length);
    if (folded.startsWith(first) && second.test(rest)) return [first, rest];
  }
  return null;
}

/** A name that is written in two words, in one; `null` when they do not look like one. */
export function joinName(first: string, second: string): string | null {
  return firstParts.get(first)?.test(second) === true ? first + second : null;
}
