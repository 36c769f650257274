/**
 * Presentation forms become the letters that they show (ﺍﻟﺴﻼﻡ → السلام, ﷲ → الله), all else stays as it is:
 * NFKC for these blocks only, as it would change too much elsewhere (½, ², full-width letters).
 *
 * What people type as one character is no shape of letters and stays too: the ornate parentheses, ﷺ, ﷻ, ﷼, ﷽
 * and the honorifics around them.
 *
 * @see https://www.unicode.org/reports/tr15/
 */
export function restoreLetters(text: string): string {
  return text.replace(shapes, (shape) => {
    const letters = shape.normalize('NFKC');
    // A mark's own shape stands on a space or a tatweel that is not in the word (U+FE70–FE7F, U+FC5E–FC63).
    return /^[ \u0640]\p{M}+$/u.test(letters) ? letters.slice(1) : letters;
  });
}

// To ﷲ the letters; FDF3–FDF9 are words of one glyph. The noncharacters and U+FEFF lie outside.
const shapes = /[\ufb50-\ufd3d\ufd50-\ufdc7\ufdf0-\ufdf9\ufe70-\ufefc]/gu;
