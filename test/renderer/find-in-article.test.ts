import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { axeViolations } from './axe-violations.ts';
import { fakeArchive } from './fake-archive-api.ts';
import { articleOf, smallArchive } from './fixtures.ts';
import { all, eventually, focused, openRoom, press, words } from './open-room.ts';

const marked = articleOf(1, { title: 'المدرسة' }, [
  ['title', 'المدرسة'],
  ['body', 'وصل مُحَمَّدٌ إلى المدرسة عام ٢٠١٧، ووصل محمد بعده.'],
  ['body', 'وقال محـــمد إن القمح كثير.'],
]);
const marks = (): string[] => words('kh-article-view mark');

async function openFinder(): Promise<void> {
  await openRoom(fakeArchive([marked, ...smallArchive.slice(1)]), '#q=القمح&article=1');
  await eventually(marks, ['القمح']);
  all('kh-reader-pane .scroller')[0]?.focus();
  await userEvent.keyboard('{Control>}f{/Control}');
  await eventually(() => focused()?.matches('kh-find-bar input, input'), true);
}

test('what is typed is found as the search finds words, and walked by Enter and F3', async () => {
  await openFinder();
  await userEvent.keyboard('محمد');
  await eventually(marks, ['مُحَمَّدٌ', 'محمد', 'محـــمد']);
  await eventually(() => words('kh-find-bar .count'), ['1 من 3']);
  await userEvent.keyboard('{Enter}');
  await eventually(() => words('mark.here'), ['محمد']);
  await userEvent.keyboard('{F3}');
  await eventually(() => words('kh-find-bar .count'), ['3 من 3']);
  await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
  await eventually(() => words('kh-find-bar .count'), ['2 من 3']);
  await userEvent.keyboard('{Shift>}{F3}{/Shift}');
  await eventually(() => words('kh-find-bar .count'), ['1 من 3']);
  expect(await axeViolations()).toEqual([]);
});

test('Esc closes the bar alone, gives the keyboard back, and marks the query again', async () => {
  await openFinder();
  await userEvent.keyboard('2017');
  await eventually(marks, ['٢٠١٧']);
  await userEvent.keyboard('{Escape}');
  await eventually(() => all('kh-find-bar').length, 0);
  await eventually(marks, ['القمح']);
  expect(focused()?.matches('.scroller')).toBe(true);
});

test('nothing found is said, and the same words are there when the bar is opened again', async () => {
  await openFinder();
  await userEvent.keyboard('زمهرير');
  await eventually(() => words('kh-find-bar .count'), ['لا مواضع']);
  expect(marks()).toEqual([]);
  press('أغلق البحث في المادة');
  await eventually(() => all('kh-find-bar').length, 0);
  press('ابحث في هذه المادة');
  await eventually(() => focused()?.matches('input'), true);
  expect((focused() as HTMLInputElement).value).toBe('زمهرير');
});

test('with no article open, the same key leads to the search', async () => {
  await openRoom(fakeArchive(smallArchive));
  await eventually(() => all('kh-hit-list h3').length, 9);
  await userEvent.keyboard('{Control>}f{/Control}');
  expect(focused()?.matches('input[role=combobox]')).toBe(true);
});
