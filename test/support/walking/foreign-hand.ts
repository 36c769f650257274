import type { Page } from 'playwright-core';
import type { Hand } from './hand.ts';

/**
 * Notes whatever is done to the page by the other hand: a walk by keyboard may not touch the mouse, and one by
 * mouse uses keys only where something is written.
 *
 * @returns what was noted, as it comes
 */
export async function watchForeignHand(page: Page, own: Hand['name']): Promise<readonly string[]> {
  const noted: string[] = [];
  await page.exposeFunction('noteForeignHand', (what: string) => noted.push(what));
  // Again in every document that is loaded, as after a reload.
  await page.addInitScript(listen, own);
  await page.evaluate(listen, own);
  return noted;
}

function listen(own: Hand['name']): void {
  const { noteForeignHand } = window as unknown as { noteForeignHand: (what: string) => void };
  if (own === 'keyboard') {
    addEventListener('pointerdown', () => noteForeignHand('pointer down'), true);
    addEventListener('wheel', () => noteForeignHand('wheel'), { capture: true, passive: true });
    return;
  }
  addEventListener(
    'keydown',
    (event) => {
      const [target] = event.composedPath();
      if (target instanceof HTMLInputElement || event.key === 'Control') return;
      noteForeignHand(`key ${event.key}`);
    },
    true,
  );
}
