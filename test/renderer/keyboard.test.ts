import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ArchiveApi } from '../../contract/contract.ts';
import { searchIn } from './fake-answers.ts';
import { fakeArchive, later } from './fake-archive-api.ts';
import { manyArticles, smallArchive } from './fixtures.ts';
import { all, eventually, focused, listLength, openRoom, words } from './open-room.ts';

type SearchOutcome = Awaited<ReturnType<ArchiveApi['search']>>;

afterEach(() => page.viewport(1280, 800));

const titles = (): string[] => words('kh-hit-list h3');
const here = (): string => (focused()?.textContent ?? '').replace(/\s+/g, ' ').trim();
const inSearch = (): boolean => focused()?.matches('input[type=search]') === true;

test('the whole window can be walked by keyboard alone', async () => {
  await openRoom(fakeArchive(smallArchive));
  await eventually(() => titles().length, 9);
  await userEvent.keyboard('/');
  expect(inSearch()).toBe(true);
  await userEvent.keyboard('القمح');
  await eventually(() => words('.total'), ['9 نتائج · 0.003 ثانية']);
  await userEvent.keyboard('{ArrowDown}');
  expect(here()).toBe(titles()[0]);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(here()).toBe(titles()[2]);
  await userEvent.keyboard('{End}');
  expect(here()).toBe(titles().at(-1));
  await userEvent.keyboard('{Home}');
  expect(here()).toBe(titles()[0]);
  await userEvent.keyboard('{Enter}');
  await eventually(() => words('kh-article-view h2'), [titles()[0]]);
  expect(focused()?.matches('.scroller')).toBe(true);
  await eventually(() => words('.matches'), ['4 مواضع']);
  await userEvent.keyboard('n');
  await eventually(() => words('.matches'), ['1 من 4']);
  await userEvent.keyboard('p');
  await eventually(() => words('.matches'), ['4 من 4']);
  await userEvent.keyboard('{F3}');
  await eventually(() => words('.matches'), ['1 من 4']);
  expect(all('mark.here').length).toBe(1);
  await userEvent.keyboard('{Escape}');
  await eventually(here, titles()[0] ?? '');
  await userEvent.keyboard('{Escape}');
  expect(inSearch()).toBe(true);
  await userEvent.keyboard('{Escape}');
  await eventually(() => all<HTMLInputElement>('input')[0]?.value, '');
  expect(inSearch()).toBe(true);
});

test('the hits are walked from within the article, past the end of a page', async () => {
  await openRoom(fakeArchive(manyArticles(60)), '#q=القمح');
  await eventually(listLength, 60);
  await userEvent.keyboard('j');
  await eventually(() => words('kh-article-view h2').length, 1);
  const seen = new Set(words('kh-article-view h2'));
  for (let step = 1; step < 25; step++) {
    const before = words('kh-article-view h2')[0];
    await userEvent.keyboard('j');
    await eventually(() => words('kh-article-view h2')[0] !== before, true);
    seen.add(words('kh-article-view h2')[0] ?? '');
  }
  expect(seen.size).toBe(25);
  expect(focused()?.matches('.scroller')).toBe(true);
  const last = words('kh-article-view h2')[0];
  await userEvent.keyboard('k');
  await eventually(() => words('kh-article-view h2')[0] !== last, true);
  await userEvent.keyboard('j');
  await eventually(() => words('kh-article-view h2'), [last]);
});

test('up from the first hit leads to the search box; keys lead through a list however long', async () => {
  await openRoom(fakeArchive(manyArticles(5000)));
  await eventually(listLength, 5000);
  await userEvent.keyboard('/');
  await userEvent.keyboard('{ArrowDown}{End}');
  const place = (): string | null | undefined => focused()?.closest('li')?.ariaPosInSet;
  await eventually(place, '5000');
  await eventually(here, 'نشرة القمح رقم 4996');
  await userEvent.keyboard('{ArrowDown}');
  expect(place()).toBe('5000');
  await userEvent.keyboard('{PageUp}');
  await eventually(() => Number(place()) < 5000 && Number(place()) > 4985, true);
  await userEvent.keyboard('{Home}');
  await eventually(place, '1');
  await userEvent.keyboard('{PageDown}{ArrowUp}');
  await eventually(() => Number(place()) > 1 && Number(place()) < 20, true);
  await userEvent.keyboard('{Home}{ArrowUp}');
  expect(inSearch()).toBe(true);
});

test('one hit at a time is in the tab order', async () => {
  await openRoom(fakeArchive(smallArchive));
  await eventually(() => titles().length, 9);
  expect(all('kh-hit-list a[tabindex="0"]').length).toBe(1);
  await userEvent.keyboard('/{ArrowDown}{ArrowDown}');
  expect(all('kh-hit-list a[tabindex="0"]').map((link) => link.textContent)).toEqual([here()]);
});

test('the skip link is the first stop and leads to the results', async () => {
  await openRoom(fakeArchive(smallArchive));
  await eventually(() => titles().length, 9);
  await userEvent.tab();
  expect(here()).toBe('انتقل إلى النتائج');
  await userEvent.keyboard('{Enter}');
  expect(here()).toBe(titles()[0]);
});

test('every control comes by Tab, in the order of the page', async () => {
  await openRoom(fakeArchive(smallArchive), '#q=القمح&from=2018&to=2018&article=1');
  await eventually(() => [titles().length, words('.matches')], [3, ['4 مواضع']]);
  const panes: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await userEvent.tab();
    const root = focused()?.getRootNode();
    if (!(root instanceof ShadowRoot)) break;
    const { localName } = root.host;
    if (localName !== panes.at(-1)) panes.push(localName);
  }
  expect(panes).toEqual([
    'kh-reading-room',
    'kh-history-buttons',
    'kh-search-bar',
    'kh-reading-room',
    'kh-sources-pane',
    'kh-date-range',
    'kh-filter-pane',
    'kh-pane-divider',
    'kh-strictness-control',
    'kh-sort-control',
    'kh-print-button',
    'kh-filter-chips',
    'kh-hit-list',
    'kh-hit-reasons',
    'kh-pane-divider',
    'kh-reader-pane',
    'kh-reader-tools',
    'kh-article-menu',
    'kh-article-view',
  ]);
});

test('a chip that takes itself away leaves the keyboard in the results', async () => {
  await openRoom(fakeArchive(smallArchive), '#from=2018&to=2018');
  await eventually(() => titles().length, 3);
  all<HTMLButtonElement>('kh-filter-chips button')[0]?.focus();
  await userEvent.keyboard('{Enter}');
  await eventually(() => titles().length, 9);
  await eventually(() => focused()?.localName, 'header');
  await userEvent.keyboard('{ArrowDown}');
  expect(here()).toBe(titles()[0]);
});

test('in one pane the article takes the place of the results until Esc gives it back', async () => {
  await page.viewport(400, 800);
  await openRoom(fakeArchive(smallArchive), '#q=القمح');
  await eventually(() => titles().length, 9);
  const shown = (): boolean[] =>
    all('kh-results-pane, kh-reader-pane').map((pane) => pane.checkVisibility());
  expect(shown()).toEqual([true, false]);
  await userEvent.keyboard('/{ArrowDown}{Enter}');
  await eventually(shown, [false, true]);
  await userEvent.keyboard('{Escape}');
  await eventually(shown, [true, false]);
  await eventually(here, titles()[0] ?? '');
});

test('in one pane the way from the front page to the list takes the keyboard along', async () => {
  await page.viewport(400, 800);
  await openRoom(fakeArchive(smallArchive));
  await eventually(() => all('kh-front-page .all').length, 1);
  all('kh-front-page .all')[0]?.focus();
  await userEvent.keyboard('{Enter}');
  await eventually(() => focused()?.localName, 'header');
  await userEvent.keyboard('{ArrowDown}');
  await eventually(here, titles()[0] ?? '');
});

test('in a narrow window sources unfold by a button and fold by Esc', async () => {
  await page.viewport(800, 800);
  await openRoom(fakeArchive(smallArchive));
  await eventually(() => titles().length, 9);
  const shown = (): boolean | undefined => all('kh-sources-pane')[0]?.checkVisibility();
  expect(shown()).toBe(false);
  all<HTMLButtonElement>('button.filters')[0]?.click();
  await eventually(shown, true);
  all('kh-sources-pane button')[0]?.focus();
  await userEvent.keyboard('{Escape}');
  await eventually(shown, false);
  expect(focused()?.matches('button.filters')).toBe(true);
});

test('in one pane a chosen filter gives way to its results, and takes the keyboard there', async () => {
  await page.viewport(400, 800);
  await openRoom(fakeArchive(smallArchive), '#article=1');
  await eventually(() => all('kh-article-view').length, 1);
  all<HTMLButtonElement>('button.filters')[0]?.click();
  await eventually(() => all('kh-sources-pane')[0]?.checkVisibility(), true);
  all('kh-sources-pane li button')[0]?.focus();
  await userEvent.keyboard('{Enter}');
  await eventually(() => all('kh-sources-pane')[0]?.checkVisibility(), false);
  await eventually(() => focused()?.localName, 'header');
  await userEvent.keyboard('{ArrowDown}');
  await eventually(here, titles()[0] ?? '');
});

test('down from the search box waits for its answer, and lands on the first hit of it', async () => {
  const fake = fakeArchive(smallArchive);
  await openRoom(fake);
  await eventually(() => titles().length, 9);
  const answer = later<SearchOutcome>();
  fake.answers.search = () => answer.promise;
  await userEvent.keyboard('/المنارة{ArrowDown}{Enter}');
  expect(inSearch()).toBe(true);
  answer.settle({ ok: true, value: searchIn(smallArchive, { query: 'المنارة' }) });
  await eventually(here, 'قصاصة غير مؤرخة عن افتتاح المنارة');
  expect(all('kh-article-view')).toEqual([]);
});

test('who goes on typing stays in the search box', async () => {
  const fake = fakeArchive(smallArchive);
  await openRoom(fake);
  await eventually(() => titles().length, 9);
  const answer = later<SearchOutcome>();
  fake.answers.search = () => answer.promise;
  await userEvent.keyboard('/المنار{ArrowDown}ة');
  answer.settle({ ok: true, value: searchIn(smallArchive, { query: 'المنارة' }) });
  await eventually(() => titles().length, 1);
  expect(inSearch()).toBe(true);
});

test('another question is walked from its first hit, although that was the first before', async () => {
  await openRoom(fakeArchive(manyArticles(20)), '#q=القمح');
  await eventually(listLength, 20);
  await userEvent.keyboard('/{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(here()).toBe(titles()[2]);
  await userEvent.keyboard('/');
  await userEvent.keyboard('القمح السوق');
  await eventually(() => words('.total'), ['20 نتيجة · 0.003 ثانية']);
  await userEvent.keyboard('{ArrowDown}');
  await eventually(here, titles()[0] ?? '');
});

test('the matches of another query are walked from the first', async () => {
  await openRoom(fakeArchive(smallArchive), '#q=القمح&article=1');
  await eventually(() => words('.matches'), ['4 مواضع']);
  await userEvent.keyboard('nn');
  await eventually(() => words('.matches'), ['2 من 4']);
  await userEvent.keyboard('/');
  await userEvent.keyboard('الميناء');
  await eventually(() => words('.matches').join(''), '5 مواضع');
});
