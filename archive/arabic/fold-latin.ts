/** Lower case, accents off: «Élysée» → «elysee». Other scripts pass, their case folded where they have one. */
export function foldLatin(word: string): string {
  return word.replace(accented, withoutAccent).toLowerCase();
}

/** Latin letters with marks, composed with them or before them; not all pairs have a composed form. */
const accented = /\p{Script=Latin}\p{M}+|[\u00C0-\u024F\u1E00-\u1EFF]/gu;

function withoutAccent(letter: string): string {
  return letter.normalize('NFD').replace(/\p{M}/gu, '');
}
