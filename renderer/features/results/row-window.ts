import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  endOf,
  heightOf,
  noRows,
  offsetOf,
  rowsBetween,
  rowsToDraw,
  type Range,
} from './drawn-rows.ts';
import { placeAt, runwayFor, scrollTo, type ListMeasures, type ListPlace } from './list-place.ts';

/** What the window is put together from. */
export interface WindowParts {
  /** What scrolls; the list may stand below something else in it. */
  readonly scroller: HTMLElement;
  /** As tall as the list would be, or as tall as can be. */
  readonly runway: HTMLElement;
  /** Holds the rows that are drawn, each marked by `data-row`. */
  readonly block: HTMLElement;
}

/** Is told where one is. */
export interface WindowListener {
  /** @param row the first in sight */
  readonly moved: (row: number) => void;
  /** One has come to rest; `null` is the beginning. */
  readonly settled: (place: ListPlace | null) => void;
}

/** Pixels of a row before any was drawn. */
const guessedHeight = 132;
/** Farther than this many screens at once nobody scrolls to read on: one has dragged the scroll bar. */
const farthestStep = 3;

/**
 * Draws the rows that are in sight and a screen on either side of it, of a list however long
 * (docs/decisions/0013-windowed-results.md).
 *
 * What is known for certain is where one row lies, the anchor; the others follow from it, and the heights of
 * rows that were never drawn need not be known. Who scrolls on moves pixel by pixel; who drags the scroll bar
 * goes to the same share of the list as of the runway. The two disagree where heights were guessed or the
 * runway is shorter than the list: when one has come to rest the scroll bar is put where it belongs, and the
 * rows with it, so that nothing in sight moves.
 *
 * ```
 *    lead │ what stands above the list
 *  runway ┌──────────┐
 *         │ ┌──────┐ │ block: the rows drawn
 *       ──┼─┼──────┼─┼── scrolled: the top of what is in sight
 *         │ │anchor│ │
 *       ──┼─┼──────┼─┼──
 *         │ └──────┘ │
 *         └──────────┘
 * ```
 */
export class RowWindow implements ReactiveController {
  /** The rows to be drawn. */
  range: Range = { first: 0, end: 0 };
  readonly #host: ReactiveControllerHost;
  readonly #parts: () => WindowParts | null;
  readonly #rows: () => number;
  readonly #listener: WindowListener;
  readonly #resizes = new ResizeObserver(() => {
    this.#lay();
  });

  /** The ends stay ends, whatever comes before or after them. */
  #anchor: ListPlace | 'start' | 'end' = 'start';
  #drawn = noRows;
  #watched: WindowParts | null = null;
  #viewport = 0;
  #lead = 0;
  #scrolled = 0;
  #runway = 0;
  /** Of the block, from the top of the runway. */
  #blockTop = 0;
  #rowHeight = guessedHeight;
  #isScrolling = false;

  /**
   * @param parts none while nothing is rendered
   * @param rows how many there are
   */
  constructor(
    host: ReactiveControllerHost,
    parts: () => WindowParts | null,
    rows: () => number,
    listener: WindowListener,
  ) {
    this.#host = host;
    this.#parts = parts;
    this.#rows = rows;
    this.#listener = listener;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#place.row >= this.#rows()) this.#anchor = 'start';
    this.range = rowsToDraw(this.#drawn, this.#place, this.#measures);
  }

  hostUpdated(): void {
    this.#watch();
    this.#lay();
  }

  hostDisconnected(): void {
    this.#watched?.scroller.removeEventListener('scroll', this.#scroll);
    this.#watched?.scroller.removeEventListener('scrollend', this.#rest);
    this.#watched = null;
    this.#resizes.disconnect();
  }

  /** Rows that fit in sight, at least one. */
  get rowsInSight(): number {
    return Math.max(1, Math.floor(this.#viewport / this.#rowHeight) - 1);
  }

  /** The rows of which anything is in sight. */
  get sight(): Range {
    const top = this.#scrolled - this.#lead - this.#blockTop;
    return rowsBetween(this.#drawn, top, top + this.#viewport);
  }

  /** Draws another list, from a place of it or from its beginning. */
  begin(place: ListPlace | null): void {
    this.goTo(place ?? { row: 0, top: 0 });
  }

  /** Goes to a place, however far off. */
  goTo(place: ListPlace): void {
    this.#anchor = place.row === 0 && place.top >= 0 ? 'start' : place;
    this.#drawn = noRows;
    this.#isScrolling = false;
    this.#scrollTo(this.#anchor === 'start' ? 0 : this.#shareOf(place));
    this.#host.requestUpdate();
  }

  /** Moves a row that is drawn into sight, by as little as that takes. */
  reveal(row: number): void {
    const scroller = this.#watched?.scroller;
    if (scroller === undefined) return;
    const top = this.#topOf(row);
    const below = this.#topOf(row + 1) - this.#viewport;
    if (top < 0) scroller.scrollTop = row === 0 ? 0 : this.#scrolled + top;
    else if (below > 0) scroller.scrollTop = this.#scrolled + Math.min(below, top);
  }

  /** Where the anchor lies: the beginning below what stands above the list, the end at the bottom. */
  get #place(): ListPlace {
    if (this.#anchor === 'start') return { row: 0, top: this.#lead - this.#scrolled };
    if (this.#anchor !== 'end') return this.#anchor;
    const row = Math.max(0, this.#rows() - 1);
    const isDrawn = row >= this.#drawn.first && row < endOf(this.#drawn);
    const height = heightOf(this.#drawn) - offsetOf(this.#drawn, row);
    return { row, top: this.#viewport - (isDrawn ? height : this.#rowHeight) };
  }

  get #measures(): ListMeasures {
    return {
      rows: this.#rows(),
      rowHeight: this.#rowHeight,
      viewport: this.#viewport,
      runway: this.#runway,
    };
  }

  /** How far one has scrolled by hand who is at a place. */
  #shareOf(place: ListPlace): number {
    this.#runway = runwayFor(this.#rows(), this.#rowHeight);
    return this.#lead + scrollTo(place, this.#measures);
  }

  /** From the top of what is in sight. */
  #topOf(row: number): number {
    return this.#lead + this.#blockTop + offsetOf(this.#drawn, row) - this.#scrolled;
  }

  #watch(): void {
    const parts = this.#parts();
    if (parts === null || parts.block === this.#watched?.block) return;
    this.hostDisconnected();
    this.#watched = parts;
    parts.scroller.addEventListener('scroll', this.#scroll, { passive: true });
    parts.scroller.addEventListener('scrollend', this.#rest);
    this.#resizes.observe(parts.scroller);
    this.#resizes.observe(parts.block);
  }

  readonly #scroll = (): void => {
    if (this.#watched === null || !this.#follow(this.#watched)) return;
    this.#listener.moved(this.#place.row);
    this.#drawMore();
  };

  /** Takes notice of where one has scrolled to; whether that is another place than before. */
  #follow({ scroller }: WindowParts): boolean {
    const step = scroller.scrollTop - this.#scrolled;
    if (step === 0) return false;
    this.#isScrolling = true;
    this.#scrolled = scroller.scrollTop;
    const isDragged = Math.abs(step) > farthestStep * this.#viewport;
    const isAtBottom = this.#scrolled + this.#viewport >= scroller.scrollHeight - 1;
    const isLastDrawn = endOf(this.#drawn) === this.#rows();
    if (isAtBottom && (isDragged || isLastDrawn)) this.#anchor = 'end';
    else if (isDragged && this.#scrolled <= this.#lead) this.#anchor = 'start';
    else if (isDragged) this.#anchor = placeAt(this.#scrolled - this.#lead, this.#measures);
    else this.#anchor = this.#firstInSight();
    return true;
  }

  readonly #rest = (): void => {
    this.#isScrolling = false;
    this.#lay();
    this.#listener.settled(this.#anchor === 'start' ? null : this.#place);
  };

  /** Where one is; beyond what is drawn, as far as heights can be guessed. */
  #firstInSight(): ListPlace | 'start' {
    const top = this.#scrolled - this.#lead - this.#blockTop;
    if (top <= 0 && this.#drawn.first === 0) return 'start';
    if (top >= 0 && top < heightOf(this.#drawn)) {
      const { first } = rowsBetween(this.#drawn, top, top + 1);
      return { row: first, top: offsetOf(this.#drawn, first) - top };
    }
    const [edge, offset] =
      top < 0 ? [this.#drawn.first, top] : [endOf(this.#drawn), top - heightOf(this.#drawn)];
    const rows = Math.floor(offset / this.#rowHeight);
    const row = Math.max(0, Math.min(edge + rows, this.#rows() - 1));
    return { row, top: rows * this.#rowHeight - offset };
  }

  #drawMore(): void {
    if (!this.#isShort()) return;
    const { first, end } = rowsToDraw(this.#drawn, this.#place, this.#measures);
    // Where there is no more to be drawn, to ask again would never end.
    if (first !== this.range.first || end !== this.range.end) this.#host.requestUpdate();
  }

  /** Whether less is drawn than half a screen beyond what is in sight. */
  #isShort(): boolean {
    const spare = this.#viewport / 2;
    const { first } = this.#drawn;
    const end = endOf(this.#drawn);
    const isShortAbove = first > 0 && this.#topOf(first) > -spare;
    return isShortAbove || (end < this.#rows() && this.#topOf(end) < this.#viewport + spare);
  }

  /** Measures what is drawn and puts it where the anchor wants it. */
  #lay(): void {
    const parts = this.#watched;
    // A pane that is not shown has no measures; it comes back where it was.
    if (parts === null || parts.scroller.clientHeight === 0) return;
    // The event that tells of it may be on its way still.
    this.#follow(parts);
    this.#measure(parts);
    const { first } = this.#drawn;
    const { row, top } = this.#place;
    const offset = offsetOf(this.#drawn, row);
    if (first === 0) {
      this.#blockTop = 0;
      this.#paint(parts);
      if (this.#anchor !== 'start') this.#scrollTo(this.#lead + offset - top);
    } else {
      if (!this.#isScrolling || this.#isAtWall()) this.#scrollTo(this.#shareOf({ row, top }));
      // A whole number of pixels, or letters would be blurred.
      this.#blockTop = Math.round(this.#scrolled + top - this.#lead - offset);
      this.#paint(parts);
    }
    this.#drawMore();
  }

  #measure({ scroller, runway, block }: WindowParts): void {
    this.#viewport = scroller.clientHeight;
    const start = block.getBoundingClientRect().top;
    const rows = [...block.querySelectorAll<HTMLElement>('[data-row]')];
    const boxes = rows.map((row) => row.getBoundingClientRect());
    const tops = [...boxes.map(({ top }) => top - start), (boxes.at(-1)?.bottom ?? start) - start];
    this.#drawn = { first: this.range.first, tops };
    this.#lead =
      runway.getBoundingClientRect().top - scroller.getBoundingClientRect().top + this.#scrolled;
    // An average that moves slowly: the scroll bar must not tremble with every row.
    if (rows.length === 0) return;
    const own = heightOf(this.#drawn) / rows.length;
    this.#rowHeight = this.#rowHeight === guessedHeight ? own : this.#rowHeight * 0.9 + own * 0.1;
    this.#runway = runwayFor(this.#rows(), this.#rowHeight);
  }

  /** Whether the runway is about to end where the list does not. */
  #isAtWall(): boolean {
    const left = this.#lead + this.#runway - this.#viewport - this.#scrolled;
    const isAtEnd = left < this.#viewport && endOf(this.#drawn) < this.#rows();
    return isAtEnd || this.#scrolled < this.#lead + this.#viewport;
  }

  #paint({ runway, block }: WindowParts): void {
    const end = this.#blockTop + heightOf(this.#drawn);
    // Below the last row there is nothing to be scrolled to.
    const isLast = endOf(this.#drawn) === this.#rows();
    runway.style.blockSize = `${String(isLast ? end : Math.max(this.#runway, end))}px`;
    block.style.transform = `translateY(${String(this.#blockTop)}px)`;
  }

  /** Puts the scroll bar somewhere; whoever calls this moves the rows along. */
  #scrollTo(scrolled: number): void {
    const parts = this.#watched;
    if (parts === null) return;
    const needed = scrolled - this.#lead + parts.scroller.clientHeight;
    if (parts.runway.offsetHeight < needed) parts.runway.style.blockSize = `${String(needed)}px`;
    if (Math.abs(scrolled - parts.scroller.scrollTop) >= 1) parts.scroller.scrollTop = scrolled;
    this.#scrolled = parts.scroller.scrollTop;
  }
}
