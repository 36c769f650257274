import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checks, windows, type CheckName } from '../accessibility/checks.ts';
import { openViewStage, type Setting, type ViewStage } from '../screenshots/view-stage.ts';
import { views } from '../screenshots/views/views.ts';
import { openBrowser } from '../support/open-browser.ts';

/*
 * Every view there is a picture of, as two readers meet it. `npm run accessibility` makes every check in every
 * window and language; test/renderer/axe.test.ts has axe read English too.
 */

const wide: Setting = { language: 'ar', theme: 'light', size: windows.whole };
const narrow: Setting = { language: 'en', theme: 'dark', size: windows.quarter };
/** In which every colour of a theme is to be seen. */
const colourful = ['overview', 'results', 'article', 'settings'];

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

describe.each(views.filter(({ onPaper }) => onPaper !== true))('$name', (view) => {
  test('in Arabic, in a wide window', async () => {
    await stage.show(view, wide);
    expect(await faultsOf(['axe', 'targets', 'motion', 'forced', 'focus'])).toEqual([]);
  });

  test('in English, in the dark, everything four times as large', async () => {
    await stage.show(view, narrow);
    expect(await faultsOf(['targets', 'layout', 'focus', 'spacing'])).toEqual([]);
  });
});

test.each(views.filter(({ name }) => colourful.includes(name)))(
  '$name has its contrast in every theme',
  async (view) => {
    await stage.show(view, wide);
    expect(await faultsOf(['colours'])).toEqual([]);
  },
);
