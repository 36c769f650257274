/** A block of the article as it stands on the screen, and where its words lie in the text. */
interface PlacedBlock {
  readonly box: DOMRect;
  readonly start: number;
  readonly end: number;
}

/** What of an article lies over a line of the screen. */
export interface PlaceRead {
  /** Of the words at the line, into the article's text. */
  readonly offset: number;
  /** How much of the article lies over another line, from 0 to 1. */
  readonly share: number;
}

/**
 * Offset of the words at `top`, and how much of the article was seen with `bottom` as the end of the screen.
 * Inside a block the words are taken to be spread evenly over its height: right to a line or two, whatever
 * the width, the letters' size and the marks that are shown.
 */
export function placeBetween(page: ParentNode, top: number, bottom: number): PlaceRead | null {
  const blocks = placedBlocks(page);
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return null;
  const at = blocks.find(({ box }) => box.bottom > top) ?? last;
  const down = within((top - at.box.top) / at.box.height);
  const share = within((bottom - first.box.top) / (last.box.bottom - first.box.top));
  return {
    offset: Math.round(at.start + down * (at.end - at.start)),
    share: Math.round(share * 1000) / 1000,
  };
}

/** Where on the screen the words at an offset stand; `null` when none of the page do. */
export function topOfOffset(page: ParentNode, offset: number): number | null {
  const before = placedBlocks(page).filter(({ start }) => start <= offset);
  const at = before.find(({ end }) => offset <= end) ?? before.at(-1);
  if (at === undefined) return null;
  const down = within((offset - at.start) / Math.max(1, at.end - at.start));
  return at.box.top + down * at.box.height;
}

function placedBlocks(page: ParentNode): readonly PlacedBlock[] {
  return [...page.querySelectorAll<HTMLElement>('[data-span]')].map((element) => {
    const [start = 0, end = 0] = (element.dataset['span'] ?? '').split('-').map(Number);
    return { box: element.getBoundingClientRect(), start, end };
  });
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}
