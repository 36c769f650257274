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
import { paintRunway, ScrolledRunway } from './scrolled-runway.ts';
import { measureRows, type WindowParts } from './window-parts.ts';

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
 * (docs/decisions/0013-windowed-results.md). Of a list that has just begun first those in sight, and the others
 * when they have been painted: who types waits for no row that cannot be seen.
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
  readonly #page = new ScrolledRunway({
    scrolled: () => {
      this.#scrolled();
    },
    rested: () => {
      this.#rested();
    },
    resized: () => {
      this.#lay();
    },
  });

  /** The ends stay ends, whatever comes before or after them. */
  #anchor: ListPlace | 'start' | 'end' = 'start';
  #drawn = noRows;
  #runway = 0;
  /** Of the block, from the top of the runway. */
  #blockTop = 0;
  #rowHeight = guessedHeight;
  #isScrolling = false;
  /** The next frame, in which the rows beyond those in sight are drawn; `null` when they have been. */
  #firstFrame: number | null = null;

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
    this.range = this.#rowsToDraw();
  }

  hostUpdated(): void {
    this.#page.watch(this.#parts());
    this.#lay();
  }

  hostDisconnected(): void {
    this.#page.leave();
  }

  /** Rows that fit in sight, at least one. */
  get rowsInSight(): number {
    return Math.max(1, Math.floor(this.#page.viewport / this.#rowHeight) - 1);
  }

  /** The rows of which anything is in sight. */
  get sight(): Range {
    const top = -this.#topOf(this.#drawn.first);
    return rowsBetween(this.#drawn, top, top + this.#page.viewport);
  }

  /** Draws another list, from a place of it or from its beginning. */
  begin(place: ListPlace | null): void {
    this.goTo(place ?? { row: 0, top: 0 });
    this.#firstFrame ??= requestAnimationFrame(() => {
      // Behind the frame, and not before it is painted.
      setTimeout(() => {
        this.#firstFrame = null;
        this.#drawMore();
      });
    });
  }

  /** Goes to a place, however far off. */
  goTo(place: ListPlace): void {
    this.#anchor = place.row === 0 && place.top >= 0 ? 'start' : place;
    this.#drawn = noRows;
    this.#isScrolling = false;
    this.#page.scrollTo(this.#anchor === 'start' ? 0 : this.#shareOf(place));
    this.#host.requestUpdate();
  }

  /** Moves a row that is drawn into sight, by as little as that takes. */
  reveal(row: number): void {
    const top = this.#topOf(row);
    const below = this.#topOf(row + 1) - this.#page.viewport;
    if (top < 0) this.#page.scrollBy(row === 0 ? -this.#page.scrolled : top);
    else if (below > 0) this.#page.scrollBy(Math.min(below, top));
  }

  /** Where the anchor lies: the beginning below what stands above the list, the end at the bottom. */
  get #place(): ListPlace {
    if (this.#anchor === 'start') return { row: 0, top: this.#page.lead - this.#page.scrolled };
    if (this.#anchor !== 'end') return this.#anchor;
    const row = Math.max(0, this.#rows() - 1);
    const isDrawn = row >= this.#drawn.first && row < endOf(this.#drawn);
    const height = heightOf(this.#drawn) - offsetOf(this.#drawn, row);
    return { row, top: this.#page.viewport - (isDrawn ? height : this.#rowHeight) };
  }

  get #measures(): ListMeasures {
    return {
      rows: this.#rows(),
      rowHeight: this.#rowHeight,
      viewport: this.#page.viewport,
      runway: this.#runway,
    };
  }

  /** How far one has scrolled by hand who is at a place. */
  #shareOf(place: ListPlace): number {
    this.#runway = runwayFor(this.#rows(), this.#rowHeight);
    return this.#page.lead + scrollTo(place, this.#measures);
  }

  /** From the top of what is in sight. */
  #topOf(row: number): number {
    const top = this.#blockTop + offsetOf(this.#drawn, row);
    return this.#page.lead + top - this.#page.scrolled;
  }

  #scrolled(): void {
    this.#follow();
    // Even when that was noticed before, while the list was laid out: it has not been told of yet.
    this.#listener.moved(this.#place.row);
    this.#drawMore();
  }

  /** Takes notice of where one has scrolled to. */
  #follow(): void {
    const step = this.#page.follow();
    if (step === 0) return;
    this.#isScrolling = true;
    const { scrolled, lead, viewport, isAtBottom } = this.#page;
    const isDragged = Math.abs(step) > farthestStep * viewport;
    const isLastDrawn = endOf(this.#drawn) === this.#rows();
    if (isAtBottom && (isDragged || isLastDrawn)) this.#anchor = 'end';
    else if (isDragged && scrolled <= lead) this.#anchor = 'start';
    else if (isDragged) this.#anchor = placeAt(scrolled - lead, this.#measures);
    else this.#anchor = this.#firstInSight();
  }

  #rested(): void {
    this.#isScrolling = false;
    this.#lay();
    this.#listener.settled(this.#anchor === 'start' ? null : this.#place);
  }

  /** Where one is; beyond what is drawn, as far as heights can be guessed. */
  #firstInSight(): ListPlace | 'start' {
    const top = -this.#topOf(this.#drawn.first);
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

  #rowsToDraw(): Range {
    const spare = this.#firstFrame === null ? 1 : 0;
    return rowsToDraw(this.#drawn, this.#place, { ...this.#measures, spare });
  }

  #drawMore(): void {
    if (!this.#isShort()) return;
    const { first, end } = this.#rowsToDraw();
    // Where there is no more to be drawn, to ask again would never end.
    if (first !== this.range.first || end !== this.range.end) this.#host.requestUpdate();
  }

  /** Whether less is drawn than half a screen beyond what is in sight, or at first than what is in sight. */
  #isShort(): boolean {
    const { viewport } = this.#page;
    const spare = this.#firstFrame === null ? viewport / 2 : 0;
    const { first } = this.#drawn;
    const end = endOf(this.#drawn);
    const isShortAbove = first > 0 && this.#topOf(first) > -spare;
    return isShortAbove || (end < this.#rows() && this.#topOf(end) < viewport + spare);
  }

  /** Measures what is drawn and puts it where the anchor wants it. */
  #lay(): void {
    const { parts } = this.#page;
    // A pane that is not shown has no measures; it comes back where it was.
    if (parts === null) return;
    // The event that tells of it may be on its way still.
    this.#follow();
    this.#measure(parts);
    const { first } = this.#drawn;
    const { row, top } = this.#place;
    const offset = offsetOf(this.#drawn, row);
    if (first === 0) {
      this.#blockTop = 0;
      this.#paint(parts);
      if (this.#anchor !== 'start') this.#page.scrollTo(this.#page.lead + offset - top);
    } else {
      if (!this.#isScrolling || this.#isAtWall()) this.#page.scrollTo(this.#shareOf({ row, top }));
      // A whole number of pixels, or letters would be blurred.
      this.#blockTop = Math.round(this.#page.scrolled + top - this.#page.lead - offset);
      this.#paint(parts);
    }
    this.#drawMore();
  }

  #measure(parts: WindowParts): void {
    this.#page.measure(parts);
    this.#drawn = { first: this.range.first, tops: measureRows(parts) };
    const rows = endOf(this.#drawn) - this.#drawn.first;
    if (rows === 0) return;
    // An average that moves slowly: the scroll bar must not tremble with every row.
    const own = heightOf(this.#drawn) / rows;
    this.#rowHeight = this.#rowHeight === guessedHeight ? own : this.#rowHeight * 0.9 + own * 0.1;
    this.#runway = runwayFor(this.#rows(), this.#rowHeight);
  }

  /** Whether the runway is about to end where the list does not. */
  #isAtWall(): boolean {
    const { lead, viewport, scrolled } = this.#page;
    const left = lead + this.#runway - viewport - scrolled;
    const isAtEnd = left < viewport && endOf(this.#drawn) < this.#rows();
    return isAtEnd || scrolled < lead + viewport;
  }

  #paint(parts: WindowParts): void {
    const end = this.#blockTop + heightOf(this.#drawn);
    // Below the last row there is nothing to be scrolled to.
    const isLast = endOf(this.#drawn) === this.#rows();
    paintRunway(parts, isLast ? end : Math.max(this.#runway, end), this.#blockTop);
  }
}
