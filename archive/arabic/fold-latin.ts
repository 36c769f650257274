/** Lower case, accents off: «Élysée» → «elysee». Other scripts pass, their case folded where they have one. */
export function foldLatin(word: string): string {
  return word.toLowerCase().replace(accented, withoutAccent);
}

/** Latin letters with marks: Latin-1 Supplement to Latin Extended-B, and Latin Extended Additional. */
const accented = /[\u00C0-\u024F\u1E00-\u1EFF]/gu;

function withoutAccent(letter: string): string {
  return letter.normalize('NFD').replace(/\p{M}/gu, '');
}
