const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const letter = /\p{L}/u;

/**
 * The direction most of a text's letters run in. `dir="auto"` asks only the first letter, and many an
 * Arabic headline opens with a Latin name: «BBC تعلن…».
 */
export function textDirection(text: string): 'rtl' | 'ltr' {
  let balance = 0;
  for (const character of text.slice(0, 2000)) {
    if (rightToLeft.test(character)) balance += 1;
    else if (letter.test(character)) balance -= 1;
  }
  return balance >= 0 ? 'rtl' : 'ltr';
}
