/**
 * Lower-case Latin letters that are no accented a to z, in a to z: «straße» → «strasse», «œuvre» →
 * «oeuvre», «ırak» → «irak».
 */
export function foldLatin(word: string): string {
  return word.replace(special, (letter) => plain[letter] ?? letter);
}

/** As the transform Latin-ASCII of the CLDR has them (common/transforms/Latin-ASCII.xml). */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  þ: 'th',
  ŧ: 't',
};

const special = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu');
