/** The first element of an XML text, its name in lower case without its prefix; `null` for none. */
export function rootElement(text: string): { readonly name: string; readonly tag: string } | null {
  const head = text.slice(0, 16_384);
  const before = /^\s*(?:<\?[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*|<!doctype[^>]*>\s*)*/iu;
  const begin = before.exec(head)?.[0].length ?? 0;
  const found = /^<(?:[\w-]+:)?([a-z][\w-]*)[^>]*>/iu.exec(head.slice(begin));
  return found === null ? null : { name: (found[1] ?? '').toLowerCase(), tag: found[0] };
}
