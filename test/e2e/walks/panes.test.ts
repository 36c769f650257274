import { describe, expect } from 'vitest';
import { desktop } from '../../support/reader-stage.ts';
import { setWalkStage, type Walker } from '../../support/walking/walk-stage.ts';

const { walk } = setWalkStage();

const lighthouse = 'المنارة القديمة تفتح أبوابها متحفًا لأدوات الملاحة';
const storm = 'عاصفة بحرية تغلق الميناء يومين والصيادون يعودون سالمين';

const headline = ({ article }: Walker, title: string) =>
  article.getByRole('heading', { level: 2, name: title });

const hit = ({ page }: Walker, title: string) =>
  page.locator('kh-hit-list').getByRole('link', { name: title });

describe('the panes', () => {
  walk('a link that is followed is gone back from, to the place in the page', async (walker) => {
    const { page, hand, the, article, searchbox } = walker;
    await walker.type('المنارة');
    await hand.press(hit(walker, lighthouse));
    await headline(walker, lighthouse).waitFor();
    const reading = the('region', 'القراءة');
    await hand.scrollToEnd(reading);
    await hand.press(article.getByRole('link', { name: storm }));
    await headline(walker, storm).waitFor();
    const scrolled = (): Promise<number> => reading.evaluate(({ scrollTop }) => scrollTop);
    await expect.poll(scrolled).toBe(0);
    await hand.goBack();
    await headline(walker, lighthouse).waitFor();
    await expect.poll(scrolled).toBeGreaterThan(100);
    expect(await searchbox.inputValue()).toBe('المنارة');
    await hand.goForward();
    await headline(walker, storm).waitFor();
    const address = page.url();
    await hand.goBack();
    await headline(walker, lighthouse).waitFor();
    await hand.goBack();
    await article.waitFor({ state: 'detached' });
    // The address alone brings all of it back, elsewhere too.
    const other = await page.context().newPage();
    await other.goto(address);
    await other.getByRole('article').getByRole('heading', { level: 2, name: storm }).waitFor();
    const line = other.locator('kh-search-bar').getByRole('combobox');
    expect(await line.inputValue()).toBe('المنارة');
    await other.close();
  });

  walk('are pulled to a width, and found so again', async (walker) => {
    const { page, hand, the } = walker;
    const lines = ['عرض قائمة المصادر', 'عرض قائمة النتائج'].map((name) => the('separator', name));
    const places = (): Promise<number[]> =>
      Promise.all(lines.map(async (line) => Math.round((await line.boundingBox())?.x ?? 0)));
    await Promise.all(lines.map((line) => line.waitFor()));
    const before = await places();
    for (const line of lines) await hand.pullLeft(line, 32);
    const moved = await places();
    expect(moved).not.toEqual(before);
    await page.reload();
    await lines[0]?.waitFor();
    await expect.poll(places).toEqual(moved);
  });

  walk('are two in a middling window: sources unfold, narrow, and fold again', twoPanes, {
    traits: { ...desktop, width: 900 },
  });

  walk('are one in a narrow window, each with a way to the next', onePane, {
    traits: { ...desktop, width: 400, height: 800 },
  });
});

const harbour = 'صحيفة المرفأ (عيّنة)';

async function twoPanes(walker: Walker): Promise<void> {
  const { page, hand, the, status } = walker;
  const sources = the('complementary', 'المصادر والسنوات');
  await hit(walker, storm).waitFor();
  expect(await sources.isVisible()).toBe(false);
  await hand.press(the('button', 'المصادر والسنوات'));
  await sources.waitFor();
  await hand.press(sources.getByRole('button', { name: harbour }));
  await status('{0} مواد', 5).waitFor();
  await hand.press(the('button', 'المصادر والسنوات'));
  await sources.waitFor({ state: 'hidden' });
  await hand.press(hit(walker, storm));
  await headline(walker, storm).waitFor();
  expect(await page.locator('kh-hit-list').isVisible()).toBe(true);
}

async function onePane(walker: Walker): Promise<void> {
  const { page, hand, the, status } = walker;
  const list = page.locator('kh-hit-list');
  await hand.press(the('button', 'كل المواد'));
  await list.waitFor();
  await hand.press(the('button', 'المصادر والسنوات'));
  await hand.press(the('complementary', 'المصادر والسنوات').getByRole('button', { name: harbour }));
  await status('{0} مواد', 5).waitFor();
  await hand.press(hit(walker, storm));
  await headline(walker, storm).waitFor();
  expect(await list.isVisible()).toBe(false);
  await hand.press(the('button', 'النتائج'), { key: 'Escape' });
  await list.waitFor();
  // And the hit that was left has the keyboard.
  await expect.poll(() => hit(walker, storm).evaluate((link) => link.matches(':focus'))).toBe(true);
}
