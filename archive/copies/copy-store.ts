/**
 * Where the bands of earlier articles are looked up. A band is a signed number of 32 bits; articles that
 * share one may be near copies. Only the first article of each cluster has bands here.
 */
export interface CopyStore {
  /** Articles with this band, the smallest ids first, {@link commonFrom} at the most. */
  candidates(band: number): readonly number[];
  /** Adds an article that is not here yet. */
  add(id: number, bands: Iterable<number>): void;
  /** Takes an article out of these bands; it need not be in all of them. */
  remove(id: number, bands: Iterable<number>): void;
}

/**
 * A band that so many clusters share says nothing any more: boilerplate, a form that is filled in every
 * day, a common phrase. Nothing more is added to it, so that no list grows with the archive.
 */
export const commonFrom = 8;
