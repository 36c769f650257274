import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEyes } from '../accessibility/eyes.ts';
import { focusFaults } from '../accessibility/focus-faults.ts';
import { forcedColourFaults } from '../accessibility/forced-colour-faults.ts';
import { layoutFaults } from '../accessibility/layout-faults.ts';
import { motionFaults } from '../accessibility/motion-faults.ts';
import { smallTargets } from '../accessibility/small-targets.ts';
import { spaceText } from '../accessibility/text-spacing.ts';
import { openBrowser } from '../support/open-browser.ts';

/* Pages with faults, so that a check that finds none in the reader is known to find them. */

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 320, height: 400 } });
});
afterAll(() => browser.close());

async function show(body: string, style = '', direction: 'rtl' | 'ltr' = 'rtl'): Promise<void> {
  await page.setContent(`<!doctype html><html lang="ar" dir="${direction}"><head><style>
    * { box-sizing: border-box }
    body { margin: 0; font: 16px/1.5 sans-serif }
    :focus-visible { outline: 2px solid }
    ${style}
  </style></head><body>${body}</body></html>`);
  await openEyes(page);
}

test('what is cut off, beside the window or over other words is found', async () => {
  await show(
    `<p class="wide">wide</p><div class="cut"><p>first</p> <p>second</p></div>
     <p class="clamped">${'long '.repeat(80)}</p>
     <p>under</p><p class="raised">over</p>`,
    `p { margin: 0 }
     .wide { width: 400px; text-align: end }
     .cut { height: 24px; overflow: hidden }
     .clamped { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2 }
     .raised { margin-top: -22px }`,
  );
  expect(await layoutFaults(page)).toEqual([
    'the page scrolls sideways',
    'p.wide «wide» lies beside the window',
    'p «second» is cut off by div.cut «first second»',
    'p «under» lies over p.raised «over»',
  ]);
});

test('what has no room for wider spacing is found', async () => {
  await show(
    '<button>long words in a button</button>',
    'button { width: 190px; height: 32px; overflow: hidden; padding: 0; border: 0; font: 16px/1.2 sans-serif; white-space: nowrap }',
  );
  expect(await layoutFaults(page)).toEqual([]);
  await spaceText(page);
  expect(await layoutFaults(page)).toHaveLength(1);
});

test('small controls are found where they are crowded, not in the run of a text', async () => {
  await show(
    `<button>a</button><button>b</button><p>words <a href="#">c</a> words <a href="#">d</a></p><button class="far">e</button>`,
    'button { width: 16px; height: 16px; padding: 0; border: 0; display: inline-block } .far { margin: 40px }',
  );
  expect(await smallTargets(page)).toEqual([
    'button «a» is 16 × 16 pixels, close to button «b»',
    'button «b» is 16 × 16 pixels, close to button «a»',
  ]);
});

test('what moves is found', async () => {
  await show(
    '<p class="a">a</p><p class="b">b</p><p class="c">c</p><p class="d">d</p>',
    `@keyframes turn { to { rotate: 90deg } } @keyframes go { to { visibility: hidden } }
     .a { transition: opacity 120ms } .b { animation: turn 1s } .c { scroll-behavior: smooth } .d { animation: go 9s }`,
  );
  expect(await motionFaults(page)).toEqual([
    'p.a «a» has a transition',
    'p.b «b» is animated',
    'p.c «c» scrolls smoothly',
  ]);
});

test('the keyboard out of sight, unmarked or out of order is found', async () => {
  await show(
    `<button class="first">a</button><button>b</button><button class="bare">c</button>
     <div class="pane"><button class="under">d</button></div><div class="head"></div><button class="last">e</button>`,
    `button { display: block; margin: 8px; width: 60px }
     .first { position: absolute; top: 200px; inset-inline-start: 0 }
     .bare { outline: none }
     .pane { position: absolute; top: 300px } .head { position: absolute; top: 290px; width: 100%; height: 60px; background: white }
     .last { position: absolute; top: 360px }`,
  );
  expect(await focusFaults(page)).toEqual([
    'button.under «d» is out of sight',
    'button.bare «c» does not show the keyboard',
    'button «b» comes after button.first «a», but stands before it',
  ]);
});

test.each([
  ['rtl', []],
  ['ltr', ['button «b» comes after button.a «a», but stands before it']],
] as const)('in %s the order in a line is that of the language', async (direction, faults) => {
  await show(
    '<button class="a">a</button><button>b</button>',
    'body { display: flex; flex-flow: row; direction: rtl }',
    direction,
  );
  expect(await focusFaults(page)).toEqual(faults);
});

test('what forced colours take away is found', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  await show(
    `<ul role="listbox"><li role="option" aria-selected="true">a</li><li role="option">b</li></ul>
     <ul role="listbox"><li role="option" aria-selected="true" style="outline: 2px solid">c</li><li role="option">d</li></ul>
     <p><mark>e</mark> <mark class="bare">f</mark></p><button class="strong">g</button>`,
    `[aria-selected] { background: yellow } .bare { background: none } .strong { border: 0 }`,
  );
  expect(await forcedColourFaults(page)).toEqual([
    'li «a» looks like one that is not chosen',
    'mark.bare «f» is not marked',
    'button.strong «g» has no edge',
  ]);
  await page.emulateMedia({ forcedColors: 'none' });
});
