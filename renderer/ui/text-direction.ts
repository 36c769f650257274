const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const letter = /\p{L}/u;

export type Direction = 'rtl' | 'ltr';

/**
 * The direction most of a text's letters run in. `dir="auto"` asks only the first letter, and many an
 * Arabic headline opens with a Latin name: «BBC تعلن…». Where letters do not decide, the surroundings do.
 */
export function textDirection(text: string, around: Direction = 'rtl'): Direction {
  let balance = 0;
  for (const character of text.slice(0, 2000)) {
    if (rightToLeft.test(character)) balance += 1;
    else if (letter.test(character)) balance -= 1;
  }
  if (balance === 0) return around;
  return balance > 0 ? 'rtl' : 'ltr';
}

/**
 * The value for `lang` on a text that runs in this direction. Latin letters may be of any language: the
 * empty one says "unknown", so that no screen reader speaks them with the Arabic voice of the page.
 */
export function textLanguage(direction: Direction): 'ar' | '' {
  return direction === 'rtl' ? 'ar' : '';
}
