import type { IndexWriter } from '../search/segments/index-writer.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * Takes out of an index what is removed from its catalogue. No number is given to another article later, so
 * that what was removed after what is committed may go with it, and going twice is going once.
 */
export class RemovalFollower {
  readonly #catalogue: Pick<Catalogue, 'removedSince'>;
  readonly #writer: IndexWriter;
  #generation: number;

  constructor(catalogue: Pick<Catalogue, 'removedSince'>, writer: IndexWriter) {
    this.#catalogue = catalogue;
    this.#writer = writer;
    this.#generation = writer.generation;
  }

  /** Of the library, with the last removal that was followed. */
  get generation(): number {
    return this.#generation;
  }

  /** @returns how many articles went */
  follow(): number {
    const removed = this.#catalogue.removedSince(this.#generation);
    for (const { id, generation } of removed) {
      this.#writer.remove(id);
      this.#generation = generation;
    }
    return removed.length;
  }
}
