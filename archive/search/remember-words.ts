/** Words remembered: an archive has some hundred thousand forms, and most of a text are a few thousand. */
const mostRemembered = 200_000;

/**
 * V8 cuts longer words out of a text without copying them: to remember one would keep the whole text.
 * They are rare.
 */
const longestRemembered = 12;

/** Remembers what a function makes of a word, within bounds: the same words come again and again. */
export function rememberWords<Made>(make: (word: string) => Made): (word: string) => Made {
  const remembered = new Map<string, Made>();
  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const made = make(word);
    if (word.length > longestRemembered) return made;
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(word, made);
    return made;
  };
}
