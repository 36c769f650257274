/**
 * The order of the letters, which is that of the bytes in UTF-8. That of strings is another: it puts
 * the halves of letters beyond U+FFFF before U+E000.
 */
export function compareWords(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  for (let at = 0; at < most; at++) {
    const [unit, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (unit !== other) return rank(unit) - rank(other);
  }
  return a.length - b.length;
}

/** The place of a UTF-16 unit when halves of letters stand behind all whole ones. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}
