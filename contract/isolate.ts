/**
 * Keeps a foreign text in one piece inside a sentence that may run the other way (first strong isolate).
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function isolate(text: string | number): string {
  return `\u2068${text}\u2069`;
}
