import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { seedTitle } from '../../support/reader-stage.ts';
import { makeNews } from '../../support/walking/make-news.ts';
import { setWalkStage, type Walker } from '../../support/walking/walk-stage.ts';
import { beginning, within } from '../../support/walking/words-in.ts';
import { valueOf } from '../../support/outcome.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const { archive, walk } = setWalkStage();

describe('the front page', () => {
  walk('tells what is there, and a day of its calendar opens the paper of that day', overview);
});

describe('at the first start', () => {
  walk('one screen says what this is, and takes the first archive in', firstStart, {
    preferences: { introduced: false },
  });
});

describe('an import', () => {
  walk('that waits is called off, after a question', steering);
});

describe('what is not there', () => {
  walk('is drawn with its way out: nothing found, failed, on its way, gone', states);
});

async function overview(walker: Walker): Promise<void> {
  const { page, hand, the, say, language, article } = walker;
  const front = page.locator('kh-front-page');
  const days =
    language === 'ar' ? ['14 مايو 1995', '13 سبتمبر 2017'] : ['14 May 1995', '13 September 2017'];
  await front
    .getByText(new RegExp(days[0] ?? '', 'u'))
    .first()
    .waitFor();
  await front.getByRole('heading', { name: say('بحسب المصدر') }).waitFor();
  await hand.choose(the('combobox', 'السنة'), /2017/u);
  const day = page.getByRole('button', { name: new RegExp(`^${days[1] ?? ''}`, 'u') });
  await hand.press(day);
  const paper = page.locator('kh-day-paper');
  await paper.getByRole('heading', { level: 2, name: new RegExp(days[1] ?? '', 'u') }).waitFor();
  const story = paper.getByRole('link', { name: /^جولة سادسة/u });
  await story.waitFor();
  await hand.press(paper.getByRole('link', { name: say('اليوم السابق') }));
  await story.waitFor({ state: 'detached' });
  await hand.press(paper.getByRole('link', { name: say('اليوم التالي') }));
  await hand.press(story);
  await article.waitFor();
  await hand.goBack();
  await hand.press(paper.getByRole('link', { name: say('كل الأيام') }));
  await the('combobox', 'السنة').waitFor();
  // A source leads to all that it has.
  await hand.press(front.locator('.shares').getByRole('link', { name: /^نشرة المرصد/u }));
  await walker.status('{0} مواد', 7).waitFor();
}

/** Chooses a file in the browser's own dialog. */
async function choose({ page, hand }: Walker, button: Locator, name: string, text: string) {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), hand.press(button)]);
  await chooser.setFiles(path);
}

async function firstStart(walker: Walker): Promise<void> {
  const { page, hand, the, say, language } = walker;
  await the('heading', 'مرحبًا بك في خزانة').waitFor();
  const start = page.locator('kh-getting-started');
  const name = `أول-${hand.name}-${language}.ndjson`;
  const add = start.getByRole('button', { name: say('اختر ملفات…') });
  await choose(walker, add, name, makeNews(2000, `الفنار${language}${hand.name}`));
  // It is seen where one looks, over the panes and in the name of the window, until it is done.
  const job = page.locator('kh-job-list li').filter({ hasText: name });
  await job.waitFor();
  await page.waitForFunction(() => document.title.includes('%'));
  await page.locator('.work[role=progressbar]').waitFor({ state: 'attached' });
  await job.getByText(say('تمّ')).waitFor();
  await job.getByText(within(say('مواد جديدة: {0}', '2,000'))).waitFor();
  await hand.press(job.getByRole('button', { name: within(say('التقرير')) }));
  await page.locator('kh-job-report tbody tr').filter({ hasText: name }).waitFor();
  await hand.press(the('button', 'المجموعات'));
  await page
    .locator('kh-collection-list')
    .getByRole('heading', { name: say('مواد للتجربة') })
    .waitFor();
  await hand.close(the('dialog', 'إضافة أرشيف'));
  await hand.press(the('button', 'ابدأ القراءة'));
  await the('heading', 'مرحبًا بك في خزانة').waitFor({ state: 'detached' });
  await page
    .locator('kh-front-page')
    .getByRole('heading', { name: say('أُضيف أخيرًا') })
    .waitFor();
  await page.waitForFunction(() => !document.title.includes('%'));
}

async function steering(walker: Walker): Promise<void> {
  const { page, hand, the, say } = walker;
  const { api } = archive();
  const path = join(temporaryFolder(), 'ميناء.ndjson');
  writeFileSync(path, makeNews(6000, `الميناء${hand.name}${walker.language}`));
  const begin = async (): Promise<Locator> => {
    const added = await api.add(
      { paths: [path], wait: false, watch: false, encoding: null, mapping: null },
      {},
    );
    await api.steer({ id: valueOf(added).id, wish: 'pause' }, {});
    return page.locator('kh-job-list li').first();
  };
  const press = (job: Locator, name: string): Promise<void> =>
    hand.press(job.getByRole('button', { name: beginning(say(name)) }));
  const first = await begin();
  await hand.press(the('button', 'إضافة أرشيف'));
  await first.getByText(say('متوقف مؤقتًا')).waitFor();
  await first.getByRole('progressbar').waitFor();
  await press(first, 'ألغِ');
  await press(first, 'لا، دعه');
  await press(first, 'ألغِ');
  await press(first, 'نعم، ألغِه');
  await first.getByText(say('أُلغي')).waitFor();
  await hand.close(the('dialog', 'إضافة أرشيف'));
}

async function states(walker: Walker): Promise<void> {
  const { page, hand, the, say, status, article } = walker;
  await walker.search('زمهريرستان');
  await page.getByText(within(say('لا نتائج عن «{0}»', 'زمهريرستان'))).waitFor();
  await hand.press(the('button', 'اعرض كل المواد'));
  await page.locator('kh-hit-list li h3').first().waitFor();
  // A search that fails says so and is asked again; one that takes long shows the shape of what comes.
  const failure = { kind: 'unreachable', cause: 'out of order' };
  await page.route('**/api/search', (route) => route.fulfill({ json: { ok: false, failure } }));
  await walker.search('استانا');
  await page.getByText(say('تعذّر البحث')).waitFor();
  let go = (): void => undefined;
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.unroute('**/api/search');
  await page.route('**/api/search', async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await hand.press(the('button', 'أعد المحاولة').first());
  await page
    .getByText(within(say('نعيد المحاولة…')))
    .first()
    .waitFor();
  go();
  await status('نتيجة واحدة').waitFor();
  await page.unroute('**/api/search');
  await hand.press(page.locator('kh-hit-list').getByRole('link', { name: seedTitle }));
  await article.waitFor();
  await hand.goBack();
  const missing = { kind: 'article-not-found', id: 99999 };
  await page.route('**/api/article', (route) =>
    route.fulfill({ json: { ok: false, failure: missing } }),
  );
  // An article that cannot be had, and the way back from it.
  await page.evaluate(() => {
    window.location.hash = '#article=99999';
  });
  await page.getByText(say('تعذّر فتح المادة')).waitFor();
  await hand.goBack();
  await status('نتيجة واحدة').waitFor();
  expect(await article.count()).toBe(0);
}
