import { expect, test, vi } from 'vitest';
import { aboutFake, fakeArchive } from './fake-archive-api.ts';
import { fakeDesktop } from './fake-desktop.ts';
import { smallArchive } from './fixtures.ts';
import { all, eventually, openRoom, words } from './open-room.ts';

const button = (name: string): HTMLButtonElement | undefined =>
  all<HTMLButtonElement>('kh-about-sheet button').find(
    ({ innerText }) => innerText.trim() === name,
  );

test('the sheet tells what the app is, and from a build where nothing can be installed no button says so', async () => {
  const room = await openRoom(fakeArchive(smallArchive));
  room.run('about');
  await eventually(() => words('kh-about-sheet dd').slice(0, 2), ['0.1.0', 'نسخة تطوير']);
  expect(button('ثبّت تحديثًا من ملف…')).toBeUndefined();
  button('الرخص')?.click();
  await eventually(() => words('kh-about-sheet p.quiet').length, 1);
});

test('a packed build shows its fingerprint and licences, and installs an update when it has a key', async () => {
  const fake = fakeArchive(smallArchive);
  const fingerprint = 'ab'.repeat(32);
  const build = { commit: '1234567', date: '2026-12-01T00:00:00Z', fingerprint };
  fake.answers.about = () =>
    Promise.resolve({ ok: true, value: { ...aboutFake, build, updates: 'ready' } });
  fake.answers.licences = () => Promise.resolve({ ok: true, value: { text: 'MIT License' } });
  const installUpdate = vi.fn(() => Promise.resolve());
  const room = await openRoom(fake, '', { ...fakeDesktop(), installUpdate });
  room.run('about');
  await eventually(() => words('kh-about-sheet dd.code'), ['1234567', fingerprint]);
  button('ثبّت تحديثًا من ملف…')?.click();
  expect(installUpdate).toHaveBeenCalledOnce();
  button('الرخص')?.click();
  await eventually(() => words('kh-about-sheet pre'), ['MIT License']);
});

test('a build without a key says that it cannot check updates', async () => {
  const fake = fakeArchive(smallArchive);
  fake.answers.about = () =>
    Promise.resolve({ ok: true, value: { ...aboutFake, updates: 'no-key' } });
  const room = await openRoom(fake);
  room.run('about');
  await eventually(() => words('kh-about-sheet p.quiet').length, 1);
  expect(words('kh-about-sheet p.quiet')[0]).toContain('من غير مفتاح');
});
