/** How much of what was found is wanted, and how much of what is wanted was found, in words. */
export function wordOverlap(
  found: readonly string[],
  wanted: readonly string[],
): { readonly precision: number; readonly recall: number } {
  const left = new Map<string, number>();
  const want = wordsOf(wanted);
  for (const word of want) left.set(word, (left.get(word) ?? 0) + 1);
  const got = wordsOf(found);
  let both = 0;
  for (const word of got) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    both += 1;
    left.set(word, count - 1);
  }
  return { precision: both / Math.max(1, got.length), recall: both / Math.max(1, want.length) };
}

function wordsOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
}
