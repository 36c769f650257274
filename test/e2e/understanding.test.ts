import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { setReaderStage } from '../support/reader-stage.ts';

const { page, open, searchbox, openSeed, article, screenshot } = setReaderStage();

const sized = [
  ['light', 'wide', 1440, 900],
  ['dark', 'wide', 1440, 900],
  ['light', 'narrow', 400, 800],
  ['dark', 'narrow', 400, 800],
] as const;

const total = (words: string): Promise<void> =>
  page().getByRole('status').filter({ hasText: words }).first().waitFor();
const strictness = (): Locator => page().getByRole('button', { name: 'الصرامة' });
const rung = (name: string): Locator => page().getByRole('menuitemradio', { name });
const chip = (): Locator => page().getByRole('button', { name: 'تهجئة أخرى لكلمة' });
const why = (): Locator => page().getByRole('button', { name: 'لماذا؟' }).first();

/** Choose a rung, switch a spelling off and on, ask why: on the real engine, and a picture of each step. */
describe.each(sized)('%s, %s', (colorScheme, name, width, height) => {
  const check = async (view: string): Promise<void> => {
    expect(await axeViolations(page())).toEqual([]);
    await screenshot(`${view}-${colorScheme}-${name}`);
  };

  test('the ladder shows what each rung finds, and a rung that is chosen is searched on', async () => {
    await open({ width, height, colorScheme });
    await searchbox().fill('آستانا');
    // What is offered below the line goes, and with it what it covers where there is little room.
    await searchbox().press('Enter');
    await total('نتيجة واحدة');
    await strictness().click();
    await page().getByText('مادة واحدة').last().waitFor({ state: 'attached' });
    await expect
      .poll(() => page().getByRole('menuitemradio').locator('.count').allTextContents())
      .toEqual(['0', '0', '1', '1', '1', '1', expect.stringMatching(/^\d+$/u)]);
    await check('ladder');
    await rung('كما كُتبت').click();
    await page()
      .getByText(/لا نتائج عن/u)
      .waitFor();
    expect(page().url()).toContain('strict=1');
    await check('ladder-strict');
    await page().getByRole('button', { name: 'ابحث بصرامة أقل' }).click();
    await total('نتيجة واحدة');
  });

  test('another spelling is switched off and on, and the address keeps it', async () => {
    await open({ width, height, colorScheme });
    await searchbox().fill('أستانة');
    await total('نتيجة واحدة');
    await chip().click();
    await page()
      .getByText(/لا نتائج عن/u)
      .waitFor();
    expect(await chip().getAttribute('aria-pressed')).toBe('false');
    await check('spelling-off');
    await page().reload();
    await chip().click();
    await total('نتيجة واحدة');
    await check('spelling-on');
  });

  test('«لماذا؟» names the forms, their rungs and places, and leads one rung on', async () => {
    await open({ width, height, colorScheme });
    await searchbox().fill('محادثات (أستانا OR جنيف) -الفوسفات');
    await total('نتيجة واحدة');
    await why().click();
    const forms = page().locator('dd').getByRole('listitem');
    await forms.filter({ hasText: 'باستانا — السوابق — في العنوان' }).waitFor();
    await forms.filter({ hasText: 'أستانا — كما كُتبت — في المتن ×2' }).waitFor();
    await why().scrollIntoViewIfNeeded();
    await check('why');
    await searchbox().fill('استانا');
    await searchbox().press('Enter');
    await total('نتيجة واحدة');
    await strictness().click();
    await rung('السوابق').click();
    await total('نتيجة واحدة');
    await openSeed();
    expect(await article().locator('mark').count()).toBe(5);
  });

  test('the help on searching opens, and its examples are searched for', async () => {
    await open({ width, height, colorScheme });
    await page().getByRole('button', { name: 'كيف أبحث' }).click();
    await check('query-help');
    await page().getByRole('button', { name: '«خفض التوتر»' }).click();
    await total('نتيجة واحدة');
    expect(await searchbox().inputValue()).toBe('«خفض التوتر»');
  });
});
