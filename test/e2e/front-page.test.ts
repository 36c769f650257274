import { describe, expect, test } from 'vitest';
import { answer } from '../../contract/answer.ts';
import { axeViolations } from '../support/axe.ts';
import { setReaderStage } from '../support/reader-stage.ts';

const { archive, page, open, screenshot } = setReaderStage();

const day = (label: RegExp) => page().getByRole('button', { name: label });
const set = async (preferences: object): Promise<void> => {
  await answer(archive().api, 'setPreferences', preferences);
};

describe('the front page, in Chromium', () => {
  test('a day of the calendar opens its paper, by mouse', async () => {
    await open();
    await page().getByRole('combobox', { name: 'السنة' }).selectOption('2017');
    await day(/^13 سبتمبر 2017/u).click();
    await page()
      .getByRole('heading', { name: /13 سبتمبر 2017/u })
      .waitFor();
    await page()
      .getByRole('heading', { name: /ميدل ايست أونلاين/u })
      .waitFor();
    await screenshot('day-paper');
    expect(await axeViolations(page())).toEqual([]);
    await page().getByRole('link', { name: 'اليوم السابق' }).click();
    await page()
      .getByRole('heading', { name: /13 سبتمبر 2017/u })
      .waitFor({ state: 'detached' });
    await page().getByRole('link', { name: 'كل الأيام' }).click();
    await page().getByRole('combobox', { name: 'السنة' }).waitFor();
  });

  test('and by keyboard alone', async () => {
    await open();
    const last = day(/^12 يونيو 2025/u);
    await last.waitFor();
    await last.focus();
    await page().keyboard.press('ArrowLeft');
    const next = day(/^13 يونيو 2025/u);
    expect(await next.evaluate((button) => button.matches(':focus'))).toBe(true);
    await page().keyboard.press('ArrowRight');
    await page().keyboard.press('Enter');
    await page()
      .getByRole('heading', { name: /12 يونيو 2025/u })
      .waitFor();
  });

  test.each(['light', 'dark', 'sepia', 'contrast'] as const)(
    'in %s axe objects to nothing',
    async (theme) => {
      await set({ theme });
      await open({ width: 1440, height: 1400, colorScheme: 'light' });
      await day(/2025/u).first().waitFor();
      expect(await axeViolations(page())).toEqual([]);
      await screenshot(`front-page-${theme}-wide`);
    },
  );

  test.each([
    ['narrow', 360, 800],
    ['middle', 900, 900],
    ['widest', 2560, 1440],
  ] as const)('%s, %i × %i', async (name, width, height) => {
    await set({ theme: 'light' });
    await open({ width, height, colorScheme: 'light' });
    await day(/2025/u).first().waitFor();
    expect(await axeViolations(page())).toEqual([]);
    await screenshot(`front-page-${name}`);
  });

  test('in English time runs from left to right', async () => {
    await set({ theme: 'light', language: 'en' });
    await open();
    const months = page().getByRole('grid');
    await months.first().waitFor();
    const [january, february] = await Promise.all([
      months.nth(0).boundingBox(),
      months.nth(1).boundingBox(),
    ]);
    expect(january?.x).toBeLessThan(february?.x ?? 0);
    expect(await axeViolations(page())).toEqual([]);
    await screenshot('front-page-english');
    await set({ language: 'system' });
  });
});
