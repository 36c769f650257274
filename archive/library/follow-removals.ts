import type { IndexWriter } from '../search/segments/index-writer.ts';
import type { Catalogue } from './catalogue.ts';

/** What was taken out of an index. */
export interface FollowedRemovals {
  readonly articles: number;
  /** Of the library, with the last removal; of the committed index, when there was none. */
  readonly generation: number;
}

/**
 * Takes out of an index what is removed from its catalogue. No number is given to another article later, so
 * that what was removed after what is committed may go with it, and going twice is going once. All since the
 * last commit is gone through each time: an article may have been put after its removal was seen, since it
 * was read before.
 */
export function followRemovals(
  catalogue: Pick<Catalogue, 'removedSince'>,
  writer: IndexWriter,
): FollowedRemovals {
  const removed = catalogue.removedSince(writer.generation);
  const articles = writer.removeAll(new Set(removed.map(({ id }) => id)));
  return { articles, generation: removed.at(-1)?.generation ?? writer.generation };
}
