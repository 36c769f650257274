import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeArchive } from './fake-archive-api.ts';
import { manyArticles, smallArchive } from './fixtures.ts';
import { all, eventually, focused, openRoom, press, words } from './open-room.ts';

afterEach(() => page.viewport(1280, 860));

const titles = (): string[] => words('kh-hit-list h3');
const shown = (): string[] => words('kh-article-view h2');
const scroller = (): Element | undefined => all('kh-reader-pane .scroller')[0];
const usable = (): boolean[] =>
  all<HTMLButtonElement>('kh-history-buttons button').map(({ disabled }) => !disabled);

test('a link followed can be gone back from and forward to, by button', async () => {
  await openRoom(fakeArchive(smallArchive));
  await eventually(() => titles().length, 9);
  all<HTMLAnchorElement>('kh-hit-list a')[0]?.click();
  await eventually(shown, [titles()[0]]);
  await eventually(() => all('kh-article-view .related a').length, 2);
  all<HTMLAnchorElement>('kh-article-view .related a')[0]?.click();
  await eventually(() => titles().length, 1);
  expect(usable()).toEqual([true, false]);
  press('الصفحة السابقة');
  await eventually(shown, ['مزارعو القمح في السهل يبدؤون الحصاد قبل موعده بأسبوعين']);
  await eventually(usable, [true, true]);
  press('الصفحة السابقة');
  await eventually(() => [titles().length, shown().length], [9, 0]);
  press('الصفحة التالية');
  await eventually(() => shown().length, 1);
});

test('keys go back to where the line begins: to the right in Arabic', async () => {
  await openRoom(fakeArchive(smallArchive));
  await eventually(() => titles().length, 9);
  all<HTMLAnchorElement>('kh-hit-list a')[2]?.click();
  await eventually(() => shown().length, 1);
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  await eventually(() => shown().length, 0);
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  await eventually(() => shown().length, 1);
});

test('and to the left in English', async () => {
  const room = await openRoom(fakeArchive(smallArchive));
  room.preferences?.set({ language: 'en' });
  await eventually(() => document.documentElement.dir, 'ltr');
  await eventually(() => titles().length, 9);
  all<HTMLAnchorElement>('kh-hit-list a')[2]?.click();
  await eventually(() => shown().length, 1);
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  await eventually(() => shown().length, 0);
});

test('back leads to where the page was scrolled, and to the hit that was opened', async () => {
  await openRoom(fakeArchive(manyArticles(60)));
  await eventually(() => titles().length > 5, true);
  await eventually(() => all('kh-year-calendar table').length, 12);
  scroller()?.scrollTo(0, 300);
  await userEvent.keyboard('/{ArrowDown}{ArrowDown}{ArrowDown}');
  const hit = focused()?.textContent;
  await userEvent.keyboard('{Enter}');
  await eventually(() => shown().length, 1);
  await eventually(() => scroller()?.scrollTop, 0);
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  await eventually(() => scroller()?.scrollTop, 300);
  await eventually(() => focused()?.textContent, hit);
});

test('who goes back by the button keeps the keyboard on it', async () => {
  await openRoom(fakeArchive(smallArchive));
  await eventually(() => titles().length, 9);
  for (const article of [0, 1, 2]) all<HTMLAnchorElement>('kh-hit-list a')[article]?.click();
  await eventually(() => shown(), [titles()[2]]);
  all<HTMLButtonElement>('kh-history-buttons .back')[0]?.focus();
  await userEvent.keyboard('{Enter}');
  await eventually(() => shown(), [titles()[1]]);
  await userEvent.keyboard('{Enter}');
  await eventually(() => shown(), [titles()[0]]);
});

test('the name of the app leads to the front page, and that can be gone back from', async () => {
  await openRoom(fakeArchive(smallArchive), '#q=القمح&article=1');
  await eventually(() => shown().length, 1);
  all<HTMLAnchorElement>('.name a')[0]?.click();
  await eventually(() => words('kh-front-page .count'), ['9 مواد']);
  press('الصفحة السابقة');
  await eventually(() => shown().length, 1);
});

test('in one pane the front page comes first, and the list is one press behind it', async () => {
  await page.viewport(400, 860);
  await openRoom(fakeArchive(smallArchive));
  const panes = (): boolean[] =>
    all('kh-results-pane, kh-reader-pane').map((pane) => pane.checkVisibility());
  await eventually(() => words('kh-front-page .count'), ['9 مواد']);
  expect(panes()).toEqual([false, true]);
  press('كل المواد');
  await eventually(panes, [true, false]);
  press('الصفحة السابقة');
  await eventually(panes, [false, true]);
});
