import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checks, windows, type CheckName } from '../accessibility/checks.ts';
import { openViewStage, type Setting, type ViewStage } from '../screenshots/view-stage.ts';
import { views } from '../screenshots/views/views.ts';
import { openBrowser } from '../support/open-browser.ts';

/*
 * The views that one spends the day in, as two readers meet them. `npm run accessibility` looks at every view there
 * is a picture of, in every window, language and theme: that takes longer than the tests may.
 */

const wide: Setting = { language: 'ar', theme: 'light', size: windows.whole };
const narrow: Setting = { language: 'en', theme: 'dark', size: windows.quarter };
const daily = views.filter(({ name }) => ['results', 'article', 'settings'].includes(name));

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

async function faultsOf(names: readonly CheckName[]): Promise<string[]> {
  const faults: string[] = [];
  for (const name of names) faults.push(...(await checks[name](stage)));
  return [...faults, ...stage.faults.splice(0)];
}

describe.each(daily)('$name', (view) => {
  test('in Arabic, in a wide window, in the colours of every theme', async () => {
    await stage.show(view, wide);
    expect(await faultsOf(['axe', 'motion', 'colours'])).toEqual([]);
  });

  test('in English, in the dark, everything four times as large', async () => {
    await stage.show(view, narrow);
    expect(await faultsOf(['axe', 'targets', 'layout', 'focus', 'spacing'])).toEqual([]);
  });
});
