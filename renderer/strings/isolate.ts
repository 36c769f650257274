/** Wraps a text of unknown direction in Unicode isolates, for places where no element can stand. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
