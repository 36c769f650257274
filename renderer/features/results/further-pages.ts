import type { ArchiveApi, RequestInput } from '../../../contract/contract.ts';
import type { Failure } from '../../../contract/failure.ts';
import type { Range } from './drawn-rows.ts';
import type { HitsInPlaces } from './hits-in-places.ts';

/** Milliseconds for which one has to stay where nothing has been fetched yet: who drags on wants none of it. */
const stay = 60;

/** A list of which more is fetched. */
export interface FetchedList {
  readonly archive: ArchiveApi;
  readonly request: RequestInput<'search'>;
  readonly places: HitsInPlaces;
}

/** Fetches the pages of a list that come into sight; what has gone out of sight meanwhile is given up. */
export class FurtherPages {
  failure: Failure | undefined;
  readonly #changed: () => void;
  #list: FetchedList | undefined;
  #fetching: (Range & { readonly controller: AbortController }) | undefined;
  #wanted: Range = { first: 0, end: 0 };
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Goes over to another list, or to none. */
  of(list: FetchedList | undefined): void {
    this.#giveUp();
    this.#list = list;
    this.failure = undefined;
  }

  /** These rows are in sight, or about to be. */
  want(range: Range): void {
    this.#wanted = range;
    const missing = this.#list?.places.missing(range) ?? null;
    const fetching = this.#fetching;
    if (fetching !== undefined) {
      if (fetching.first < range.end && fetching.end > range.first) return;
      this.#giveUp();
    }
    clearTimeout(this.#timer);
    if (missing === null || this.failure !== undefined) return;
    const isFar = missing.first <= range.first && missing.end >= range.end;
    if (isFar) this.#timer = setTimeout(() => void this.#fetch(missing), stay);
    else void this.#fetch(missing);
  }

  /** Fetches the page of one row at once, and waits for it. */
  async bring(row: number): Promise<void> {
    const missing = this.#list?.places.missing({ first: row, end: row + 1 }) ?? null;
    if (missing === null) return;
    this.#giveUp();
    await this.#fetch(missing);
  }

  /** Asks again for what has failed. */
  retry(): void {
    this.failure = undefined;
    this.want(this.#wanted);
    this.#changed();
  }

  #giveUp(): void {
    clearTimeout(this.#timer);
    this.#fetching?.controller.abort();
    this.#fetching = undefined;
  }

  async #fetch(range: Range): Promise<void> {
    const list = this.#list;
    if (list === undefined) return;
    const { archive, request, places } = list;
    const controller = new AbortController();
    const { signal } = controller;
    this.#fetching = { ...range, controller };
    const page = { offset: range.first, limit: range.end - range.first };
    const outcome = await archive.search({ ...request, ...page }, { signal });
    if (signal.aborted) return;
    this.#fetching = undefined;
    if (outcome.ok) places.put(page.offset, page.limit, outcome.value.hits);
    else this.failure = outcome.failure;
    this.#changed();
    this.want(this.#wanted);
  }
}
