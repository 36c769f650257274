import type { Zone } from './zones.ts';

/** Low bits of an occurrence's place hold its zone. */
const zoneBits = 2;
const zoneMask = (1 << zoneBits) - 1;

/** Where a word stands in its article, as one number below 2³¹: those of a term ascend with its positions. */
export function placeOf(position: number, zone: Zone): number {
  return (position << zoneBits) | zone;
}

export function zoneOfPlace(place: number): Zone {
  return (place & zoneMask) as Zone;
}

export function positionOfPlace(place: number): number {
  return place >> zoneBits;
}
