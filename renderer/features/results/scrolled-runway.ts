import { measureLead, type WindowParts } from './window-parts.ts';

/** Is told of what the reader or the browser does to the scroller. */
export interface RunwayListener {
  readonly scrolled: () => void;
  /** One has come to rest. */
  readonly rested: () => void;
  /** The scroller or what is drawn in it has another size. */
  readonly resized: () => void;
}

/** The runway of a list as it stands in the page: how large it is, and how far one has scrolled. All in pixels. */
export class ScrolledRunway {
  /** How much is in sight. */
  viewport = 0;
  /** What stands above the list in the scroller. */
  lead = 0;
  /** From the top of the scroller to the top of what is in sight. */
  scrolled = 0;
  readonly #listener: RunwayListener;
  readonly #resizes: ResizeObserver;
  #parts: WindowParts | null = null;

  constructor(listener: RunwayListener) {
    this.#listener = listener;
    this.#resizes = new ResizeObserver(listener.resized);
  }

  /** What it is put together from; `null` while it is not in sight: then it has no measures. */
  get parts(): WindowParts | null {
    return this.#parts === null || this.#parts.scroller.clientHeight === 0 ? null : this.#parts;
  }

  /** @param parts none while nothing is rendered: then those from before are kept */
  watch(parts: WindowParts | null): void {
    if (parts === null || parts.block === this.#parts?.block) return;
    this.leave();
    this.#parts = parts;
    parts.scroller.addEventListener('scroll', this.#listener.scrolled, { passive: true });
    parts.scroller.addEventListener('scrollend', this.#listener.rested);
    this.#resizes.observe(parts.scroller);
    this.#resizes.observe(parts.block);
  }

  leave(): void {
    this.#parts?.scroller.removeEventListener('scroll', this.#listener.scrolled);
    this.#parts?.scroller.removeEventListener('scrollend', this.#listener.rested);
    this.#parts = null;
    this.#resizes.disconnect();
  }

  measure(parts: WindowParts): void {
    this.viewport = parts.scroller.clientHeight;
    this.lead = measureLead(parts);
  }

  /** Takes notice of where one has scrolled to; how far that is from where one was. */
  follow(): number {
    const { scrolled } = this;
    this.scrolled = this.#parts?.scroller.scrollTop ?? scrolled;
    return this.scrolled - scrolled;
  }

  /** Whether there is nothing left to be scrolled to. */
  get isAtBottom(): boolean {
    const height = this.#parts?.scroller.scrollHeight ?? 0;
    return this.scrolled + this.viewport >= height - 1;
  }

  /** Puts the scroll bar somewhere; whoever calls this moves the rows along. */
  scrollTo(scrolled: number): void {
    if (this.#parts === null) return;
    const { scroller, runway } = this.#parts;
    const needed = scrolled - this.lead + scroller.clientHeight;
    if (runway.offsetHeight < needed) runway.style.blockSize = `${String(needed)}px`;
    if (Math.abs(scrolled - scroller.scrollTop) >= 1) scroller.scrollTop = scrolled;
    this.scrolled = scroller.scrollTop;
  }

  /** Scrolls as the reader would: who listens to that moves the rows. */
  scrollBy(pixels: number): void {
    if (this.#parts !== null) this.#parts.scroller.scrollTop = this.scrolled + pixels;
  }
}

/** Makes the runway as tall as that, and puts what is drawn so far below its top. */
export function paintRunway({ runway, block }: WindowParts, height: number, top: number): void {
  runway.style.blockSize = `${String(height)}px`;
  block.style.transform = `translateY(${String(top)}px)`;
}
