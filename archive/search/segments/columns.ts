/** What is kept of each document beside its terms, by document number. */
export interface Columns {
  /** The id of the article in the catalogue. */
  readonly ids: Uint32Array;
  /** Day of publication as a number, 20170913; 0 for none. Newest first, the undated last. */
  readonly dates: Int32Array;
  /** Number of the source in {@link sourceNames}, of the category in {@link categoryNames}; 0 is "none". */
  readonly sources: Uint16Array;
  readonly categories: Uint16Array;
  /** Id of the article that this one is a copy of; its own when it is none. */
  readonly clusters: Uint32Array;
  /** Words in the title, the standfirst and the body; 65,535 at most. */
  readonly titleLengths: Uint16Array;
  readonly standfirstLengths: Uint16Array;
  readonly bodyLengths: Uint16Array;
  /** Names as they are spelt; the first is the empty name of "none". */
  readonly sourceNames: readonly string[];
  readonly categoryNames: readonly string[];
}

/** The columns of numbers, each a section of a segment. */
export const numberColumns = [
  'ids',
  'dates',
  'sources',
  'categories',
  'clusters',
  'titleLengths',
  'standfirstLengths',
  'bodyLengths',
] as const;

/** `2017-09-13` as 20170913; `null` as 0. */
export function dayNumber(date: string | null): number {
  return date === null ? 0 : Number(date.replaceAll('-', ''));
}
