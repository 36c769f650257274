import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { startBrowserHost, type BrowserHost } from '../../host/browser-host.ts';
import { openBrowser, openPage, type PageTraits } from './open-browser.ts';
import { openSeededArchive, type SeededArchive } from './seeded-archive.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Of steps of a test; `npm run screenshots` takes those of every view. */
const screenshots = join(root, 'dist', 'test-screenshots');

export const desktop: PageTraits = { width: 1440, height: 900, colorScheme: 'light' };
export const seedTitle = 'جولة سادسة باستانا تمهد لمحادثات مباشرة بين دمشق والمعارضة';

/** The reader on stage: a library with the seeds, its browser host, and one page in real Chromium. */
export interface ReaderStage {
  readonly archive: () => SeededArchive;
  readonly page: () => Page;
  /** Opens the page anew, in a session of its own, and waits for its first count. */
  readonly open: (traits?: PageTraits) => Promise<void>;
  readonly searchbox: () => Locator;
  readonly article: () => Locator;
  /** Opens the seed from the result list and waits for its title. */
  readonly openSeed: () => Promise<void>;
  readonly screenshot: (name: string) => Promise<void>;
}

/** Sets the stage for the tests of a file. Each ends with no error in the page and no request abroad. */
export function setReaderStage(): ReaderStage {
  let archive: SeededArchive;
  let browser: Browser;
  let host: BrowserHost | undefined;
  let page: Page;
  let faults: readonly string[] = [];
  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true });
    [archive, browser] = await Promise.all([openSeededArchive(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await archive.close();
  });
  afterEach(async () => {
    await page.context().close();
    await host?.close();
    expect(faults).toEqual([]);
  });
  const searchbox = (): Locator => page.locator('kh-search-bar').getByRole('combobox');
  const article = (): Locator => page.getByRole('article');
  return {
    archive: () => archive,
    page: () => page,
    searchbox,
    article,
    async open(traits = desktop) {
      host = await startBrowserHost(
        archive,
        join(root, 'dist', 'renderer'),
        join(archive.folder, 'added'),
        0,
      );
      ({ page, faults } = await openPage(browser, traits));
      // Less than a test may take, so that what was waited for is named.
      page.setDefaultTimeout(45_000);
      await page.goto(host.address);
      await page.getByRole('status').first().waitFor();
    },
    async openSeed() {
      await page.getByText(seedTitle).first().click();
      await article().getByRole('heading', { level: 2, name: seedTitle }).waitFor();
    },
    async screenshot(name) {
      await page.screenshot({ path: join(screenshots, `${name}.png`) });
    },
  };
}
