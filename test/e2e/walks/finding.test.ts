import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect } from 'vitest';
import { answer } from '../../../contract/answer.ts';
import { within } from '../../support/walking/words-in.ts';
import { setWalkStage, type Walker } from '../../support/walking/walk-stage.ts';

const { archive, walk } = setWalkStage();

const mixedTitle = 'تقرير BBC عن «Lake Chad»: ماء أقل، وصيادون أكثر';
const latinTitle = 'The lighthouse at Marsa, and the أضواء around it';

beforeAll(async () => {
  const path = join(archive().folder, 'mixed.ndjson');
  const news = [
    { title: mixedTitle, text: 'انحسرت البُحَيْرة، فبحث الصيّادون عن غيرها.', date: '2021-05-03' },
    { title: latinTitle, text: 'A short report in English about the lamps.', date: '2021-06-03' },
  ].map((each) => ({ ...each, category: 'بيئة' }));
  writeFileSync(path, news.map((each) => JSON.stringify(each)).join('\n'));
  await answer(archive().api, 'add', { paths: [path] });
});

/** No article has it, and none has what it begins with. */
const nowhere = 'المنارزمهرير';

const option = ({ page, say }: Walker, group: string | null, name: string | RegExp) => {
  const offers = page.locator('kh-search-bar');
  const inside = group === null ? offers : offers.getByRole('group', { name: say(group) });
  return inside.getByRole('option', { name }).first();
};
const hits = ({ page }: Walker) => page.locator('kh-hit-list').getByRole('listitem');

describe('searching', () => {
  walk(
    'what is typed last is what is shown, however late an earlier answer comes',
    async (walker) => {
      const { page, status } = walker;
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/api/search', async (route) => {
        const { query } = route.request().postDataJSON() as { query: string };
        if (query !== nowhere) await held;
        // A search that was given up has nobody to be answered.
        await route.continue().catch(() => undefined);
      });
      await walker.type('المنار');
      await page.keyboard.type('زمهرير');
      await walker.page.getByText(within(walker.say('لا نتائج عن «{0}»', nowhere))).waitFor();
      release();
      await page.unroute('**/api/search');
      await walker.type('استانا');
      await status('نتيجة واحدة').waitFor();
    },
  );

  walk(
    'the line offers how to go on, titles, sources, and searches made and kept',
    async (walker) => {
      const { page, hand, the, say, searchbox, status, article } = walker;
      await walker.type('ميستو');
      await hand.press(option(walker, null, /^ميستورا/u));
      expect(await searchbox.inputValue()).toBe('ميستورا');
      await status('نتيجة واحدة').waitFor();
      await walker.type('عاصفة بح');
      await hand.press(option(walker, 'مواد', /^عاصفة بحرية تغلق/u));
      await article.getByRole('heading', { level: 2, name: /^عاصفة بحرية/u }).waitFor();
      await walker.type('المرصد');
      await hand.press(option(walker, 'مصادر وأبواب', /^نشرة المرصد/u));
      await status('{0} مواد', 7).waitFor();
      await walker.search('القلم والحبر');
      await hand.press(the('button', 'الأبحاث'));
      await hand.write(the('textbox', 'احفظ البحث الحالي باسم'), 'أدوات الكتابة');
      await hand.press(the('button', 'احفظ'));
      const [dialog, sheet] = [the('dialog', 'الأبحاث'), page.locator('kh-searches-sheet')];
      await sheet.getByRole('link', { name: /^أدوات الكتابة/u }).waitFor();
      await hand.close(dialog);
      await walker.type('أدوات ال');
      await hand.press(option(walker, 'أبحاث محفوظة', 'أدوات الكتابة'));
      expect(await searchbox.inputValue()).toBe('القلم والحبر');
      await walker.type('ميست');
      await option(walker, 'أبحاث أخيرة', 'ميستورا').waitFor();
      await hand.press(the('button', 'الأبحاث'));
      await hand.press(sheet.getByRole('button', { name: say('انسَ الأبحاث الأخيرة') }));
      await sheet.getByRole('heading', { name: say('أبحاث أخيرة') }).waitFor({ state: 'hidden' });
      await hand.press(sheet.getByRole('link', { name: /^أدوات الكتابة/u }));
      await dialog.waitFor({ state: 'hidden' });
      await hand.press(the('button', 'الأبحاث'));
      await hand.press(sheet.getByRole('button', { name: say('انسَ البحث: {0}', 'أدوات الكتابة') }));
      await sheet.getByText(say('لا أبحاث بعد. ما تبحث عنه يُذكر هنا، على جهازك وحده.')).waitFor();
      await hand.close(dialog);
    },
  );

  walk('filters stand as chips, outlive the next query, and go one by one or all at once', filters);

  walk('the order is chosen, every hit is reached, a month is gone to', order);
});

describe('a hit', () => {
  walk('is marked in its own spelling, whole, each text in its own direction', async (walker) => {
    const { page, status } = walker;
    await walker.type('البحيره');
    const mixed = hits(walker).filter({ hasText: mixedTitle });
    await mixed.waitFor();
    await expect.poll(() => mixed.locator('mark').allTextContents()).toEqual(['البُحَيْرة']);
    const title = mixed.getByRole('heading');
    expect([await title.textContent(), await title.getAttribute('dir')]).toEqual([
      expect.stringContaining(mixedTitle),
      'rtl',
    ]);
    await walker.type('lamps');
    await status('نتيجة واحدة').waitFor();
    const latin = hits(walker).getByRole('heading', { name: latinTitle });
    await latin.waitFor();
    expect([await latin.getAttribute('dir'), await latin.getAttribute('lang')]).toEqual([
      'ltr',
      '',
    ]);
    // Nothing of a title is cut off, and neither is its beginning out of sight.
    const cut = await page
      .locator('kh-hit-list h3')
      .evaluateAll(
        (titles) =>
          titles.filter(
            (each) =>
              each.scrollWidth > each.clientWidth || getComputedStyle(each).textOverflow !== 'clip',
          ).length,
      );
    expect(cut).toBe(0);
    // What is not of the interface is isolated from it: names of sources, titles, snippets.
    const meta = hits(walker).first().locator('.meta bdi');
    expect(await meta.first().evaluate((name) => getComputedStyle(name).unicodeBidi)).toBe(
      'isolate',
    );
  });
});

const harbour = 'صحيفة المرفأ (عيّنة)';

async function filters(walker: Walker): Promise<void> {
  const { page, hand, the, say, status } = walker;
  const pane = the('complementary', 'المصادر والسنوات');
  const chips = the('list', 'التصفية الحالية').getByRole('listitem');
  await hand.press(pane.getByRole('button', { name: harbour }));
  await status('{0} مواد', 5).waitFor();
  await hand.write(pane.getByRole('combobox', { name: say('من') }), '٢٠١٠');
  await page.keyboard.press('Tab');
  await status('{0} مواد', 4).waitFor();
  await hand.press(pane.getByRole('radio', { name: say('في المتن فقط') }));
  await hand.press(pane.getByRole('checkbox', { name: say('اطوِ نسخ القصة الواحدة') }));
  await expect.poll(() => chips.count()).toBe(5);
  await walker.type('البحر');
  await expect.poll(() => page.url()).toMatch(/q=/u);
  await expect.poll(() => chips.count()).toBe(5);
  await walker.type('الميناء');
  await hits(walker).first().waitFor();
  await expect.poll(() => chips.count()).toBe(5);
  await page.reload();
  await expect.poll(() => chips.count()).toBe(5);
  await hand.press(chips.getByRole('button', { name: say('أزل التصفية: {0}', harbour) }));
  await expect.poll(() => chips.count()).toBe(4);
  await hand.press(the('button', 'أزل الكل'));
  await chips.first().waitFor({ state: 'detached' });
  expect(page.url()).not.toMatch(/source|from|in=|copies/u);
  await walker.type('البحيره');
  const category = pane.getByRole('button', { name: /^بيئة/u });
  await hand.press(category);
  await expect.poll(() => chips.count()).toBe(1);
}

async function order(walker: Walker): Promise<void> {
  const { page, hand, the } = walker;
  await walker.search('في');
  await hits(walker).first().waitFor();
  const total = async (): Promise<number> =>
    Number(/\d+/u.exec((await page.locator('kh-results-pane .total').textContent()) ?? '')?.[0]);
  await expect.poll(total).toBeGreaterThan(20);
  const days = (): Promise<(string | null)[]> =>
    hits(walker)
      .locator('time')
      .evaluateAll((all) => all.map((each) => each.getAttribute('datetime')));
  await hand.press(the('button', 'الأقدم'));
  await expect.poll(async () => (await days())[0]).toBe('1995-05-14');
  await hand.press(the('button', 'الأحدث'));
  await expect.poll(async () => (await days())[0]).toBe('2025-06-12');
  // To the end of the list: the last row is the one that the total counts.
  const last = page.locator('kh-hit-list li').last();
  if (hand.name === 'keyboard') {
    await hand.press(hits(walker).getByRole('link').nth(1));
    await page.keyboard.press('Escape');
    await page.keyboard.press('End');
  } else {
    await hand.scrollToEnd(page.locator('kh-results-pane .scroller'));
  }
  await expect.poll(() => last.getAttribute('aria-posinset')).toBe(String(await total()));
  await last.getByRole('heading').waitFor();
  const month = the('slider', 'الشهر');
  await hand.slide(month, 1);
  await expect.poll(() => month.getAttribute('aria-valuetext')).toMatch(/2025/u);
  await page.locator('kh-hit-list li[aria-posinset="1"] h3').waitFor();
  await hand.press(the('button', 'الأنسب'));
  await month.waitFor({ state: 'detached' });
}
