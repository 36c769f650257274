import type { Page } from 'playwright-core';

/**
 * Sets all text with the spacing that a reader may ask for, and waits until everything has found its place.
 *
 * @see https://www.w3.org/TR/WCAG22/#text-spacing
 */
export function spaceText(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * {
        line-height: 1.5 !important;
        letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important;
      }
      p {
        margin-block-end: 2em !important;
      }`);
    const roots = globalThis.eyes.elements().flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const dialog = document.querySelector('kh-reading-room')?.shadowRoot;
    for (const root of new Set([document, ...(dialog == null ? [] : [dialog]), ...roots])) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
    for (let frame = 0; frame < 4; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}
