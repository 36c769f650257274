import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startBrowserHost, type BrowserHost } from '../../host/browser-host.ts';
import {
  openBrowser,
  openPage,
  type PageTraits,
  type WatchedPage,
} from '../support/open-browser.ts';
import { openSeededArchive, type SeededArchive } from '../support/seeded-archive.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const screenshots = join(root, 'dist', 'screenshots');
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const desktop: PageTraits = { width: 1440, height: 900, colorScheme: 'light' };
const seedTitle = 'جولة سادسة باستانا تمهد لمحادثات مباشرة بين دمشق والمعارضة';

let archive: SeededArchive;
let browser: Browser;
let host: BrowserHost;
let watched: WatchedPage;
let page: Page;
beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true });
  [archive, browser] = await Promise.all([openSeededArchive(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await archive.close();
});
beforeEach(async () => {
  host = await startBrowserHost(archive, join(root, 'dist', 'renderer'), 0);
});
afterEach(async () => {
  await page.context().close();
  await host.close();
  expect(watched.faults).toEqual([]);
});

async function open(traits: PageTraits = desktop): Promise<void> {
  watched = await openPage(browser, traits);
  page = watched.page;
  page.setDefaultTimeout(10_000);
  await page.goto(host.address);
  await page.getByRole('status').first().waitFor();
}

/** The list of everything holds the seed too: wait for the answer to the query itself. */
const onlyResult = () => page.getByRole('status').filter({ hasText: 'نتيجة واحدة' }).waitFor();
const searchbox = () => page.getByRole('searchbox');
const reader = () => page.getByRole('article');
const marksIn = (place: ReturnType<typeof reader>) => place.locator('mark').allTextContents();

async function axeViolations(): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

describe('the reader, in Chromium, over the browser host', () => {
  test('opens on the archive: right to left, in Arabic, every article within reach', async () => {
    await open();
    expect(await page.evaluate(() => [document.documentElement.lang, document.dir])).toEqual([
      'ar',
      'rtl',
    ]);
    expect(await page.title()).toContain('خزانة');
    await expect
      .poll(() => page.getByRole('status').allTextContents())
      .toContainEqual(expect.stringContaining('31'));
  });

  test('takes the token out of the address', async () => {
    await open();
    expect(page.url()).not.toContain('token');
  });

  test('finds the seed for «أستانة» while it is typed, opens it and marks what matched', async () => {
    await open();
    await searchbox().pressSequentially('أستانة', { delay: 20 });
    const hit = page.getByText(seedTitle).first();
    await hit.waitFor();
    await page.getByText('بحثنا أيضًا عن').waitFor();
    await page.screenshot({ path: join(screenshots, 'results.png') });
    await hit.click();
    await reader().getByRole('heading', { level: 2, name: seedTitle }).waitFor();
    expect(await marksIn(reader())).toEqual(['باستانا', 'استانا', 'أستانا', 'أستانا', 'استانا']);
    await page.screenshot({ path: join(screenshots, 'article.png') });
  });

  test('sets the zones of the seed apart', async () => {
    await open();
    await searchbox().fill('استانا');
    await page.getByText(seedTitle).first().click();
    await reader().getByRole('heading', { level: 2 }).waitFor();
    const text = await reader().innerText();
    expect(text).toContain('ميدل ايست أونلاين');
    expect(text).toContain('مشاورات تقنية قبل محادثات الجولة السادسة');
    expect(text).toContain('استانا (كازاخستان)');
    expect(text).not.toContain('First Published');
    expect(text).not.toContain('>>');
    const related = reader().getByRole('list').last().getByRole('listitem');
    expect(await related.count()).toBe(20);
  });

  test('says that a word stands in related headlines only, and shows it there', async () => {
    await open();
    await searchbox().fill('الفوسفات');
    await page
      .getByRole('button', { name: /ذات الصلة/u })
      .first()
      .click();
    await page.getByText(seedTitle).first().waitFor();
    expect(await page.locator('mark').first().textContent()).toBe('الفوسفات');
  });

  test('says when there is nothing, and never what is not asked any more', async () => {
    await open();
    await searchbox().fill('زمهريرستان');
    await page.getByText('زمهريرستان').first().waitFor();
    expect(await page.getByText(seedTitle).count()).toBe(0);
    await searchbox().fill('استانا');
    await page.getByText(seedTitle).first().waitFor();
  });

  test('works by keyboard alone: search, list, article, and back', async () => {
    await open();
    await page.keyboard.press('/');
    await page.keyboard.type('استانا');
    await onlyResult();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await reader().getByRole('heading', { level: 2, name: seedTitle }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await searchbox().evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  test('the address restores the view after a reload, and back goes back', async () => {
    await open();
    await searchbox().fill('استانا');
    await page.getByText(seedTitle).first().click();
    await reader().getByRole('heading', { level: 2, name: seedTitle }).waitFor();
    await page.reload();
    await reader().getByRole('heading', { level: 2, name: seedTitle }).waitFor();
    expect(await searchbox().inputValue()).toBe('استانا');
    await page.goBack();
    await reader()
      .getByRole('heading', { level: 2, name: seedTitle })
      .waitFor({ state: 'detached' });
  });

  test('shows what an import brings, without a reload', async () => {
    await open();
    const folder = mkdtempSync(join(archive.folder, 'news-'));
    writeFileSync(join(folder, 'a.txt'), 'خبر عن الفسيفساء الزرقاء\n\nنص الخبر.');
    await searchbox().fill('الفسيفساء');
    await page.getByText('الفسيفساء').first().waitFor();
    await archive.api.add({ paths: [folder] }, {});
    await page.getByText('خبر عن الفسيفساء الزرقاء').first().waitFor();
  });

  test('fonts are the bundled ones', async () => {
    await open();
    await searchbox().fill('استانا');
    await page.getByText(seedTitle).first().click();
    await reader().getByRole('heading', { level: 2, name: seedTitle }).waitFor();
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family);
    });
    expect(loaded.map((family) => family.replaceAll('"', ''))).toEqual(
      expect.arrayContaining(['Noto Naskh Arabic', 'IBM Plex Sans Arabic']),
    );
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [name, width, height] of [
      ['wide', 1440, 900],
      ['middle', 900, 800],
      ['narrow', 400, 800],
    ] as const) {
      test(`has no axe violation, ${colorScheme}, ${name}: overview, results, article`, async () => {
        await open({ width, height, colorScheme });
        expect(await axeViolations()).toEqual([]);
        await page.screenshot({ path: join(screenshots, `overview-${colorScheme}-${name}.png`) });
        await searchbox().fill('استانا');
        await page.getByText(seedTitle).first().waitFor();
        expect(await axeViolations()).toEqual([]);
        await page.screenshot({ path: join(screenshots, `results-${colorScheme}-${name}.png`) });
        await page.getByText(seedTitle).first().click();
        await reader().getByRole('heading', { level: 2, name: seedTitle }).waitFor();
        expect(await axeViolations()).toEqual([]);
        await page.screenshot({ path: join(screenshots, `article-${colorScheme}-${name}.png`) });
      });
    }
  }
});
