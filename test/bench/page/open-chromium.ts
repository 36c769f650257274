import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumSwitches } from '../../../build/chromium-switches.ts';
import { findChromium } from '../../../build/find-chromium.ts';

export interface OpenChromium {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** The page in real Chromium, as wide as it is usually read; an error in it ends the bench. */
export async function openChromium(): Promise<OpenChromium> {
  const browser: Browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...chromiumSwitches],
  });
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'ar',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  return { page, close: () => browser.close() };
}
