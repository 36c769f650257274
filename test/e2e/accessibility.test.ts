import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checks, windows, type CheckName, type WindowName } from '../accessibility/checks.ts';
import type { Language } from '../screenshots/screenshot-options.ts';
import { openViewStage, type ViewStage } from '../screenshots/view-stage.ts';
import { views } from '../screenshots/views/views.ts';
import { openBrowser } from '../support/open-browser.ts';

// Every view that has a picture is looked at here, so that a new one is too. What takes longer, in every window,
// theme and language: `npm run accessibility`.

let browser: Browser;
let stage: ViewStage;

beforeAll(async () => {
  browser = await openBrowser();
  stage = await openViewStage(browser);
});

afterAll(async () => {
  await stage.close();
  await browser.close();
});

test.each<[Language, WindowName, readonly CheckName[]]>([
  ['en', 'whole', ['axe']],
  ['ar', 'quarter', ['targets', 'motion', 'layout']],
])(
  'every view, in %s, in the %s window: %j',
  async (language, window, wanted) => {
    const faults: string[] = [];
    for (const view of views) {
      if (view.onPaper === true) continue;
      await stage.show(view, { language, theme: 'light', size: windows[window] });
      for (const name of wanted) {
        const found = await checks[name](stage);
        faults.push(...found.map((fault) => `${view.name}: ${name}: ${fault}`));
      }
    }
    expect([...faults, ...stage.faults]).toEqual([]);
  },
  600_000,
);
