/**
 * The path in a package that a reference means, without its fragment; `null` for what lies outside.
 *
 * @param from path of the file in which it stands
 * @see https://www.w3.org/TR/epub-33/#sec-container-iri
 */
export function resolvePath(reference: string, from: string): string | null {
  try {
    const base = new URL(encodeURI(from), 'http://package/');
    const url = new URL(reference, base);
    return url.host === 'package' ? decodeURIComponent(url.pathname.slice(1)) : null;
  } catch {
    return null;
  }
}
