import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { queryForms } from '../../renderer/features/query-help/query-forms.ts';
import { fakeArchive } from './fake-archive-api.ts';
import { smallArchive } from './fixtures.ts';
import { all, eventually, focused, openRoom, press, words } from './open-room.ts';

const sheet = (): HTMLDialogElement => {
  const [dialog] = all<HTMLDialogElement>('kh-query-help dialog');
  if (dialog === undefined) throw new Error('no help');
  return dialog;
};

test('the help opens from the search line and shows every form with its examples', async () => {
  await openRoom(fakeArchive(smallArchive));
  expect(sheet().open).toBe(false);
  press('كيف أبحث');
  expect(sheet().open).toBe(true);
  expect(words('kh-query-help dd button')).toEqual(
    queryForms().flatMap(({ examples }) => examples),
  );
});

test('an example that is pressed is searched for, and the keyboard is on the line', async () => {
  const fake = fakeArchive(smallArchive);
  await openRoom(fake);
  press('كيف أبحث');
  press('سوريا أو روسيا');
  await eventually(
    () => [fake.searches.at(-1)?.query, fake.searches.at(-1)?.typing],
    ['سوريا أو روسيا', false],
  );
  expect([sheet().open, focused()?.matches('input[type=search]')]).toEqual([false, true]);
});

test('Esc closes the help and nothing else', async () => {
  await openRoom(fakeArchive(smallArchive), '#q=القمح&article=1');
  await eventually(() => words('kh-article-view h2').length, 1);
  press('كيف أبحث');
  await userEvent.keyboard('{Escape}');
  await eventually(() => sheet().open, false);
  expect(window.location.hash).toContain('article=1');
  expect(all<HTMLInputElement>('input')[0]?.value).toBe('القمح');
});
