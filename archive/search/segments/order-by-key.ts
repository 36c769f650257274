import type { Steps } from '../steps.ts';

/** Fewer than this are sorted by comparing them: sixteen bits of a digit are many to count. */
const few = 4096;

const digits = 1 << 16;

/**
 * Places in the order of their keys, the largest first; of equal keys the lower id first. A radix sort by
 * digits of sixteen bits, so that a million are a matter of some tens of milliseconds, with a pause after
 * each digit.
 *
 * @param places which of the keys to sort
 * @param keys none below 0: the bits of such numbers are in their order
 */
export function* orderByKey(
  places: Uint32Array,
  keys: Float64Array,
  ids: Uint32Array,
): Steps<Uint32Array> {
  if (places.length < few) {
    return places
      .slice()
      .sort(
        (a, b) =>
          (keys[b] as number) - (keys[a] as number) || (ids[a] as number) - (ids[b] as number),
      );
  }
  const bits = new Uint16Array(keys.buffer, keys.byteOffset, 4 * keys.length);
  const idBits = new Uint16Array(ids.buffer, ids.byteOffset, 2 * ids.length);
  let sorted = places;
  for (let digit = 0; digit < 2; digit++) {
    sorted = sortByDigit(sorted, (place) => idBits[2 * place + digit] as number);
    yield;
  }
  for (let digit = 0; digit < 4; digit++) {
    sorted = sortByDigit(sorted, (place) => digits - 1 - (bits[4 * place + digit] as number));
    yield;
  }
  return sorted;
}

/** Keeps the order of those whose digit is the same. */
function sortByDigit(places: Uint32Array, digitOf: (place: number) => number): Uint32Array {
  const ends = new Uint32Array(digits);
  for (const place of places) ends[digitOf(place)]! += 1;
  if (ends.includes(places.length)) return places;
  let end = 0;
  for (let digit = 0; digit < digits; digit++) {
    end += ends[digit] as number;
    ends[digit] = end;
  }
  const sorted = new Uint32Array(places.length);
  for (let at = places.length - 1; at >= 0; at--) {
    const place = places[at] as number;
    const digit = digitOf(place);
    ends[digit] = (ends[digit] as number) - 1;
    sorted[ends[digit]] = place;
  }
  return sorted;
}
