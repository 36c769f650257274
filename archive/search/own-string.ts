/** V8 copies what is cut shorter than this (`SlicedString::kMinLength` in its sources). */
const shortest = 13;

/** A string that was cut out of a text, on its own: for a longer one V8 may keep the whole text. */
export function ownString(cut: string): string {
  return cut.length < shortest ? cut : Buffer.from(cut).toString();
}
