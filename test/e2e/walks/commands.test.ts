import { describe, expect } from 'vitest';
import { answer } from '../../../contract/answer.ts';
import { seedTitle } from '../../support/reader-stage.ts';
import { beginning } from '../../support/walking/words-in.ts';
import { setWalkStage, type Walker } from '../../support/walking/walk-stage.ts';

const { archive, walk } = setWalkStage();

describe('commands', () => {
  walk('are found by name and done, and the sheet tells their keys', commands);
});

describe('settings', () => {
  walk('hold at once, in the other window and at the next start', settings);
});

describe('what is to be pressed', () => {
  walk('comes in the order in which it stands', order, { hands: ['keyboard'] });
});

async function commands(walker: Walker): Promise<void> {
  const { page, hand, the, say, status } = walker;
  const palette = the('dialog', 'كل الأوامر');
  const open = async (): Promise<void> => {
    await hand.press(the('button', 'كل الأوامر'), { key: 'Control+k' });
    await palette.waitFor();
  };
  const take = async (name: string | RegExp): Promise<void> => {
    await hand.press(palette.getByRole('option', { name }).first());
    await palette.waitFor({ state: 'hidden' });
  };
  await open();
  await page.keyboard.type('المرفأ');
  await take(/صحيفة المرفأ/u);
  await status('{0} مواد', 5).waitFor();
  await open();
  await take(beginning(say('رتّب: الأقدم أولًا')));
  await expect.poll(() => page.url()).toContain('sort=oldest');
  await open();
  await take(beginning(say('أزل التصفية')));
  await expect.poll(() => page.url()).not.toContain('source');
  await open();
  await take(beginning(say('اختصارات لوحة المفاتيح')));
  const sheet = the('dialog', 'اختصارات لوحة المفاتيح');
  await sheet.waitFor();
  const told = page.locator('kh-shortcuts-sheet dt', { hasText: say('ابحث في الأرشيف') });
  expect(await told.count()).toBe(1);
  await hand.close(sheet);
  if (hand.name === 'keyboard') {
    await page.keyboard.press('?');
    await sheet.waitFor();
    await hand.close(sheet);
  }
  await open();
  await take(beginning(say('حول خزانة')));
  await hand.close(the('dialog', 'حول خزانة'));
  // Who is lost in one language finds the other by its own name.
  await open();
  await take(walker.language === 'ar' ? /^English/u : /^العربية/u);
  await page.locator(`html[lang=${walker.language === 'ar' ? 'en' : 'ar'}]`).waitFor();
}

async function settings(walker: Walker): Promise<void> {
  const { page, hand, the, language } = walker;
  const other = await page.context().newPage();
  await other.goto(page.url());
  await page.bringToFront();
  await hand.press(the('button', 'الإعدادات'), { key: 'Control+,' });
  const sheet = the('dialog', 'الإعدادات');
  await sheet.waitFor();
  await hand.press(page.locator('kh-settings-sheet input[name=theme][value=sepia]'));
  await other.locator('html[data-theme=sepia]').waitFor();
  const goal = language === 'ar' ? 'English' : 'العربية';
  await hand.press(page.getByRole('radio', { name: goal }));
  await other.locator(`html[lang=${language === 'ar' ? 'en' : 'ar'}]`).waitFor();
  await other.close();
  await hand.press(page.getByRole('radio', { name: language === 'ar' ? 'العربية' : 'English' }));
  await page.locator(`html[lang=${language}]`).waitFor();
  await hand.close(sheet);
  await page.reload();
  await page.locator('html[data-theme=sepia]').waitFor();
  expect(await answer(archive().api, 'preferences', {})).toMatchObject({
    value: { theme: 'sepia', language },
  });
}

/** Where a stop of the keyboard lies in its pane, however far that is scrolled; `start` grows with the line. */
interface Stop {
  readonly pane: string;
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
  readonly start: number;
}

async function order(walker: Walker): Promise<void> {
  const { page, hand, article } = walker;
  await walker.search('في');
  await hand.press(page.locator('kh-hit-list').getByRole('link', { name: seedTitle }));
  await article.waitFor();
  await page.reload();
  await article.waitFor();
  const stops: Stop[] = [];
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopInPage);
    if (stop === null) break;
    stops.push(stop);
  }
  const disorder = stops
    .map((stop, index) => [stops[index - 1], stop] as const)
    .filter(([before, stop]) => before?.pane === stop.pane && !follows(before, stop))
    .map(([before, stop]) => `${before?.name ?? ''} → ${stop.name}`);
  expect(new Set(stops.map(({ pane }) => pane)).size).toBeGreaterThan(4);
  expect(disorder).toEqual([]);
}

function follows(before: Stop, stop: Stop): boolean {
  const isBelow = stop.top >= before.bottom - 4;
  const isBeside = stop.top < before.bottom && stop.bottom > before.top;
  return isBelow || (isBeside && stop.start >= before.start - 1);
}

/** Runs in the page; `null` past its end. */
function stopInPage(): Stop | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement != null) at = at.shadowRoot.activeElement;
  if (at === null || at === document.body) return null;
  const { top, bottom, left, right } = at.getBoundingClientRect();
  let scrolled = 0;
  let pane: Element | null = at;
  for (;;) {
    scrolled += pane.scrollTop;
    if (pane.matches('header.top, aside, main > *')) break;
    const root: Node = pane.getRootNode();
    const above: Element | null = root instanceof ShadowRoot ? root.host : null;
    const next: Element | null = pane.parentElement ?? above;
    if (next === null) break;
    pane = next;
  }
  return {
    pane: `${pane.localName}.${pane.className}`,
    name: at.getAttribute('aria-label') ?? at.textContent.trim().slice(0, 30),
    top: top + scrolled,
    bottom: bottom + scrolled,
    start: document.dir === 'rtl' ? -right : left,
  };
}
