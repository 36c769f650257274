import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { answer } from '../../contract/answer.ts';
import { documentsIn } from '../archive/formats/documents/read-document.ts';
import type { ResultsPane } from '../../renderer/features/results/results-pane.ts';
import { axeViolations } from '../support/axe.ts';
import { desktop, seedTitle, setReaderStage } from '../support/reader-stage.ts';

/** To be looked at after the test. */
const papers = fileURLToPath(new URL('../../dist/papers', import.meta.url));

const { archive, page, open, searchbox, article, openSeed, screenshot } = setReaderStage();

const tool = (name: string | RegExp) => page().getByRole('button', { name, exact: true });
const inSearch = () =>
  page().evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement != null) element = element.shadowRoot.activeElement;
    return element?.getAttribute('type') ?? element?.className ?? null;
  });

describe('the article', () => {
  test('by keyboard alone: found in, walked, left and opened again where it was', async () => {
    await open();
    await searchbox().fill('استانا');
    await page().getByRole('status').filter({ hasText: 'نتيجة واحدة' }).waitFor();
    await page().keyboard.press('ArrowDown');
    await page().keyboard.press('Enter');
    await article().getByRole('heading', { level: 2, name: seedTitle }).waitFor();
    await page().keyboard.press('Control+f');
    await page().keyboard.type('المعارضه');
    await page()
      .getByText(/^1 من \d+$/u)
      .waitFor();
    expect(await axeViolations(page())).toEqual([]);
    await screenshot('article-find-light-wide');
    await page().keyboard.press('Enter');
    await page()
      .getByText(/^2 من \d+$/u)
      .waitFor();
    await page().keyboard.press('Escape');
    expect(await inSearch()).toContain('scroller');
    await page().keyboard.press('End');
    await expect
      .poll(() => answer(archive().api, 'readingPlaces', {}), { timeout: 10_000 })
      .toMatchObject({ value: { places: [{ id: 1 }] } });
    await page().keyboard.press('Home');
    await page().keyboard.press('PageDown');
    await expect
      .poll(() => answer(archive().api, 'readingPlaces', { unfinished: true }), { timeout: 10_000 })
      .toMatchObject({ value: { places: [{ id: 1 }] } });
    await page().reload();
    await page().getByText('عُدت إلى حيث توقفت').waitFor();
    expect(await axeViolations(page())).toEqual([]);
    await screenshot('article-resumed-light-wide');
  });

  test('by mouse, in English: menu, direction, quotation, next result', async () => {
    await answer(archive().api, 'setPreferences', { language: 'en', theme: 'sepia' });
    await open({ ...desktop, width: 1200 });
    await openSeed();
    await tool('Article options').click();
    expect(await axeViolations(page())).toEqual([]);
    await screenshot('article-menu-sepia-english');
    await page()
      .getByRole('group', { name: 'This article' })
      .getByLabel('Direction')
      .selectOption('ltr');
    await expect.poll(() => article().getAttribute('dir')).toBe('ltr');
    await page()
      .getByRole('group', { name: 'This article' })
      .getByLabel('Direction')
      .selectOption('');
    await expect.poll(() => article().getAttribute('dir')).toBe('rtl');
    await page().context().grantPermissions(['clipboard-read']);
    await tool('Copy citation').click();
    await page().getByText('Copied').waitFor();
    const copied = await page().evaluate(() => navigator.clipboard.readText());
    expect(copied.replace(/[\u2068\u2069]/gu, '')).toContain(
      `“${seedTitle}”, ميدل ايست أونلاين, 13 September 2017`,
    );
    await answer(archive().api, 'setPreferences', { language: 'ar', theme: 'system' });
  });

  test('goes on paper from the right, with its citation and the number of the page', async () => {
    await open();
    await openSeed();
    const paper = await page().pdf({ preferCSSPageSize: true });
    await page().setViewportSize({ width: 642, height: 1000 });
    await page().emulateMedia({ media: 'print', colorScheme: 'light' });
    await screenshot('article-on-paper');
    const text = await textOf(paper, 'article');
    const at = (words: string): number => text.indexOf(words);
    expect(at(seedTitle)).toBeGreaterThanOrEqual(0);
    expect(at('عناوين ذات صلة')).toBeGreaterThan(at(seedTitle));
    expect(text.lastIndexOf(`«${seedTitle}»`)).toBeGreaterThan(at('عناوين ذات صلة'));
    expect(text).not.toContain('ابحث في الأرشيف');
  });

  test('the list of results goes on paper whole', async () => {
    await open();
    await searchbox().fill('البحر');
    await searchbox().press('Enter');
    await page().getByRole('status').filter({ hasText: 'ثانية' }).waitFor();
    await page().evaluate(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = '';
      };
    });
    await tool('طباعة النتائج').click();
    await page().locator('html[data-printed]').waitFor();
    await page().setViewportSize({ width: 642, height: 1000 });
    await page().emulateMedia({ media: 'print', colorScheme: 'light' });
    await screenshot('results-on-paper');
    const text = await textOf(await page().pdf({ preferCSSPageSize: true }), 'results');
    expect(text).toMatch(/khizana:\/\/article\/\d+/u);
    expect(text).toContain('البحر');
    expect(text).not.toContain('ابحث في الأرشيف');
  });
});

describe('printed by the browser’s own menu', () => {
  test.each([
    ['ar', 'dark', 'هذه أوائل النتائج وحدها'],
    ['en', 'sepia', 'These are the first results only'],
  ] as const)('a list goes on paper as far as it is there, in %s on %s', async (...how) => {
    const [language, theme, leftOut] = how;
    await answer(archive().api, 'setPreferences', { language, theme });
    await open();
    await searchbox().fill('في OR من OR على');
    await searchbox().press('Enter');
    const pane = page().locator('kh-results-pane');
    let found = 0;
    const count = async (): Promise<number> =>
      (found = await pane.evaluate((element: ResultsPane) => element.atHand.total ?? 0));
    await expect.poll(count).toBeGreaterThan(0);
    const text = await textOf(await page().pdf({ preferCSSPageSize: true }), `list-${language}`);
    const printed = text.match(/khizana:\/\/article\/\d+/gu)?.length ?? 0;
    expect(printed).toBeGreaterThan(0);
    expect(text.includes(leftOut)).toBe(printed < found);
    await answer(archive().api, 'setPreferences', { language: 'ar', theme: 'system' });
  });
});

describe.each(['light', 'sepia', 'dark', 'contrast'] as const)('in %s', (theme) => {
  test.each([
    ['ar', 1440],
    ['en', 400],
  ] as const)('%s at %i: the article and its menu', async (language, width) => {
    await answer(archive().api, 'setPreferences', { language, theme });
    await answer(archive().api, 'forgetReadingPlace', { place: 1 });
    await open({ ...desktop, width, height: 900 });
    await page().evaluate(() => {
      window.location.hash = '#article=14';
    });
    await article().getByRole('heading', { level: 2 }).waitFor();
    expect(await axeViolations(page())).toEqual([]);
    await screenshot(`article-page-${theme}-${language}`);
    await tool(language === 'ar' ? 'خيارات المادة' : 'Article options').click();
    expect(await axeViolations(page())).toEqual([]);
    await answer(archive().api, 'setPreferences', { language: 'ar', theme: 'system' });
  });
});

/** The words of a PDF in their order, as the archive itself reads them off the page. */
async function textOf(pdf: Buffer, name: string): Promise<string> {
  mkdirSync(papers, { recursive: true });
  writeFileSync(join(papers, `${name}.pdf`), pdf);
  return JSON.stringify(await documentsIn(`${name}.pdf`, pdf));
}
