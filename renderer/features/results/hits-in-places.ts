import type { Hit } from '../../../contract/schemas.ts';
import type { Range } from './drawn-rows.ts';

/**
 * Hits fetched at a time, at least: what is in sight at first. To mark the words of one takes longer than to
 * find it, so that a long page would keep who types waiting.
 */
export const pageSize = 10;
/** Pages kept: who has gone through more than these has the first of them fetched again. */
const mostPages = 600;

/** What has been fetched of a list, by place; the rest is unknown. */
export class HitsInPlaces {
  /** Each hit by its place in the list, from 0. A new map after each change. */
  hits: ReadonlyMap<number, Hit> = new Map();
  /** Behind the last place that was fetched. */
  end = 0;
  /** Whether something may come after {@link end}. */
  isOpen = true;
  readonly #pages = new Set<number>();

  /**
   * @param first its place, the first of a page
   * @param limit how many were asked for
   */
  put(first: number, limit: number, fetched: readonly Hit[]): void {
    const hits = new Map(this.hits);
    for (const [at, hit] of fetched.entries()) hits.set(first + at, hit);
    const pages = pagesOf({ first, end: first + limit });
    for (const page of pages) this.#pages.add(page);
    for (const page of this.#pages) {
      if (this.#pages.size <= mostPages) break;
      if (!pages.includes(page)) this.#drop(page, hits);
    }
    this.hits = hits;
    if (first + fetched.length < this.end) return;
    this.end = first + fetched.length;
    this.isOpen = fetched.length === limit;
  }

  /** The pages of these rows that have not been fetched, from the first of them to the last. */
  missing(range: Range): Range | null {
    const pages = pagesOf(range).filter((page) => !this.#pages.has(page));
    const [first, last] = [pages[0], pages.at(-1)];
    if (first === undefined || last === undefined) return null;
    return { first: first * pageSize, end: (last + 1) * pageSize };
  }

  #drop(page: number, hits: Map<number, Hit>): void {
    this.#pages.delete(page);
    for (let at = 0; at < pageSize; at++) hits.delete(page * pageSize + at);
  }
}

function pagesOf({ first, end }: Range): number[] {
  const [from, to] = [Math.floor(first / pageSize), Math.ceil(end / pageSize)];
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
