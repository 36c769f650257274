import type { PositionRange } from '../../../../archive/search/segments/position-range.ts';

/**
 * Where each of some words stands in a text, as ranges of longer arrays.
 *
 * @param around numbers on either side of a range that must not be looked at
 */
export function rangesOf(
  text: readonly string[],
  words: readonly string[],
  around = 0,
): PositionRange[] {
  const other = Array.from({ length: around }, (_, at) => at);
  return words.map((word) => {
    const places = text.flatMap((one, position) => (one === word ? [position] : []));
    const positions = Int32Array.from([...other, ...places, ...other]);
    return { positions, from: around, to: around + places.length };
  });
}
