import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { writeFileSync } from 'node:fs';
import { bundle } from '../../../build/bundle.ts';
import { percentile } from '../measure/percentile.ts';
import { load, machineLine } from '../page/machine-line.ts';
import { openChromium } from '../page/open-chromium.ts';
import { startHost } from '../page/start-host.ts';
import { markdownTable } from '../report/markdown-table.ts';
import { drawTyped } from './draw-typed.ts';
import { stepsOfKeys } from './key-steps.ts';
import { findInsideScript } from '../page/find-inside.ts';
import { takeTyping, watchTyping, type TypingSeen } from './watch-typing.ts';

/**
 * `npm run bench:typing`: queries typed key by key into the page in real Chromium, over the browser host and a
 * library of generated articles: how long from a key to the first results on the screen, whether an older
 * answer ever comes after a newer one, and whether a key ever waits to be seen.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '100000' },
    queries: { type: 'string', default: '30' },
    /** Milliseconds between two keys; who types fast needs 100. */
    pause: { type: 'string', default: '100' },
    /** The library stays there: to make it takes minutes. */
    keep: { type: 'string', default: join(tmpdir(), 'khizana-bench-typing') },
    json: { type: 'string' },
  },
});
const articles = Number(values.articles);
/** A key that is seen later than this seems frozen. */
const frozen = 100;

await bundle();
const host = await startHost(join(values.keep, values.articles), articles);
const before = load();
const queries = drawTyped(articles, Number(values.queries));
const seen = await typeAll(host.address, queries, Number(values.pause));
await host.close();
report(seen);

async function typeAll(
  address: string,
  typed: readonly string[],
  pause: number,
): Promise<TypingSeen> {
  const { page, close } = await openChromium();
  await page.goto(address);
  await page.getByRole('status').first().waitFor();
  await page.getByRole('combobox', { name: 'ابحث في الأرشيف' }).click();
  await page.evaluate(findInsideScript);
  await page.evaluate(watchTyping);
  const session = await page.context().newCDPSession(page);
  /** Playwright's own keyboard has no Arabic letters, but to insert them without a key. */
  const press = async (text: string): Promise<void> => {
    const key = { key: text, text, unmodifiedText: text };
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text });
  };
  for (const query of typed) {
    for (const letter of query) {
      const next = setTimeout(pause);
      await press(letter);
      await next;
    }
    // Read for a moment, then begin anew.
    await setTimeout(500);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await setTimeout(500);
  }
  const result = await page.evaluate(takeTyping);
  await close();
  return result;
}

function report({ keys, outOfOrder, letters, calls }: TypingSeen): void {
  // An emptied line asks for everything, and is no key of a query.
  const typed = keys.filter(({ query }) => query !== '');
  const waits = typed.flatMap(({ painted, pressed }) =>
    painted === null ? [] : [painted - pressed],
  );
  const own = typed.flatMap(({ painted, pressed, isOvertaken }) =>
    painted === null || isOvertaken ? [] : [painted - pressed],
  );
  const rows = [
    { ms: 'from a key to results of it or of a later one', ...percentiles(waits) },
    { ms: 'the same, keys that were not overtaken', ...percentiles(own) },
    { ms: 'from a key to its letter (at least 16, in steps of 8)', ...percentiles(letters) },
  ];
  const steps = stepsOfKeys(typed, calls);
  const ways = [
    { ms: 'key to call', ...percentiles(steps.map(({ toCall }) => toCall)) },
    { ms: 'reading thread', ...percentiles(steps.map(({ inReader }) => inReader)) },
    { ms: 'host and way', ...percentiles(steps.map(({ onTheWay }) => onTheWay)) },
    { ms: 'reply to painted rows', ...percentiles(steps.map(({ toPaint }) => toPaint)) },
  ];
  console.log(
    `${articles.toLocaleString('en')} articles, ${typed.length} keys of ${queries.length} queries, one each ` +
      `${values.pause} ms. ${machineLine(before)}\n`,
  );
  console.log(markdownTable(rows));
  console.log(`\nOf the keys that were not overtaken:\n\n${markdownTable(ways)}`);
  const late = letters.filter((wait) => wait > frozen).length;
  const lost = typed.filter(({ painted }) => painted === null).length;
  console.log(
    `\nOvertaken by the next key: ${typed.length - own.length - lost}. Never answered: ${lost}. Older after ` +
      `newer: ${outOfOrder}. Letters seen after more than ${frozen} ms: ${late}.`,
  );
  if (values.json !== undefined)
    writeFileSync(values.json, JSON.stringify({ keys, letters, calls }));
  if (outOfOrder > 0) throw new Error('An older answer was painted over a newer one');
}

function percentiles(numbers: readonly number[]): Record<string, string> {
  const at = (share: number): string => percentile(numbers, share).toFixed(0);
  return { '50 %': at(0.5), '95 %': at(0.95), '99 %': at(0.99), most: at(1) };
}
