import { Bitmap } from './bitmap.ts';

/**
 * Of each story the match that comes first, in the order given.
 *
 * @param clusters of each match, the id of the article that it is a copy of: ids grow one by one with the
 *   archive, so that a bit for each is little
 */
export function foldCopies(order: Uint32Array, clusters: Uint32Array): Uint32Array {
  let largest = 0;
  for (const place of order) largest = Math.max(largest, clusters[place] as number);
  const seen = new Bitmap(largest + 1);
  return order.filter((place) => {
    const cluster = clusters[place] as number;
    if (seen.has(cluster)) return false;
    seen.add(cluster);
    return true;
  });
}
