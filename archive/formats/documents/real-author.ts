/** An author as one writes it, or `null` for what a computer is called when nobody says who uses it. */
export function realAuthor(author: string | null): string | null {
  if (author === null || !/\p{L}{2}/u.test(author)) return null;
  const isMachine =
    /^(?:(?:windows |mac )?user ?\d*|admin(?:istrator)?|owner|pc|hp|dell|lenovo|asus|unknown|مستخدم)$/iu;
  return isMachine.test(author) ? null : author;
}
