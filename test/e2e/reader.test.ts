import { answer } from '../../contract/answer.ts';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { seedTitle, setReaderStage } from '../support/reader-stage.ts';

const { archive, page, open, searchbox, article, openSeed, screenshot } = setReaderStage();

/** The list of everything holds the seed too: wait for the answer to the query itself. */
const onlyResult = (): Promise<void> =>
  page().getByRole('status').filter({ hasText: 'نتيجة واحدة' }).waitFor();

describe('the reader, in Chromium, over the browser host', () => {
  test('opens on the archive: right to left, in Arabic, every article within reach', async () => {
    await open();
    expect(await page().evaluate(() => [document.documentElement.lang, document.dir])).toEqual([
      'ar',
      'rtl',
    ]);
    expect(await page().title()).toContain('خزانة');
    await expect
      .poll(() => page().getByRole('status').allTextContents())
      .toContainEqual(expect.stringContaining('31'));
  });

  test('takes the token out of the address', async () => {
    await open();
    expect(page().url()).not.toContain('token');
  });

  test('finds the seed for «أستانة» while it is typed, opens it and marks what matched', async () => {
    await open();
    await searchbox().pressSequentially('أستانة', { delay: 20 });
    await onlyResult();
    await page().getByText('بحثنا أيضًا عن').waitFor();
    await screenshot('typed-results');
    await openSeed();
    await article().locator('mark').first().waitFor();
    expect(await article().locator('mark').allTextContents()).toEqual([
      'باستانا',
      'استانا',
      'أستانا',
      'أستانا',
      'استانا',
    ]);
    await screenshot('typed-article');
  });

  test('goes on with what is typed, and says what was probably meant', async () => {
    await open();
    await searchbox().pressSequentially('ميستو', { delay: 20 });
    const options = page().locator('kh-search-bar').getByRole('option');
    await options.first().waitFor();
    expect(await options.locator('bdi').allTextContents()).toEqual(['ميستورا']);
    await screenshot('suggestions');
    await searchbox().press('ArrowDown');
    await searchbox().press('Enter');
    await onlyResult();
    expect([await searchbox().inputValue(), await options.count()]).toEqual(['ميستورا', 0]);
    await searchbox().fill('ميستورل كازاخسنان');
    await page()
      .getByRole('button', { name: /هل تقصد/u })
      .click();
    await onlyResult();
    expect(await searchbox().inputValue()).toBe('ميستورا كازاخستان');
  });

  test('sets the zones of the seed apart', async () => {
    await open();
    await searchbox().fill('استانا');
    await openSeed();
    const text = await article().innerText();
    for (const part of [
      'ميدل ايست أونلاين',
      'مشاورات تقنية قبل محادثات الجولة السادسة',
      'استانا (كازاخستان)',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/First Published|>>/u);
    const related = article().getByRole('list').last().getByRole('listitem');
    expect(await related.count()).toBe(20);
  });

  test('says that a word stands in related headlines only, and shows it there', async () => {
    await open();
    await searchbox().fill('الفوسفات');
    await page()
      .getByRole('button', { name: /ذات الصلة/u })
      .first()
      .click();
    await onlyResult();
    expect(await page().locator('mark').first().textContent()).toBe('الفوسفات');
  });

  test('says when there is nothing, and comes back from it', async () => {
    await open();
    await searchbox().fill('زمهريرستان');
    await page()
      .getByText(/لا نتائج عن/u)
      .waitFor();
    expect(await page().getByText(seedTitle).count()).toBe(0);
    await searchbox().fill('استانا');
    await onlyResult();
  });

  test('works by keyboard alone: search, list, article, and back', async () => {
    await open();
    await page().keyboard.press('/');
    await page().keyboard.type('استانا');
    await onlyResult();
    await page().keyboard.press('ArrowDown');
    await page().keyboard.press('Enter');
    await article().getByRole('heading', { level: 2, name: seedTitle }).waitFor();
    await page().keyboard.press('Escape');
    await page().keyboard.press('Escape');
    expect(await searchbox().evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  test('the address restores the view after a reload, and back goes back', async () => {
    await open();
    await searchbox().fill('استانا');
    await openSeed();
    await page().reload();
    const title = article().getByRole('heading', { level: 2, name: seedTitle });
    await title.waitFor();
    expect(await searchbox().inputValue()).toBe('استانا');
    await page().goBack();
    await title.waitFor({ state: 'detached' });
  });

  test('shows what an import brings, without a reload; articles without a source can be kept', async () => {
    await open();
    const folder = mkdtempSync(join(archive().folder, 'news-'));
    writeFileSync(join(folder, 'a.txt'), 'خبر عن الفسيفساء الزرقاء\n\nنص الخبر.');
    await searchbox().fill('الفسيفساء');
    await page()
      .getByText(/لا نتائج عن/u)
      .waitFor();
    await answer(archive().api, 'add', { paths: [folder] });
    await onlyResult();
    await searchbox().fill('');
    await page().getByRole('button', { name: 'بلا مصدر' }).first().click();
    await page().getByRole('status').filter({ hasText: 'مادة واحدة' }).waitFor();
  });

  test('its fonts are the bundled ones', async () => {
    await open();
    await searchbox().fill('استانا');
    await openSeed();
    const loaded = await page().evaluate(async () => {
      await document.fonts.ready;
      const faces = [...document.fonts].filter(({ status }) => status === 'loaded');
      return faces.map(({ family }) => family.replaceAll('"', ''));
    });
    expect(loaded).toEqual(expect.arrayContaining(['Noto Naskh Arabic', 'IBM Plex Sans Arabic']));
  });
});
