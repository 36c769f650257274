import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Hand } from './hand.ts';
import type { Say } from './words-in.ts';

/** Everything by mouse; keys only write what is written. */
export function mouseHand(page: Page, say: Say): Hand {
  const button = (source: string): Locator =>
    page.getByRole('button', { name: say(source) }).first();
  return {
    name: 'mouse',
    press: (target) => target.click(),
    async write(field, text) {
      await field.click({ clickCount: 3 });
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    },
    async choose(select, option) {
      // The list that folds out is the system's own, and no part of the page.
      const lines = await select.getByRole('option').allTextContents();
      const index = lines.findIndex((line) => option.test(line));
      await select.selectOption({ index });
    },
    async slide(slider, share) {
      const { x, y, width, height } = await boxOf(slider);
      const isRtl = await slider.evaluate((element) => element.matches(':dir(rtl)'));
      const along = Math.min(Math.max(share, 0.005), 0.995) * width;
      await page.mouse.click(isRtl ? x + width - along : x + along, y + height / 2);
    },
    async pullLeft(line, pixels) {
      const { x, y } = await boxOf(line);
      await page.mouse.move(x, y + 200);
      await page.mouse.down();
      await page.mouse.move(x - pixels, y + 200, { steps: 3 });
      await page.mouse.up();
    },
    async scrollOn(region) {
      await region.hover({ position: { x: 40, y: 200 } });
      await page.mouse.wheel(0, 900);
    },
    async scrollToEnd(region) {
      await region.hover({ position: { x: 40, y: 200 } });
      const isAtEnd = async (): Promise<boolean> => {
        await page.mouse.wheel(0, 4000);
        return region.evaluate(
          ({ scrollTop, scrollHeight, clientHeight }) =>
            scrollTop + clientHeight >= scrollHeight - 1,
        );
      };
      await expect.poll(isAtEnd).toBe(true);
    },
    async close(dialog) {
      await dialog.getByRole('button', { name: say('أغلق') }).click();
      await dialog.waitFor({ state: 'hidden' });
    },
    goBack: () => button('الصفحة السابقة').click(),
    goForward: () => button('الصفحة التالية').click(),
  };
}

async function boxOf(
  target: Locator,
): Promise<NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>> {
  const box = await target.boundingBox();
  if (box === null) throw new Error(`nothing to be seen of ${String(target)}`);
  return box;
}
