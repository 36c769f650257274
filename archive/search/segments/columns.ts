/** What is kept of each document beside its terms, by document number. */
export interface Columns {
  /** The id of the article in the catalogue. */
  readonly ids: Uint32Array;
  /** Day of publication as a number, 20170913; 0 for none. */
  readonly dates: Int32Array;
  /** Number of the source in {@link sourceNames}; 0 is "none". */
  readonly sources: Uint16Array;
  /** Words of the article weighted by zone, 65,535 at most. */
  readonly lengths: Uint16Array;
  /** Folded names of the sources; the first is the empty name of "none". */
  readonly sourceNames: readonly string[];
}

/** `2017-09-13` as 20170913; `null` as 0, which sorts before every day. */
export function dayNumber(date: string | null): number {
  return date === null ? 0 : Number(date.replaceAll('-', ''));
}
