import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { searchIn } from './fake-answers.ts';
import { fakeArchive } from './fake-archive-api.ts';
import { articleOf, manyArticles, smallArchive } from './fixtures.ts';
import { all, eventually, focused, listLength, openRoom, press, words } from './open-room.ts';

const scroller = (): HTMLElement => {
  const [found] = all('kh-results-pane .scroller');
  if (found === undefined) throw new Error('no results');
  return found;
};
const inSight = (): string[] => {
  const { top, bottom } = scroller().getBoundingClientRect();
  const isSeen = (row: Element): boolean => {
    const box = row.getBoundingClientRect();
    return box.bottom > top + 1 && box.top < bottom - 1;
  };
  return all('kh-hit-list li')
    .filter(isSeen)
    .map((row) => row.ariaPosInSet ?? '');
};
const button = (name: RegExp): HTMLButtonElement => {
  const found = all<HTMLButtonElement>('button').find((each) =>
    name.test((each.ariaLabel ?? each.textContent).trim()),
  );
  if (found === undefined) throw new Error(`no button ${String(name)}`);
  return found;
};

/** Three stories, the first of them in three newspapers. */
const copied = [1, 2, 3, 4, 5].map((id) =>
  articleOf(
    id,
    {
      cluster: (id <= 3 ? 1 : id) as (typeof smallArchive)[number]['id'],
      source: `صحيفة ${String(id)}`,
      category: id === 5 ? null : 'اقتصاد',
      date: `2018-0${String(id)}-10`,
    },
    [
      ['title', `القمح يصل إلى الميناء ${String(id)}`],
      ['body', 'وصلت باخرة القمح صباح اليوم.'],
    ],
  ),
);

test('a list of a hundred thousand is drawn in part, and both its ends are reached by scrolling', async () => {
  const articles = manyArticles(1);
  const fake = fakeArchive(articles);
  const rows = 100_000;
  const [article] = articles;
  if (article === undefined) throw new Error('no article');
  fake.answers.search = ({ offset = 0, limit = 0, ...request }) => {
    const reply = searchIn(articles, request);
    const hits = Array.from({ length: Math.min(limit, rows - offset) }, (_, at) => ({
      ...(reply.hits[0] as (typeof reply.hits)[number]),
      title: { text: `نشرة ${String(offset + at + 1)}`, marks: [] },
    }));
    return Promise.resolve({ ok: true, value: { ...reply, hits } });
  };
  const count = fake.api.count;
  fake.answers.count = async (request) => {
    delete fake.answers.count;
    const counted = await count(request);
    return counted.ok ? { ok: true, value: { ...counted.value, total: rows } } : counted;
  };
  await openRoom(fake, '#q=القمح');
  await eventually(listLength, rows);
  expect(all('kh-hit-list li').length).toBeLessThan(40);
  scroller().scrollTo(0, 1e9);
  await eventually(() => inSight().at(-1), '100000');
  await eventually(() => words('kh-hit-list h3').at(-1), 'نشرة 100000');
  scroller().scrollTo(0, scroller().scrollHeight / 2);
  await eventually(() => Math.abs(Number(inSight()[0]) - rows / 2) < 1000, true);
  // Whoever reads on from there moves by pixels and not by thousands of rows.
  await new Promise((resolve) => setTimeout(resolve, 200));
  const before = Number(inSight()[0]);
  scroller().scrollBy(0, 400);
  await eventually(() => Number(inSight()[0]) > before, true);
  expect(Number(inSight()[0]) - before).toBeLessThan(10);
  scroller().scrollTo(0, 0);
  await eventually(() => inSight()[0], '1');
});

test('what has not been fetched has its shape, and what failed is fetched when asked again', async () => {
  const articles = manyArticles(200);
  const fake = fakeArchive(articles);
  await openRoom(fake, '#q=القمح');
  await eventually(listLength, 200);
  fake.answers.search = () =>
    Promise.resolve({ ok: false, failure: { kind: 'unreachable', cause: 'reset' } });
  scroller().scrollTo(0, 1e6);
  await eventually(() => words('.further .heading'), ['تعذّر جلب المزيد']);
  expect(all('kh-hit-list .shape').length).toBeGreaterThan(3);
  delete fake.answers.search;
  press('أعد المحاولة');
  await eventually(() => [all('kh-hit-list .shape').length, all('.further').length], [0, 0]);
  expect(inSight().at(-1)).toBe('200');
});

test('the hit beside an article is found wherever it lies, and brought into sight', async () => {
  const room = await openRoom(fakeArchive(manyArticles(200)), '#q=القمح');
  await eventually(listLength, 200);
  const beside = (id: number | null, by: 1 | -1): Promise<number | null> | undefined =>
    room.results?.hitBeside(id as Parameters<typeof room.results.hitBeside>[0], by);
  expect(await beside(null, 1)).toBe(1);
  expect(await beside(1, -1)).toBeNull();
  expect(await beside(10, 1)).toBe(11);
  let id: number | null | undefined = 11;
  for (let step = 0; step < 40; step++) id = await beside(id ?? null, 1);
  expect(id).toBe(51);
  await eventually(() => inSight().includes('51'), true);
});

/** Whether all rows have come, which are of another height before, and the one that is remembered lies where it should. */
const isAtItsPlace = (): boolean => {
  const { place } = history.state as { place?: { row: number; top: number } };
  const rows = all('kh-hit-list li');
  const row = rows.find(({ ariaPosInSet }) => Number(ariaPosInSet) - 1 === place?.row);
  if (place === undefined || row === undefined) return false;
  const top = row.getBoundingClientRect().top - scroller().getBoundingClientRect().top;
  return rows.every((each) => each.querySelector('h3')) && Math.abs(top - place.top) < 2;
};

test('back finds a list where it was left', async () => {
  const fake = fakeArchive(manyArticles(400));
  await openRoom(fake, '#q=القمح');
  await eventually(listLength, 400);
  scroller().scrollTo(0, 20_000);
  await eventually(() => Number(inSight()[0]) > 20, true);
  await eventually(isAtItsPlace, true);
  const left = inSight()[0];
  press('الأحدث');
  await eventually(() => inSight()[0], '1');
  history.back();
  await eventually(() => inSight()[0], left);
});

test('a scale of months says where one is in a list by date, and goes to another month', async () => {
  const room = await openRoom(fakeArchive(manyArticles(450)), '#q=القمح&sort=newest');
  await eventually(listLength, 450);
  await eventually(() => words('kh-month-scrubber .here'), ['سبتمبر 2018']);
  const [track] = all('kh-month-scrubber .track');
  track?.focus();
  // Time runs to the left: what is newer lies there.
  await userEvent.keyboard('{ArrowRight}');
  await eventually(() => words('kh-month-scrubber .here'), ['أغسطس 2017']);
  await eventually(() => inSight()[0], '51');
  await userEvent.keyboard('{Home}');
  await eventually(() => words('kh-month-scrubber .here'), ['يناير 2010']);
  expect(inSight()).toContain('401');
  await userEvent.keyboard('{ArrowLeft}');
  await eventually(() => track?.getAttribute('aria-valuetext'), 'فبراير 2011: 50 مادة');
  await eventually(() => inSight()[0], '351');
  scroller().scrollTo(0, 0);
  // The list may be laid out anew before the browser tells that it was scrolled.
  room.results?.shadowRoot?.querySelector('kh-hit-list')?.requestUpdate();
  await eventually(() => words('kh-month-scrubber .here'), ['سبتمبر 2018']);
});

test('copies of a story are folded into one hit, counted as stories, and unfold under it', async () => {
  const fake = fakeArchive(copied);
  const labels = copied
    .slice(0, 3)
    .map(({ id, title, source, date }) => ({ id, title, source, date }));
  fake.answers.copies = () => Promise.resolve({ ok: true, value: { articles: labels } });
  await openRoom(fake, '#q=القمح');
  await eventually(() => words('.total'), ['5 نتائج · 0.003 ثانية']);
  all<HTMLInputElement>('kh-filter-pane input[type=checkbox]')[0]?.click();
  await eventually(() => words('.total'), ['3 قصص، في 5 مواد · 0.003 ثانية']);
  expect(window.location.hash).toContain('copies=folded');
  await eventually(listLength, 3);
  const [toggle] = all<HTMLButtonElement>('kh-hit-copies .toggle');
  expect(toggle?.textContent.trim()).toBe('نسختان أخريان');
  toggle?.click();
  await eventually(
    () => words('kh-hit-copies li'),
    [
      'القمح يصل إلى الميناء 2 صحيفة 2 · 10 فبراير 2018',
      'القمح يصل إلى الميناء 3 صحيفة 3 · 10 مارس 2018',
    ],
  );
  all<HTMLButtonElement>('kh-hit-copies li button')[1]?.click();
  await eventually(() => words('kh-article-view h2'), ['القمح يصل إلى الميناء 3']);
});

test('filters are chips that stay with the next query until they are removed, one by one or all', async () => {
  await openRoom(fakeArchive(copied), '#q=القمح');
  await eventually(() => words('.total'), ['5 نتائج · 0.003 ثانية']);
  button(/^اقتصاد/u).click();
  await eventually(() => words('.total'), ['4 نتائج · 0.003 ثانية']);
  const [from] = all<HTMLInputElement>('kh-date-range .from');
  if (from === undefined) throw new Error('no dates');
  from.value = '2018-02-01';
  from.dispatchEvent(new Event('change'));
  all<HTMLInputElement>('kh-filter-pane input[type=radio]')[1]?.click();
  const chips = (): string[] =>
    words('kh-filter-chips li').map((chip) => chip.replace(/[\u2068\u2069]/gu, ''));
  await eventually(chips, ['اقتصاد', 'منذ 1 فبراير 2018', 'في العنوان فقط', 'أزل الكل']);
  const [input] = all<HTMLInputElement>('input[type=search]');
  input?.focus();
  await userEvent.keyboard(' الميناء');
  await eventually(chips, ['اقتصاد', 'منذ 1 فبراير 2018', 'في العنوان فقط', 'أزل الكل']);
  button(/^أزل التصفية: .*فبراير 2018/u).click();
  await eventually(chips, ['اقتصاد', 'في العنوان فقط', 'أزل الكل']);
  press('أزل الكل');
  await eventually(chips, []);
  expect(focused()).not.toBe(document.body);
});

test('two dates that run backwards are turned round, and what is no date changes nothing and is said to be none', async () => {
  await openRoom(fakeArchive(copied), '#from=2018&to=2018');
  await eventually(() => words('.total'), ['5 مواد']);
  const [from, to] = [
    all<HTMLInputElement>('kh-date-range .from')[0],
    all<HTMLInputElement>('kh-date-range .to')[0],
  ];
  expect([from?.value, to?.value]).toEqual(['2018', '2018']);
  const change = (input: HTMLInputElement | undefined, day: string): void => {
    if (input === undefined) throw new Error('no input');
    input.value = day;
    input.dispatchEvent(new Event('change'));
  };
  change(from, '2018-03-01');
  await eventually(() => window.location.hash, '#from=2018-03-01&to=2018');
  change(to, '2018-01-31');
  await eventually(() => window.location.hash, '#from=2018-01-31&to=2018-03-01');
  change(to, '٢٠١٨/٤');
  await eventually(() => window.location.hash, '#from=2018-01-31&to=2018-04');
  change(from, 'أمس');
  await eventually(() => [from?.ariaInvalid, from?.value], ['true', 'أمس']);
  expect(words('kh-date-range [role=alert]')[0]).toContain('13/9/2017');
  expect(window.location.hash).toBe('#from=2018-01-31&to=2018-04');
});

test('titles of either direction keep their beginning, and what stands beside them keeps its place', async () => {
  const titles = [
    'BBC Arabic: عشر سنوات على رحيل الميناء القديم',
    'الميناء (Port) يستقبل 3 سفن من نوع «Panamax-X» في 2018/03/14!',
    'A harbour of the eastern coast, الميناء',
    `${'الميناء'.repeat(40)} نهاية`,
  ];
  const nasty = titles.map((title, at) =>
    articleOf(at + 1, { source: 'The Coast (الساحل)', date: '2018-03-14' }, [
      ['title', title],
      ['body', 'نص عن الميناء.'],
    ]),
  );
  await openRoom(fakeArchive(nasty), '#q=الميناء&sort=oldest');
  await eventually(listLength, 4);
  const headings = all('kh-hit-list h3');
  expect(headings.map(({ dir }) => dir)).toEqual(['rtl', 'rtl', 'ltr', 'rtl']);
  expect(headings.map(({ textContent }) => textContent.trim())).toEqual(titles);
  // A clamped title begins at its first line: the first letters are in sight.
  for (const link of all('kh-hit-list h3 a')) {
    expect([link.scrollTop, link.scrollLeft]).toEqual([0, 0]);
    // Marks above the letters may reach a hair beyond their box.
    expect(link.scrollWidth - link.clientWidth).toBeLessThan(6);
  }
  expect(new Set(all('kh-hit-list .meta').map(({ textContent }) => textContent.trim())).size).toBe(
    1,
  );
  // What is said of an article begins on the edge where its title does, in its parts each as its words run.
  const feet = all('kh-hit-list .foot');
  expect(feet.map(({ dir }) => dir)).toEqual(['rtl', 'rtl', 'ltr', 'rtl']);
  expect(all<HTMLTimeElement>('kh-hit-list time').map(({ dir }) => dir)).toEqual(
    feet.map(() => 'auto'),
  );
  // The stroke before a part stands on the side of the part before it.
  for (const part of all('kh-hit-list .meta span')) {
    const { direction } = getComputedStyle(part);
    expect(direction).toBe(part.closest<HTMLElement>('.foot')?.dir);
  }
  for (const [at, foot] of feet.entries()) {
    const title = headings[at]?.getBoundingClientRect();
    const meta = foot.querySelector('.meta')?.getBoundingClientRect();
    const edge = foot.dir === 'rtl' ? 'right' : 'left';
    expect(meta?.[edge]).toBeCloseTo(title?.[edge] ?? Number.NaN, 0);
  }
});
