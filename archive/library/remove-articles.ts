import { setImmediate } from 'node:timers/promises';
import type { CopyFinder } from '../copies/copy-finder.ts';
import type { CollectionRecord } from './collection-records.ts';
import type { LibraryRecords } from './import-run.ts';
import type { Removable, RemovedArticle } from './removal-records.ts';
import type { RemovalScope } from './removal-scope.ts';

/** Articles of one transaction: between two of them the thread hears what else is wanted. */
const articlesPerCommit = 500;

/**
 * Removes what has vanished from a collection, or all of it and the collection with it. No import may run
 * meanwhile. Broken off, it leaves what it has not come to, to be removed when it is asked for again.
 *
 * @returns how much that was
 */
export async function removeArticles(
  { id, place }: CollectionRecord,
  scope: RemovalScope,
  { removals, articles, transaction, findCopies }: LibraryRecords,
): Promise<Removable> {
  const counted = removals.count(id, scope);
  try {
    const copies = findCopies();
    for (;;) {
      const removed = removals.removeSome(id, scope, articlesPerCommit);
      for (const each of removed) letGo(each, copies, articles);
      if (removed.length < articlesPerCommit) break;
      transaction.commit();
      await setImmediate();
    }
    removals.removeFiles(id, scope);
    // Without its row the seeds would be taken in again at the next start.
    if (scope === 'all' && !place.startsWith('app:')) removals.removeCollection(id);
    transaction.commit();
  } finally {
    transaction.rollback();
  }
  return counted;
}

/** Looks for each copy of a removed article what else it is a copy of: the first of them, often. */
function letGo(
  { id, text, copies: members }: RemovedArticle,
  copies: CopyFinder,
  articles: LibraryRecords['articles'],
): void {
  if (text !== null) copies.forget({ id, ...text });
  for (const member of members) {
    const itsText = articles.textOf(member);
    if (itsText === null) continue;
    const cluster = copies.clusterOf({ id: member, ...itsText });
    articles.join(member, cluster === member ? null : cluster);
  }
}
