import { countedLetters, letterClass, wordEnd } from '../../../archive/encodings/letter-class.ts';

/**
 * How surprising each letter is behind each other one, in half bits from 0 to 35, one line of digits to
 * the base 36 for each letter: what `archive/encodings/letter-pairs.ts` keeps.
 */
export function countLetterPairs(texts: readonly string[]): string[] {
  const size = countedLetters.length + 1;
  const counts = Array.from({ length: size }, () => new Float64Array(size).fill(0.25));
  for (const text of texts) {
    let before = wordEnd;
    for (const character of text) {
      // Marks and tatweel stand between no two letters.
      if (/[\p{M}ـ]/u.test(character)) continue;
      const now = letterClass(character.charCodeAt(0));
      if (before !== wordEnd || now !== wordEnd) {
        const row = counts[before] as Float64Array;
        row[now] = (row[now] as number) + 1;
      }
      before = now;
    }
  }
  return counts.map((row) => {
    const sum = row.reduce((total, count) => total + count, 0);
    return Array.from(row, (count) =>
      Math.min(35, Math.round(2 * Math.log2(sum / count))).toString(36),
    ).join('');
  });
}
