import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../contract/answer.ts';
import { axeViolations } from '../support/axe.ts';
import { setReaderStage } from '../support/reader-stage.ts';

const { archive, page, open, searchbox, article, screenshot } = setReaderStage();

const day = (label: RegExp) => page().getByRole('button', { name: label });
const set = async (preferences: object): Promise<void> => {
  await answer(archive().api, 'setPreferences', preferences);
};

describe('the front page, in Chromium', () => {
  beforeAll(() => set({ introduced: true }));

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

  test('at the first start it says what the app is, and is put away', async () => {
    await set({ theme: 'light', introduced: false });
    await open();
    await page().getByRole('heading', { name: 'مرحبًا بك في خزانة' }).waitFor();
    expect(await axeViolations(page())).toEqual([]);
    await screenshot('first-start');
    await page().getByRole('button', { name: 'ابدأ القراءة' }).click();
    await page().getByRole('heading', { name: '31 مادة' }).waitFor();
    await expect
      .poll(() => answer(archive().api, 'preferences', {}))
      .toMatchObject({ ok: true, value: { introduced: true } });
    await page().reload();
    await page().getByRole('heading', { name: '31 مادة' }).waitFor();
    expect(await page().getByRole('heading', { name: 'مرحبًا بك في خزانة' }).count()).toBe(0);
  });

  test('searches are remembered, and offered below the line with articles and sources', async () => {
    await open();
    await searchbox().fill('مشاورات');
    await searchbox().press('Enter');
    await page().getByRole('button', { name: 'الأبحاث' }).click();
    await page().getByRole('textbox', { name: 'احفظ البحث الحالي باسم' }).fill('جولة سادسة');
    await page().getByRole('button', { name: 'احفظ', exact: true }).click();
    await page()
      .getByRole('link', { name: /جولة سادسة/u })
      .waitFor();
    expect(await axeViolations(page())).toEqual([]);
    await screenshot('searches');
    await page().keyboard.press('Escape');
    await searchbox().fill('جولة ساد');
    await page().getByRole('group', { name: 'أبحاث محفوظة' }).getByRole('option').waitFor();
    expect(await axeViolations(page())).toEqual([]);
    await screenshot('offers');
    await page().getByRole('group', { name: 'مواد' }).getByRole('option').first().click();
    await article().getByRole('heading', { level: 2 }).waitFor();
  });

  test('a place in the page is found again by going back, by keyboard', async () => {
    await open();
    await day(/2025/u).first().waitFor();
    const scroller = page().getByRole('region', { name: 'القراءة' });
    await scroller.evaluate((element) => {
      element.scrollTop = 260;
    });
    await page().keyboard.press('/');
    await page().keyboard.press('ArrowDown');
    await page().keyboard.press('Enter');
    await article().getByRole('heading', { level: 2 }).waitFor();
    await page().keyboard.press('Alt+ArrowRight');
    await article().waitFor({ state: 'detached' });
    await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBe(260);
  });

  test('the panes are as wide as they were set, after a reload too', async () => {
    await open();
    const results = page().getByRole('separator', { name: 'عرض قائمة النتائج' });
    const before = await results.boundingBox();
    if (before === null) throw new Error('no line');
    await page().mouse.move(before.x, before.y + 200);
    await page().mouse.down();
    await page().mouse.move(before.x - 96, before.y + 200, { steps: 4 });
    await page().mouse.up();
    await expect.poll(async () => (await results.boundingBox())?.x).toBe(before.x - 96);
    await page().reload();
    await expect.poll(async () => (await results.boundingBox())?.x).toBe(before.x - 96);
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
