import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeArchive } from './fake-archive-api.ts';
import { manyArticles, smallArchive } from './fixtures.ts';
import { all, eventually, focused, openRoom, words } from './open-room.ts';

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

test('up from the first hit leads to the search box, down from the last to the next page', async () => {
  await openRoom(fakeArchive(manyArticles(40)));
  await eventually(() => titles().length, 30);
  await userEvent.keyboard('{Control>}k{/Control}');
  await userEvent.keyboard('{ArrowDown}{End}{ArrowDown}');
  expect(here()).toBe('المزيد من النتائج');
  await userEvent.keyboard('{Enter}');
  await eventually(() => titles().length, 40);
  await eventually(here, titles()[30] ?? '');
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

test('a chip that takes itself away leaves the keyboard in the results', async () => {
  await openRoom(fakeArchive(smallArchive), '#from=2018&to=2018');
  await eventually(() => titles().length, 3);
  all<HTMLButtonElement>('kh-filter-chips button')[0]?.focus();
  await userEvent.keyboard('{Enter}');
  await eventually(() => titles().length, 9);
  await eventually(() => focused()?.localName, 'kh-results-pane');
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

test('in a narrow window sources unfold by a button and fold by Esc', async () => {
  await page.viewport(800, 800);
  await openRoom(fakeArchive(smallArchive));
  await eventually(() => titles().length, 9);
  const shown = (): boolean | undefined => all('kh-sources-pane')[0]?.checkVisibility();
  expect(shown()).toBe(false);
  all<HTMLButtonElement>('button.filters')[0]?.click();
  await eventually(shown, true);
  await userEvent.keyboard('{Escape}');
  await eventually(shown, false);
});
