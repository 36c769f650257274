import type { Page } from 'playwright-core';

/** Where the keyboard is: what it is on, and how that is to be seen. */
export interface FocusStop {
  readonly name: string;
  /** What it moves with and is read together with: a pane, the head, a dialog; by number. */
  readonly group: number;
  readonly groupBox: Box;
  /** In its group, however far that is scrolled. */
  readonly box: Box;
  /** Whether any of it can be seen. */
  readonly isInSight: boolean;
  /** Whether something about it tells that the keyboard is here. */
  readonly isMarked: boolean;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** `null` where the keyboard is on nothing of the page. */
export function focusStop(page: Page): Promise<FocusStop | null> {
  return page.evaluate(() => {
    const { around, focused, tell } = globalThis.eyes;
    const element = focused();
    if (element === null) return null;

    const path: Element[] = [];
    for (let outer: Element | null = element; outer !== null; outer = around(outer))
      path.push(outer);

    /** A ring or an edge that came with the keyboard, on the element or on what it fills. */
    function isMarked(): boolean {
      return path.slice(0, 4).some((each) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
        return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
      });
    }

    function at(x: number, y: number): Element | null {
      let found = document.elementFromPoint(x, y);
      while (found?.shadowRoot != null) {
        const deeper = found.shadowRoot.elementFromPoint(x, y);
        if (deeper === null || deeper === found) break;
        found = deeper;
      }
      return found;
    }

    function isInSight({ left, top, width, height }: DOMRect): boolean {
      const parts = [0.1, 0.5, 0.9];
      return parts.some((across) =>
        parts.some((down) => {
          const hit = at(left + across * width, top + down * height);
          if (hit === null) return false;
          if (path.includes(hit))
            return hit === element || element?.contains(hit) !== false || hit.matches('li, label');
          for (let outer: Element | null = hit; outer !== null; outer = around(outer)) {
            if (outer === element || outer.matches('label')) return true;
          }
          return false;
        }),
      );
    }

    const groups =
      'dialog, header.top, aside, .scroller, kh-results-pane, kh-reader-pane, kh-recovery-notice';
    const group = path.find((outer) => outer.matches(groups)) ?? document.body;
    const all = globalThis.eyes.elements().filter((each) => each.matches(groups));
    const own = element.getBoundingClientRect();
    /** How far what it stands in is scrolled, unless it stays where it is then. */
    function scrolled(side: 'scrollLeft' | 'scrollTop'): number {
      let [sum, isPinned] = [0, false];
      for (const outer of path) {
        if (outer !== element && !isPinned) sum += outer[side];
        isPinned = getComputedStyle(outer).position === 'sticky' || (isPinned && outer[side] === 0);
      }
      return sum;
    }
    const [x, y] = [scrolled('scrollLeft'), scrolled('scrollTop')];
    const boxOf = ({ left, right, top, bottom }: DOMRect, dx = 0, dy = 0): Box => ({
      left: left + dx,
      right: right + dx,
      top: top + dy,
      bottom: bottom + dy,
    });
    return {
      name: tell(element),
      group: all.indexOf(group),
      groupBox: boxOf(group.getBoundingClientRect()),
      box: boxOf(own, x, y),
      isInSight: isInSight(own),
      isMarked: isMarked(),
    };
  });
}
