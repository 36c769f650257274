import { chromium, type Browser, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { chromiumSwitches } from '../../build/chromium-switches.ts';

/** Starts the Chromium that the tests were given. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('chromium'), args: [...chromiumSwitches] });
}

export interface PageTraits {
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
}

export interface WatchedPage {
  readonly page: Page;
  /** Everything that must not happen and did: errors, and requests that leave this machine. */
  readonly faults: readonly string[];
}

/** A page in a session of its own, in which nothing may fail unseen and nothing may leave the machine. */
export async function openPage(
  browser: Browser,
  { width, height, colorScheme }: PageTraits,
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    locale: 'ar',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  await context.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => {
      faults.push(`request to ${route.request().url()}`);
      return route.abort();
    },
  );
  // Routes do not see these, and the reader needs none.
  page.on('websocket', (socket) => faults.push(`socket to ${socket.url()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  return { page, faults };
}
