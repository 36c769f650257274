import { describe, expect, test } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { setReaderStage } from '../support/reader-stage.ts';

const { page, open, searchbox, screenshot } = setReaderStage();

const sized = [
  ['light', 'wide', 1440, 900],
  ['dark', 'narrow', 400, 800],
] as const;

/** The result list on the real engine: every article within reach, narrowed, and led to by month. */
describe.each(sized)('%s, %s', (colorScheme, name, width, height) => {
  test('the end of the list is reached by key, and a month by the scale', async () => {
    await open({ width, height, colorScheme });
    await searchbox().fill('في');
    await searchbox().press('Enter');
    await page().getByRole('button', { name: 'الأحدث' }).click();
    const month = page().getByRole('slider', { name: 'الشهر' });
    await month.waitFor();
    await searchbox().focus();
    await searchbox().press('ArrowDown');
    await page().keyboard.press('End');
    const last = page().locator('kh-hit-list li').last();
    await last.locator('h3').waitFor();
    await expect
      .poll(() => last.evaluate((row) => row.ariaPosInSet === row.ariaSetSize))
      .toBe(true);
    await month.focus();
    await page().keyboard.press('End');
    await page().locator('kh-hit-list li[aria-posinset="1"] h3').waitFor();
    expect(await axeViolations(page())).toEqual([]);
    await screenshot(`months-${colorScheme}-${name}`);
  });

  test('filters narrow, stay in the address, and go all at once', async () => {
    await open({ width, height, colorScheme });
    await page().goto(`${page().url().split('#')[0] ?? ''}#q=في&in=title&copies=folded&from=2017`);
    await page().getByRole('button', { name: 'أزل الكل' }).waitFor();
    await page().getByRole('status').filter({ hasText: /قص/u }).first().waitFor();
    expect(await axeViolations(page())).toEqual([]);
    await screenshot(`filters-${colorScheme}-${name}`);
    await page().getByRole('button', { name: 'أزل الكل' }).click();
    await page()
      .getByRole('status')
      .filter({ hasText: /نتائج|نتيجة/u })
      .first()
      .waitFor();
    expect(page().url()).not.toMatch(/in=|copies=|from=/u);
  });
});
