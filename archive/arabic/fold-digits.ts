/** The digits of every script as European ones: «٢٠١٧», «۲۰۱۷» and «२०१७» → «2017». */
export function foldDigits(word: string): string {
  return word.replace(/[^\P{Nd}0-9]/gu, valueOf);
}

/**
 * A script's ten digits stand one after the other, from zero to nine, and where the digits of several
 * sets adjoin, each set is a full ten.
 *
 * @see https://www.unicode.org/policies/stability_policy.html
 */
function valueOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}
