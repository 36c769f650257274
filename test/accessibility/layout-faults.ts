import type { Page } from 'playwright-core';

/** Content that cannot be read without scrolling sideways, that is cut off, or that lies over other content. */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { around, elements, isControl, isUnseen, tell } = globalThis.eyes;

    interface Piece {
      readonly element: Element;
      readonly box: DOMRect;
      readonly isText: boolean;
    }

    /** The lines of its own text, and the whole of a control or picture. */
    function piecesOf(element: Element): Piece[] {
      const whole = isControl(element) || element.localName === 'svg';
      const own = [...element.childNodes].filter(
        (node) => node instanceof Text && node.data.trim() !== '',
      );
      const lines = own.flatMap((text) => {
        const range = document.createRange();
        range.selectNodeContents(text);
        return [...range.getClientRects()];
      });
      return [
        ...lines.map((box) => ({ element, box: inked(box), isText: true })),
        ...(whole ? [{ element, box: element.getBoundingClientRect(), isText: false }] : []),
      ].filter(({ box }) => box.width > 1 && box.height > 1);
    }

    /** A line without the room that its face keeps above and below the letters. */
    function inked({ x, y, width, height }: DOMRect): DOMRect {
      return new DOMRect(x, y + 0.25 * height, width, 0.5 * height);
    }

    /** Whether what does not fit is given in short: in full it stands in the article, or the button beside it says as much. */
    function isShortened(element: Element, style: CSSStyleDeclaration): boolean {
      return style.webkitLineClamp !== 'none' || element.matches('.resumed');
    }

    /** Whether a piece lies beyond where its text is shortened. */
    function isLeftOut({ element, box }: Piece): boolean {
      for (let outer: Element | null = element; outer !== null; outer = around(outer)) {
        const { bottom } = outer.getBoundingClientRect();
        if (isShortened(outer, getComputedStyle(outer)) && box.bottom > bottom + 2) return true;
      }
      return false;
    }

    /** Tables, calendars and charts have their meaning in two dimensions, and may scroll in both. */
    function isTwofold(element: Element): boolean {
      return element.matches('table, [role=grid], svg');
    }

    function faultOf({ element, box }: Piece): string | undefined {
      let [scrollsX, scrollsY, isFree, isInTwo] = [false, false, false, false];
      for (let outer: Element | null = element; outer !== null; outer = around(outer)) {
        const style = getComputedStyle(outer);
        isInTwo ||= isTwofold(outer);
        if (!(isFree && style.position === 'static')) {
          isFree = style.position === 'absolute';
          const inner = outer.getBoundingClientRect();
          const [beyondX, beyondY] = [
            box.left < inner.left - 2 || box.right > inner.right + 2,
            box.top < inner.top - 2 || box.bottom > inner.bottom + 2,
          ];
          const isOwn = outer === element && outer.localName !== 'button';
          if (!isOwn && style.overflowX !== 'visible' && style.display !== 'inline') {
            if (isShortened(outer, style)) return undefined;
            if (/auto|scroll/u.test(style.overflowX)) {
              if (beyondX && !isInTwo && !scrollsX) return 'has to be scrolled to sideways';
              scrollsX ||= beyondX;
            } else if (beyondX && !scrollsX) return `is cut off at the side by ${tell(outer)}`;
            if (/auto|scroll/u.test(style.overflowY)) scrollsY = true;
            else if (beyondY && !scrollsY) return `is cut off by ${tell(outer)}`;
          }
          if (style.position === 'fixed' || outer.matches('dialog:modal')) break;
        }
      }
      if (!scrollsX && (box.left < -2 || box.right > innerWidth + 2))
        return 'lies beside the window';
      if (!scrollsY && (box.top < -2 || box.bottom > innerHeight + 2))
        return 'lies below the window, which does not scroll';
      return undefined;
    }

    /** What a piece moves with: two of the same layer may not lie over each other. */
    function layerOf(element: Element): Element {
      let outer: Element = element;
      for (;;) {
        const style = getComputedStyle(outer);
        if (style.position !== 'static' && style.position !== 'relative') return outer;
        if (/auto|scroll/u.test(style.overflowY)) return outer;
        const next = around(outer);
        if (next === null) return outer;
        outer = next;
      }
    }

    function overlaps(pieces: readonly Piece[]): string[] {
      return pieces.flatMap((one, index) =>
        pieces.slice(index + 1).flatMap((other) => {
          const [a, b] = [one.box, other.box];
          const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          return one.element !== other.element && wide > 2 && high > 2
            ? [`${tell(one.element)} lies over ${tell(other.element)}`]
            : [];
        }),
      );
    }

    const faults: string[] = [];
    const root = document.scrollingElement;
    if (root !== null && root.scrollWidth > root.clientWidth)
      faults.push('the page scrolls sideways');
    const pieces = elements()
      .filter((element) => !isUnseen(element) && !element.matches('option, .skip'))
      .flatMap(piecesOf)
      .filter((piece) => !isLeftOut(piece));
    const faulty = new Set<Element>();
    for (const piece of pieces) {
      const fault = faultOf(piece);
      if (fault === undefined) continue;
      faults.push(`${tell(piece.element)} ${fault}`);
      faulty.add(piece.element);
    }
    const lines = pieces.filter(
      ({ isText, element }) => isText && !faulty.has(element) && element.closest('svg') === null,
    );
    for (const layer of Map.groupBy(lines, ({ element }) => layerOf(element)).values()) {
      faults.push(...overlaps(layer));
    }
    return [...new Set(faults)];
  });
}
