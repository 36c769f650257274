import type { Page } from 'playwright-core';

/**
 * Controls that are hard to hit: smaller than 24 × 24 pixels, not in the run of a text, and with another control
 * within 24 pixels around their middle.
 *
 * @see https://www.w3.org/TR/WCAG22/#target-size-minimum
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24;
    const { elements, isControl, isUnseen, tell } = globalThis.eyes;
    const targets = elements()
      .filter((element) => isControl(element) && !isUnseen(element) && !element.matches('.skip'))
      // A list that takes keys is no target of its own.
      .filter((element) => !element.matches('[role=listbox], [role=grid], article, .scroller'))
      .map((element) => ({ element, box: boxOf(element) }))
      .filter(({ box }) => box.width > 0);

    /**
     * What a press hits: of a check box, its label too; of a link that covers its row, the row; of a divider,
     * where it is widest.
     */
    function boxOf(element: Element): DOMRect {
      if (element.matches('[role=separator]')) {
        const { x, y } = element.getBoundingClientRect();
        const { width, height } = getComputedStyle(element, '::after');
        return new DOMRect(x, y, parseFloat(width), parseFloat(height));
      }
      const label = element.closest('label');
      const cover = getComputedStyle(element, '::after').position === 'absolute';
      const row = element.closest('li');
      if (label !== null) return label.getBoundingClientRect();
      return (cover && row !== null ? row : element).getBoundingClientRect();
    }

    function isSmall({ width, height }: DOMRect): boolean {
      return width < least - 0.5 || height < least - 0.5;
    }

    /** In a sentence, its size is bound by the line. */
    function isInText(element: Element): boolean {
      return (
        getComputedStyle(element).display === 'inline' &&
        element.parentElement?.matches('p, bdi, span, li, dd, label') === true &&
        element.parentElement.textContent.trim().length > element.textContent.trim().length
      );
    }

    function isCrowded(box: DOMRect, other: DOMRect): boolean {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      if (isSmall(other)) {
        const [otherX, otherY] = [other.x + other.width / 2, other.y + other.height / 2];
        if (Math.hypot(x - otherX, y - otherY) < least) return true;
      }
      const nearX = Math.max(other.left, Math.min(x, other.right));
      const nearY = Math.max(other.top, Math.min(y, other.bottom));
      return Math.hypot(x - nearX, y - nearY) < least / 2;
    }

    return targets
      .filter(({ element, box }) => isSmall(box) && !isInText(element))
      .flatMap(({ element, box }) => {
        const crowding = targets.find(
          (other) => other.element !== element && isCrowded(box, other.box),
        );
        return crowding === undefined
          ? []
          : [
              `${tell(element)} is ${box.width.toFixed(0)} × ${box.height.toFixed(0)} pixels, close to ${tell(crowding.element)}`,
            ];
      });
  });
}
