/** What a window on a list is put together from. */
export interface WindowParts {
  /** What scrolls; the list may stand below something else in it. */
  readonly scroller: HTMLElement;
  /** As tall as the list would be, or as tall as can be. */
  readonly runway: HTMLElement;
  /** Holds the rows that are drawn, each marked by `data-row`. */
  readonly block: HTMLElement;
}

/** Where each row of the block begins below its top, and where the last of them ends. */
export function measureRows({ block }: WindowParts): number[] {
  const start = block.getBoundingClientRect().top;
  const boxes = [...block.querySelectorAll('[data-row]')].map((row) => row.getBoundingClientRect());
  const end = boxes.at(-1)?.bottom ?? start;
  return [...boxes.map(({ top }) => top - start), end - start];
}

/** Pixels of the scroller above the list. */
export function measureLead({ scroller, runway }: WindowParts): number {
  const inSight = runway.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  return inSight + scroller.scrollTop;
}
