/**
 * A year as written, two digits or four: 00 to 49 are of this century, 50 to 99 of the last.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5322#section-4.3
 */
export function fullYear(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}
