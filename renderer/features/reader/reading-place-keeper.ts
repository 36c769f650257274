import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ArchiveApi } from '../../../contract/contract.ts';
import type { ReadingPlace } from '../../../contract/reader-data-schemas.ts';
import type { ArticleId } from '../../api/archive-types.ts';
import { placeBetween, topOfOffset } from './text-places.ts';

/** What is read, and through which window. */
export interface ReadingTable {
  readonly archive: ArchiveApi | undefined;
  readonly scroller: HTMLElement;
  /** Holds the blocks of the article. */
  readonly page: ParentNode | undefined;
  /** Where on the screen the words begin to be seen. */
  readonly top: number;
}

/** Milliseconds that the page must lie still before its place is kept. */
const rest = 400;

/**
 * Keeps where the reader stopped in the open article, and leads back there when it is opened again. What the
 * reader did not scroll was not read: nothing is kept of it.
 */
export class ReadingPlaceKeeper implements ReactiveController {
  /** Whether the page stands where it was left the last time, and not at its head. */
  isResumed = false;
  readonly #host: ReactiveControllerHost;
  readonly #table: () => ReadingTable;
  #id: ArticleId | null = null;
  /** Where the page was brought to by us; `NaN` once the reader has scrolled. */
  #ownTop = 0;
  /** Where the page was last to be brought, into the article's text. */
  #wanted = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(host: ReactiveControllerHost, table: () => ReadingTable) {
    this.#host = host;
    this.#table = table;
    host.addController(this);
  }

  hostConnected(): void {
    // Of a page that is closed, this is the last that is heard for certain.
    document.addEventListener('visibilitychange', this.#keepNow);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#keepNow);
    this.#keepNow();
  }

  /** Opens an article where it was left; one that is new, or was read to its end, at its head. */
  open(id: ArticleId, place: ReadingPlace | null): void {
    this.#id = id;
    this.#bringTo(0);
    this.isResumed = false;
    if (place === null || place.share >= 1) return;
    // Before the letters are there nothing stands where it will.
    this.#wanted = place.offset;
    void document.fonts.ready.then(() => {
      if (this.#id !== id || !this.#stand(place.offset)) return;
      this.isResumed = this.#table().scroller.scrollTop > 0;
      this.#host.requestUpdate();
    });
  }

  /** Brings the open article to a place in its text, wherever it was left and stands. */
  lead(offset: number): void {
    const id = this.#id;
    this.#bringTo(this.#table().scroller.scrollTop);
    this.isResumed = false;
    this.#wanted = offset;
    void document.fonts.ready.then(() => {
      if (this.#id === id) this.#stand(offset);
    });
  }

  /** Where the words stand that are the first to be seen, into the article's text; `null` when there are none. */
  get offset(): number | null {
    const { page, top, scroller } = this.#table();
    if (page === undefined) return null;
    return placeBetween(page, top, scroller.getBoundingClientRect().bottom)?.offset ?? null;
  }

  /** @returns whether the article was brought there: not when the reader has scrolled, or is wanted elsewhere since */
  #stand(offset: number): boolean {
    const isScrolled = Number.isNaN(this.#ownTop);
    if (isScrolled || this.#wanted !== offset) return false;
    const { page, top, scroller } = this.#table();
    const there = page === undefined ? null : topOfOffset(page, offset);
    if (there === null) return false;
    this.#bringTo(Math.max(0, scroller.scrollTop + there - top));
    return true;
  }

  /** Another article is asked for, or none: the page as it lies is kept while it is still there. */
  leave(): void {
    this.#keepNow();
    this.#id = null;
    this.isResumed = false;
  }

  /** To be called when the page is scrolled. */
  readonly scrolled = (): void => {
    if (Math.abs(this.#table().scroller.scrollTop - this.#ownTop) < 1) return;
    this.#ownTop = Number.NaN;
    if (this.isResumed) {
      this.isResumed = false;
      this.#host.requestUpdate();
    }
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#keepNow, rest);
  };

  toHead(): void {
    this.#table().scroller.scrollTop = 0;
  }

  #bringTo(top: number): void {
    const { scroller } = this.#table();
    scroller.scrollTop = top;
    this.#ownTop = scroller.scrollTop;
  }

  readonly #keepNow = (): void => {
    if (this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    const { archive, scroller, page, top } = this.#table();
    if (page === undefined || this.#id === null) return;
    const read = placeBetween(page, top, scroller.getBoundingClientRect().bottom);
    // That a place could not be kept is nothing to interrupt reading for: the next rest tries again.
    if (read !== null) void archive?.setReadingPlace({ id: this.#id, ...read });
  };
}
