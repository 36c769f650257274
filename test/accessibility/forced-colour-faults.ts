import type { Page } from 'playwright-core';

/** What can no longer be told apart where the system sets the colours. The page must be shown so. */
export function forcedColourFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { around, elements, tell } = globalThis.eyes;
    const all = elements();
    const chosen =
      '[aria-selected=true], [aria-checked=true], [aria-pressed=true], [aria-current]:not([aria-current=false])';

    const probe = document.body.appendChild(document.createElement('p'));
    probe.style.background = 'Canvas';
    const canvas = getComputedStyle(probe).backgroundColor;
    probe.remove();

    /** Empty where it is that of the page. */
    function shownBackground({ backgroundColor }: CSSStyleDeclaration): string {
      return backgroundColor === canvas || isTransparent(backgroundColor) ? '' : backgroundColor;
    }

    function isTransparent(colour: string): boolean {
      return /^rgba\(.*, 0\)$/u.test(colour);
    }

    /** How an element and what belongs to it look, whatever they say. */
    function lookOf(element: Element): string {
      const parts = [element, ...element.querySelectorAll('*')];
      const row = element.closest('li');
      return [...parts, ...(row === null ? [] : [row])]
        .flatMap((each) =>
          [null, '::before', '::after'].map((pseudo) => {
            const style = getComputedStyle(each, pseudo);
            const { color, outlineStyle, visibility, fontWeight, content } = style;
            const borders = [style.borderBlockStart, style.borderBlockEnd, style.borderInlineStart];
            const { textDecorationLine } = style;
            return [
              color,
              shownBackground(style),
              outlineStyle,
              visibility,
              fontWeight,
              content,
              textDecorationLine,
              ...borders,
            ].join();
          }),
        )
        .join('|');
    }

    function choiceFaults(): string[] {
      return all
        .filter((element) => element.matches(chosen))
        .flatMap((element) => {
          const peers = all.filter(
            (other) =>
              other !== element &&
              other.localName === element.localName &&
              other.className === element.className &&
              other.getRootNode() === element.getRootNode() &&
              !other.matches(chosen),
          );
          return peers.length > 0 && peers.every((peer) => lookOf(peer) === lookOf(element))
            ? [`${tell(element)} looks like one that is not chosen`]
            : [];
        });
    }

    function backgroundOf(element: Element | null): string {
      for (let outer = element; outer !== null; outer = around(outer)) {
        const { backgroundColor } = getComputedStyle(outer);
        if (!isTransparent(backgroundColor)) return backgroundColor;
      }
      return '';
    }

    function hasEdge({ borderBlockStartWidth, borderBlockEndWidth }: CSSStyleDeclaration): boolean {
      return [borderBlockStartWidth, borderBlockEndWidth].some((width) => parseFloat(width) > 0);
    }

    const edged = 'dialog, button.strong, [popover], .panel:not([id=reasons]), .offers, .slip, kbd';
    return [
      ...choiceFaults(),
      ...all
        .filter((element) => element.matches('mark'))
        .filter((mark) => backgroundOf(mark) === backgroundOf(around(mark)))
        .map((mark) => `${tell(mark)} is not marked`),
      ...all
        .filter((element) => element.matches(edged))
        .filter((element) => !hasEdge(getComputedStyle(element)))
        .map((element) => `${tell(element)} has no edge`),
    ];
  });
}
