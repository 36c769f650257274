import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fakeArchive } from './fake-archive-api.ts';
import { smallArchive } from './fixtures.ts';
import { all, eventually, openRoom, press, words } from './open-room.ts';

test('the first start says what the app is, takes, how to add and where it keeps it; once', async () => {
  const room = await openRoom(fakeArchive(smallArchive));
  room.preferences?.set({ introduced: false });
  await eventually(
    () => words('kh-getting-started h2, h3'),
    ['مرحبًا بك في خزانة', 'ما تأخذه', 'كيف تضيف', 'أين يُحفظ'],
  );
  expect(words('kh-getting-started kh-add-buttons button')).toEqual(['اختر ملفات…', 'اختر مجلدًا…']);
  expect(words('kh-getting-started .folder')).toEqual(['/مكتبات/خزانة']);
  press('ابدأ القراءة');
  await eventually(() => all('kh-getting-started').length, 0);
  expect(room.preferences?.current.introduced).toBe(true);
});

test('it is among the commands, and the keyboard stays in the page when it goes', async () => {
  const room = await openRoom(fakeArchive(smallArchive), '#q=القمح');
  await eventually(() => words('kh-hit-list h3').length, 9);
  room.run('introduction');
  await eventually(() => all('kh-getting-started').length, 1);
  expect(window.location.hash).toBe('');
  all<HTMLButtonElement>('kh-getting-started .done button')[0]?.focus();
  await userEvent.keyboard('{Enter}');
  await eventually(() => all('kh-getting-started').length, 0);
  await eventually(() => document.activeElement !== document.body, true);
});

test('who adds from there sees on the sheet how it goes', async () => {
  const room = await openRoom(fakeArchive(smallArchive));
  room.preferences?.set({ introduced: false });
  room.fileGiver = {
    choose: () =>
      Promise.resolve({
        ok: false,
        failure: { kind: 'path-unreadable', path: '/x', cause: 'gone' },
      }),
    dropped: () => Promise.resolve({ ok: true, value: [] }),
  };
  await eventually(() => all('kh-getting-started').length, 1);
  press('اختر ملفات…');
  await eventually(() => all('kh-import-sheet dialog[open]').length, 1);
  await eventually(() => words('kh-import-sheet [role=alert]').length, 1);
});
