/**
 * The parts of an article that the index tells apart, and how much a word in each counts: BM25F with one
 * length normalisation (Robertson, Zaragoza and Taylor 2004, https://doi.org/10.1145/1031171.1031181).
 */
export const zones = ['title', 'standfirst', 'body'] as const;

/** Number of a zone: its place in {@link zones}. */
export type Zone = 0 | 1 | 2;

export const titleZone: Zone = 0;
export const standfirstZone: Zone = 1;
export const bodyZone: Zone = 2;

export const zoneWeights: readonly [title: number, standfirst: number, body: number] = [4, 2, 1];

/** A set of zones, one bit each. */
export type ZoneMask = number;

export const allZones: ZoneMask = 0b111;

export function maskOf(zone: Zone): ZoneMask {
  return 1 << zone;
}

/**
 * How much each count of a posting adds to the weighted frequency of a term within some zones. A posting
 * counts all occurrences, and of those the ones in the title and in the standfirst.
 */
export interface ZoneFactors {
  readonly occurrences: number;
  readonly titles: number;
  readonly standfirsts: number;
}

export function factorsOf(mask: ZoneMask): ZoneFactors {
  const [title, standfirst, body] = zoneWeights.map((weight, zone) =>
    (mask & (1 << zone)) === 0 ? 0 : weight,
  ) as [number, number, number];
  return { occurrences: body, titles: title - body, standfirsts: standfirst - body };
}
