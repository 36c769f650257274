import type { IndexProgress } from './schemas.ts';

/** Articles that are indexed in a moment: nobody need be told of fewer. */
const aMoment = 1000;

/**
 * How much of the index is there, from 0 to 1, while it is so far behind that one waits for it; `null` when it
 * is not.
 *
 * @param isShown it was told of already: then until it is whole
 */
export function indexShare(progress: IndexProgress | undefined, isShown = false): number | null {
  if (progress === undefined) return null;
  const left = progress.articles - progress.indexed;
  const isLong = isShown ? left > 0 : left >= aMoment;
  return isLong ? progress.indexed / progress.articles : null;
}
