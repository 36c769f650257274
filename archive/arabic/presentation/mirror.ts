const pairs = ['()', '[]', '{}', '<>', '«»', '‹›', '﴾﴿', '≤≥'];

const mirrored: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(([left = '', right = '']) => [
    [left, right],
    [right, left],
  ]),
);

/**
 * A bracket turned round, as it is drawn in a run from right to left; any other text as it is.
 *
 * @see https://www.unicode.org/Public/UCD/latest/ucd/BidiMirroring.txt
 */
export function mirror(text: string): string {
  return mirrored.get(text) ?? text;
}

/** How many brackets of a text open before they close, less those that close what nothing opened. */
export function bracketBalance(texts: readonly string[]): number {
  const open: string[] = [];
  let balance = 0;
  for (const text of texts) {
    if (!mirrored.has(text)) continue;
    const isOpening = pairs.some((pair) => pair.startsWith(text));
    if (isOpening) open.push(text);
    else if (open.length > 0 && open.pop() === mirrored.get(text)) balance += 1;
    else balance -= 1;
  }
  return balance - open.length;
}
