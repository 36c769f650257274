import type { Article } from '../article.ts';
import { commonFrom, type CopyStore } from './copy-store.ts';
import { isNearCopy } from './is-near-copy.ts';
import { ShingleReader } from './shingle-reader.ts';

/** The text of an article, and what each part of it is. */
export type CopyText = Pick<Article, 'text' | 'zones'>;

/** Bands that are kept of an article; it is looked up by more. */
const keptBands = 4;
/** Earlier articles that are compared word by word with a new one, the most promising first. */
const mostCompared = 3;

/**
 * Finds for each article of an archive, in the order in which they come, the first one that it is a near
 * copy of. A cluster is a star: each member has been compared with the first, and nothing drifts from copy
 * to copy. The same articles in the same order make the same clusters.
 *
 * An article that changes or goes is taken out with {@link forget} first. Its cluster keeps its id.
 */
export class CopyFinder {
  readonly #store: CopyStore;
  readonly #textOf: (id: number) => CopyText | null;
  readonly #reader = new ShingleReader();

  /** @param textOf an earlier article as it is now; `null` when it is gone */
  constructor(store: CopyStore, textOf: (id: number) => CopyText | null) {
    this.#store = store;
    this.#textOf = textOf;
  }

  /** The first article of the cluster that a new article belongs to: itself, when it is no copy. */
  clusterOf(article: CopyText & { readonly id: number }): number {
    const own = this.#reader.read(article);
    const promise = new Map<number, number>();
    const free: number[] = [];
    for (const band of own.bands) {
      const sharing = this.#store.candidates(band);
      if (sharing.length < commonFrom) free.push(band);
      // What a band says is the more, the fewer have it.
      for (const id of sharing) promise.set(id, (promise.get(id) ?? 0) + 1 / sharing.length);
    }
    promise.delete(article.id);
    for (const id of mostPromising(promise)) {
      const text = this.#textOf(id);
      if (text !== null && isNearCopy(own, this.#reader.read(text))) return id;
    }
    if (free.length > 0) this.#store.add(article.id, free.slice(0, keptBands));
    return article.id;
  }

  /** Takes out what {@link clusterOf} was given. An article that is no longer found costs a look-up only. */
  forget(article: CopyText & { readonly id: number }): void {
    this.#store.remove(article.id, this.#reader.read(article).bands);
  }
}

function mostPromising(promise: ReadonlyMap<number, number>): number[] {
  return [...promise]
    .sort(([one, onePromise], [other, otherPromise]) => otherPromise - onePromise || one - other)
    .slice(0, mostCompared)
    .map(([id]) => id);
}
