/** So many code units are looked at. */
const mostUnits = 4096;
/** Fewer may be anything. */
const leastUnits = 3;

/**
 * UTF-16 that no byte order mark shows: nearly every code unit is one that Arabic or Latin text is made
 * of, in one byte order and not in the other.
 *
 * @returns the share of such units as confidence; `null` when it is not UTF-16
 */
export function utf16WithoutMark(
  bytes: Uint8Array,
): { readonly encoding: 'utf-16le' | 'utf-16be'; readonly confidence: number } | null {
  const units = Math.min(mostUnits, bytes.length >> 1);
  if (units < leastUnits) return null;
  let [little, big] = [0, 0];
  for (let at = 0; at < units * 2; at += 2) {
    const [first, second] = [bytes[at] as number, bytes[at + 1] as number];
    if (isUsual((second << 8) | first)) little += 1;
    if (isUsual((first << 8) | second)) big += 1;
  }
  const confidence = Math.max(little, big) / units;
  if (confidence < 0.9 || Math.min(little, big) / units > 0.5) return null;
  return { encoding: little > big ? 'utf-16le' : 'utf-16be', confidence };
}

function isUsual(unit: number): boolean {
  return (
    (unit >= 0x20 && unit <= 0x7e) ||
    unit === 0x09 ||
    unit === 0x0a ||
    unit === 0x0d ||
    (unit >= 0xa0 && unit <= 0x17f) ||
    // Arabic, general punctuation, presentation forms.
    (unit >= 0x600 && unit <= 0x6ff) ||
    (unit >= 0x2000 && unit <= 0x206f) ||
    (unit >= 0xfb50 && unit <= 0xfeff)
  );
}
