/** A BCP 47 tag out of what a document says of its language; `null` for what is none. */
export function languageTag(said: string | null | undefined): string | null {
  const tag = said?.trim().replaceAll('_', '-') ?? '';
  const isTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(tag) && !/^(?:und|mul|zxx)\b/iu.test(tag);
  return isTag ? tag : null;
}
