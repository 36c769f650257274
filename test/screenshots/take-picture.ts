import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { PosedArchive } from './posed-archive.ts';

/** Waits until the page has been answered, has asked nothing more, and has its fonts. */
export async function holdStill(page: Page, archive: PosedArchive): Promise<void> {
  for (let before = -1; ;) {
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    const { begun, underWay } = archive.calls();
    if (underWay === 0 && begun === before) return;
    before = begun;
    // Longer than the page waits before it asks what follows from an answer.
    await setTimeout(60);
  }
}

export function takePicture(page: Page, path: string): Promise<Buffer> {
  return page.screenshot({ path, animations: 'disabled', caret: 'hide' });
}
