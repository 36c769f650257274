import { commonFrom, type CopyStore } from './copy-store.ts';

/** Bands in memory. */
export class MemoryCopyStore implements CopyStore {
  readonly #articles = new Map<number, number[]>();

  candidates(band: number): readonly number[] {
    return (this.#articles.get(band) ?? []).slice(0, commonFrom);
  }

  add(id: number, bands: Iterable<number>): void {
    for (const band of bands) {
      const articles = this.#articles.get(band);
      if (articles === undefined) this.#articles.set(band, [id]);
      else articles.splice(articles.findLastIndex((other) => other < id) + 1, 0, id);
    }
  }

  remove(id: number, bands: Iterable<number>): void {
    for (const band of bands) {
      const left = (this.#articles.get(band) ?? []).filter((other) => other !== id);
      if (left.length === 0) this.#articles.delete(band);
      else this.#articles.set(band, left);
    }
  }

  clear(): void {
    this.#articles.clear();
  }

  /** Every band of every article, by band and then by article: the order of a tree on disk. */
  rows(): (readonly [band: number, article: number])[] {
    return [...this.#articles]
      .sort(([one], [other]) => one - other)
      .flatMap(([band, articles]) => articles.map((id) => [band, id] as const));
  }
}
