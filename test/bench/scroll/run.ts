import { fileURLToPath } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { bundle } from '../../../build/bundle.ts';
import { defaultPreferences } from '../../../contract/preferences.ts';
import { startBrowserHost } from '../../../host/browser-host.ts';
import { percentile } from '../measure/percentile.ts';
import { load, machineLine } from '../page/machine-line.ts';
import { openChromium } from '../page/open-chromium.ts';
import { startHost, type RunningHost } from '../page/start-host.ts';
import { markdownTable } from '../report/markdown-table.ts';
import { answerWithMillionRows } from './million-rows.ts';
import { findInsideScript } from '../page/find-inside.ts';
import { watchFrames, type FramesSeen, type Watch } from './watch-frames.ts';

/**
 * `npm run bench:scroll`: a list of a million rows in real Chromium, scrolled by the wheel, dragged by the
 * scroll bar and led from month to month, over an archive in the page that answers at once: the list itself is
 * measured. With `--library DIR` over the browser host and a library of so many generated articles instead.
 */
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    /** Of each way of scrolling. */
    seconds: { type: 'string', default: '10' },
    jumps: { type: 'string', default: '30' },
    /** The library stays there: to make it takes minutes. */
    library: { type: 'string' },
  },
});
const rows = Number(values.rows);

await bundle();
const { library } = values;
const host = library === undefined ? await serveNothing() : await startHost(library, rows);
const { page, close } = await openChromium();
const before = load();
if (library === undefined) await page.addInitScript(answerWithMillionRows, rows);
await page.goto(host.address);
await page.locator('kh-hit-list li').first().waitFor();
await setTimeout(1000);
await page.evaluate(findInsideScript);
await page.evaluate(watchFrames);
await page.mouse.move(900, 450);

const wheel = await watched(async (until) => {
  while (Date.now() < until) {
    await page.mouse.wheel(0, 120);
    await setTimeout(16);
  }
});
const back = await watched(async (until) => {
  while (Date.now() < until) {
    await page.mouse.wheel(0, -600);
    await setTimeout(16);
  }
});
const dragged = await watched(async (until) => {
  const begun = Date.now();
  while (Date.now() < until) {
    const share = (Date.now() - begun) / (until - begun);
    await page.evaluate((to) => {
      (window as unknown as { watch: Watch }).watch.drag(to);
    }, share);
    await setTimeout(16);
  }
});
const jumps = await page.evaluate(async (count) => {
  const { watch } = window as unknown as { watch: Watch };
  const times: number[] = [];
  // Back and forth, so that no jump leads to what has been fetched.
  for (let at = 0; at < count; at++)
    times.push(await watch.jump((0.5 + ((at * 7) % count)) / count));
  return times;
}, Number(values.jumps));
await close();
await host.close();

console.log(
  `${rows.toLocaleString('en')} rows${library === undefined ? '' : ' of a library'}. ${machineLine(before)}\n`,
);
console.log(
  markdownTable([
    rowOf('wheel, 120 pixels at a time', wheel),
    rowOf('wheel back, 600 pixels at a time', back),
    rowOf('scroll bar dragged from end to end', dragged),
  ]),
);
const at = (share: number): string => percentile(jumps, share).toFixed(0);
console.log(
  `\nTo a month, until its hits are painted: ${at(0.5)} ms (median), ${at(0.95)} ms (95 %), ` +
    `${jumps.length} jumps.`,
);

/** The page is served as it is set in the first place; all else is answered in it. */
function serveNothing(): Promise<RunningHost> {
  const pageFolder = fileURLToPath(new URL('../../../dist/renderer', import.meta.url));
  const preferences = { ok: true, value: defaultPreferences };
  const nobody = { api: { preferences: () => preferences }, subscribe: () => () => undefined };
  return startBrowserHost(nobody as never, pageFolder, pageFolder, 0);
}

async function watched(scroll: (until: number) => Promise<void>): Promise<FramesSeen> {
  await call(page, 'begin');
  await scroll(Date.now() + 1000 * Number(values.seconds));
  const seen = (await call(page, 'end')) as FramesSeen;
  await setTimeout(500);
  return seen;
}

function call(on: Page, name: 'begin' | 'end'): Promise<unknown> {
  return on.evaluate((which) => (window as unknown as { watch: Watch }).watch[which](), name);
}

/** At sixty frames a second each has 16.7 ms; a frame over that comes with the next one or a later. */
function rowOf(name: string, { frames, blank, shapes }: FramesSeen): Record<string, string> {
  const over = (limit: number): string => String(frames.filter((frame) => frame > limit).length);
  return {
    scrolling: name,
    frames: String(frames.length),
    'over 17 ms': over(17),
    'over 34 ms': over(34),
    'over 50 ms': over(50),
    '95 %, ms': percentile(frames, 0.95).toFixed(1),
    'partly empty': String(blank),
    'with shapes': String(shapes),
  };
}
