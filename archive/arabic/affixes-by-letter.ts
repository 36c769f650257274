/**
 * Prefixes by their first letter or suffixes by their last, in the order they are given in: one look at
 * a word passes over all that it cannot have. Most words have none of them, and this is done for every
 * word of an archive.
 *
 * @returns those that a word may have, by the letter at that end of it
 */
export function affixesByLetter(
  affixes: readonly string[],
  end: 'first' | 'last',
): (word: string) => readonly string[] {
  const byLetter: (readonly string[] | undefined)[] = [];
  for (const affix of affixes) {
    const letter = letterAt(affix, end);
    byLetter[letter] = [...(byLetter[letter] ?? []), affix];
  }
  return (word) => byLetter[letterAt(word, end)] ?? none;
}

const none: readonly string[] = [];

function letterAt(word: string, end: 'first' | 'last'): number {
  return word.charCodeAt(end === 'first' ? 0 : word.length - 1);
}
