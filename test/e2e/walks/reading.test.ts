import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect } from 'vitest';
import { answer } from '../../../contract/answer.ts';
import type { Preferences } from '../../../contract/preference-schemas.ts';
import { documentsIn } from '../../archive/formats/documents/read-document.ts';
import { seedTitle } from '../../support/reader-stage.ts';
import { within } from '../../support/walking/words-in.ts';
import { setWalkStage, type Walker } from '../../support/walking/walk-stage.ts';

const { archive, walk } = setWalkStage();

const lighthouse = 'المنارة القديمة تفتح أبوابها متحفًا لأدوات الملاحة';

const headline = ({ article }: Walker, title: string) =>
  article.getByRole('heading', { level: 2, name: title });

/** Searches, and opens the hit of this title. */
async function read(walker: Walker, query: string, title: string): Promise<void> {
  const { page, hand } = walker;
  await walker.search(query);
  await hand.press(page.locator('kh-hit-list').getByRole('link', { name: title }));
  await headline(walker, title).waitFor();
}

const kept = async (): Promise<Preferences> => {
  const kept = await answer(archive().api, 'preferences', {});
  if (!kept.ok) throw new Error(JSON.stringify(kept.failure));
  return kept.value as Preferences;
};

describe('an article', () => {
  walk('stands in its zones, is found in through marks and hamza, and led on from', zones);
  walk('runs as the reader has it, alone and with all of its source', directions);
  walk('hides its vowel marks, and is gone on with where it was left', tashkeel);
  walk('is set as the reader likes, which a preview shows', typography);
});

describe('on paper', () => {
  walk('an article has its source and its citation, a list its addresses', papers);
});

async function zones(walker: Walker): Promise<void> {
  const { page, hand, the, say, article, status } = walker;
  await read(walker, 'استانا', seedTitle);
  const zone = (name: string) => article.locator(name).first();
  expect(await zone('.standfirst').textContent()).toMatch(/اللقاء بين الدول الضامنة/u);
  expect(await zone('.meta').textContent()).toMatch(/ميدل ايست أونلاين/u);
  await article.getByRole('heading', { level: 3, name: say('عناوين ذات صلة') }).waitFor();
  // The matches of the query are walked, and so is what is looked for in the article alone.
  await hand.press(the('button', 'الموضع التالي'), { key: 'n' });
  await status('{0} من {1}', 1, 5).waitFor();
  await hand.press(the('button', 'الموضع السابق'), { key: 'p' });
  await status('{0} من {1}', 5, 5).waitFor();
  await hand.press(the('button', 'ابحث في هذه المادة'), { key: 'Control+f' });
  await page.keyboard.type('المُعارَضه');
  const mark = article.locator('mark.here');
  await expect.poll(() => mark.textContent()).toBe('المعارضة');
  const found = page.locator('kh-find-bar').getByRole('status');
  const first = await found.textContent();
  await hand.press(page.locator('kh-find-bar').getByRole('button', { name: say('الموضع التالي') }));
  await expect.poll(() => found.textContent()).not.toBe(first);
  await hand.press(the('button', 'أغلق البحث في المادة'), { key: 'Escape' });
  await found.waitFor({ state: 'detached' });
  // A headline that the archive holds leads to it, another says that it does not.
  await read(walker, 'المنارة', lighthouse);
  const related = article.locator('.related').first();
  await related.getByText(say('ليست في الأرشيف')).first().waitFor({ state: 'attached' });
  await hand.press(related.getByRole('link', { name: /^عاصفة بحرية/u }));
  await headline(walker, 'عاصفة بحرية تغلق الميناء يومين والصيادون يعودون سالمين').waitFor();
  // From within an article to the hit after it, and back.
  await read(walker, 'في', seedTitle);
  await hand.press(the('button', 'النتيجة التالية'), { key: 'j' });
  await headline(walker, seedTitle).waitFor({ state: 'detached' });
  await hand.press(the('button', 'النتيجة السابقة'), { key: 'k' });
  await headline(walker, seedTitle).waitFor();
}

async function directions(walker: Walker): Promise<void> {
  const { page, hand, the, article } = walker;
  const menu = async (group: readonly [string, ...string[]], label: string, to: string) => {
    const toggle = the('button', 'خيارات المادة');
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await hand.press(toggle);
    const fields = the('group', ...group);
    await hand.choose(fields.getByRole('combobox', { name: walker.say(label) }), walker.say(to));
  };
  const source = ['كل مواد «{0}»', 'صحيفة المرفأ (عيّنة)'] as const;
  const own = ['هذه المادة'] as const;
  const direction = (): Promise<string | null> => article.getAttribute('dir');
  await read(walker, 'المنارة', lighthouse);
  await menu(own, 'الاتجاه', 'من اليسار');
  await expect.poll(direction).toBe('ltr');
  await page.reload();
  await expect.poll(direction).toBe('ltr');
  await menu(own, 'الاتجاه', 'تلقائي');
  await expect.poll(direction).toBe('rtl');
  await menu(source, 'الاتجاه', 'من اليسار');
  await expect.poll(direction).toBe('ltr');
  await read(walker, 'عاصفة', 'عاصفة بحرية تغلق الميناء يومين والصيادون يعودون سالمين');
  await expect.poll(direction).toBe('ltr');
  await menu(source, 'الاتجاه', 'تلقائي');
  await expect.poll(direction).toBe('rtl');
}

const vowelled = 'قصيدة البحر';

beforeAll(async () => {
  const path = join(archive().folder, 'vowels.ndjson');
  const text = Array.from({ length: 60 }, (_, at) => `قِفَا نَبْكِ مِنْ ذِكْرَى البَحْرِ، المقطع ${at}.`);
  writeFileSync(
    path,
    JSON.stringify({ title: vowelled, text: text.join('\n\n'), date: '2012-01-01' }),
  );
  await answer(archive().api, 'add', { paths: [path] });
});

async function tashkeel(walker: Walker): Promise<void> {
  const { page, hand, the, say, article, status } = walker;
  await read(walker, 'المقطع', vowelled);
  const text = async (): Promise<boolean> => /[\u064B-\u0652]/u.test(await article.innerText());
  expect(await text()).toBe(true);
  await hand.press(the('button', 'إخفاء التشكيل'));
  await expect.poll(text).toBe(false);
  await hand.press(the('button', 'إخفاء التشكيل'));
  await expect.poll(text).toBe(true);
  // Some way down, where one stops.
  const reading = the('region', 'القراءة');
  await hand.scrollOn(reading);
  const places = () => answer(archive().api, 'readingPlaces', { unfinished: true });
  await expect.poll(places).toMatchObject({ value: { places: [{ title: vowelled }] } });
  await hand.press(page.getByRole('link', { name: say('خزانة') }).first());
  await article.waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: say('تابع القراءة') }).waitFor();
  await hand.press(page.locator('kh-front-page').getByRole('link', { name: vowelled }).first());
  await headline(walker, vowelled).waitFor();
  await status('عُدت إلى حيث توقفت').waitFor();
  expect(await reading.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(100);
  await hand.press(the('button', 'إلى أول المادة'));
  await expect.poll(() => reading.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
}

async function typography(walker: Walker): Promise<void> {
  const { page, hand, the, say, language, article } = walker;
  await read(walker, 'استانا', seedTitle);
  await hand.press(the('button', 'الإعدادات'), { key: 'Control+,' });
  const preview = page.locator('kh-type-preview p').first();
  const line = article.locator('p.body, .story p, p').nth(3);
  const style = async (): Promise<readonly string[]> => {
    const of = (element: Element): readonly string[] => {
      const { fontFamily, fontSize, lineHeight, textAlign } = getComputedStyle(element);
      return [fontFamily.split(',')[0] ?? '', fontSize, lineHeight, textAlign];
    };
    const [shown, read] = [await preview.evaluate(of), await line.evaluate(of)];
    expect(read).toEqual(shown);
    return shown;
  };
  const choose = (name: string) => hand.press(page.getByRole('radio', { name: say(name) }).last());
  const before = await style();
  await choose('بسيط');
  await hand.slide(the('slider', 'حجم الخط'), 1);
  await hand.slide(the('slider', 'تباعد الأسطر'), 1);
  await hand.slide(the('slider', 'طول السطر'), 0);
  await hand.press(the('checkbox', 'ضبط الحافتين'));
  await expect.poll(kept).toMatchObject({ articleFont: 'plex', articleJustified: true });
  const after = await style();
  expect(after.filter((value, index) => value === before[index])).toEqual([]);
  for (const [name, theme] of [
    ['فاتح', 'light'],
    ['ورقي', 'sepia'],
    ['داكن', 'dark'],
    ['شديد التباين', 'contrast'],
  ] as const) {
    await choose(name);
    await page.locator(`html[data-theme=${theme}]`).waitFor();
  }
  await hand.press(page.locator('kh-settings-sheet input[name=theme][value=system]'));
  await page.locator('html:not([data-theme])').waitFor();
  const digits = page.getByRole('radio', { name: '٠١٢٣٤٥٦٧٨٩' });
  if (language === 'ar') {
    await hand.press(digits);
    await article.getByText('١٣ سبتمبر ٢٠١٧').first().waitFor();
  } else {
    expect(await digits.count()).toBe(0);
  }
  await hand.press(the('button', 'أعد كل الإعدادات كما كانت'));
  await expect.poll(kept).toMatchObject({ articleFont: 'naskh', digits: 'european' });
}

async function papers(walker: Walker): Promise<void> {
  const { page, hand, the, say, language } = walker;
  const cited = language === 'ar' ? `«${seedTitle}»` : `“${seedTitle}”`;
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
  const printed = async (): Promise<string> => {
    await page.locator('html[data-printed]').waitFor();
    const paper = await page.pdf({ preferCSSPageSize: true });
    await page.evaluate(() => {
      delete document.documentElement.dataset['printed'];
      dispatchEvent(new Event('afterprint'));
    });
    return JSON.stringify(await documentsIn('paper.pdf', paper));
  };
  await read(walker, 'استانا', seedTitle);
  if (hand.name === 'mouse') await hand.press(the('button', 'خيارات المادة'));
  await hand.press(the('button', 'طباعة'), { key: 'Control+p' });
  const paper = await printed();
  expect(paper).toContain('ميدل ايست أونلاين');
  expect(paper.replace(/[\u2066-\u2069]/gu, '')).toContain(cited);
  expect(paper).not.toMatch(within(say('ابحث في الأرشيف')));
  await hand.press(the('button', 'طباعة النتائج'));
  const list = await printed();
  expect(list).toMatch(/khizana:\/\/article\/1/u);
  expect(list).toContain(seedTitle);
}
