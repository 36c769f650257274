import { pageSize } from './engine.ts';

/** For engines that find by words alone: the first page of the hits of a year, newest first. */
export function newestOfYear<Hit>(
  hits: readonly Hit[],
  dayOf: (hit: Hit) => number,
  year: number,
): Hit[] {
  return hits
    .filter((hit) => Math.floor(dayOf(hit) / 10_000) === year)
    .sort((one, other) => dayOf(other) - dayOf(one))
    .slice(0, pageSize);
}
