import { expect, test } from 'vitest';
import type { Verification } from '../../contract/verification-schemas.ts';
import { fakeArchive } from './fake-archive-api.ts';
import { smallArchive } from './fixtures.ts';
import { all, eventually, openRoom, words } from './open-room.ts';

const report = {
  ended: '2026-12-01T09:30:00.000Z',
  articles: 9,
  bytes: 1e6,
  findings: [],
  more: 0,
};
const halfway = { phase: 'articles', done: 4, total: 9, share: 0.4375 } as const;

const button = (name: string): HTMLButtonElement | undefined =>
  all<HTMLButtonElement>('kh-verification-sheet button').find(
    ({ innerText }) => innerText.trim() === name,
  );

test('the sheet begins a verification, shows how far it is in page, title and head, and gives it up', async () => {
  const fake = fakeArchive(smallArchive);
  const asked: string[] = [];
  const answerWith = (name: string, state: Verification) => () => {
    asked.push(name);
    return Promise.resolve({ ok: true as const, value: state });
  };
  fake.answers.verify = answerWith('verify', { running: halfway, last: null });
  fake.answers.stopVerifying = answerWith('stop', { running: null, last: null });
  const room = await openRoom(fake);
  room.run('verify-library');
  await eventually(() => all<HTMLDialogElement>('kh-verification-sheet dialog')[0]?.open, true);
  button('افحص المكتبة الآن')?.click();
  await eventually(() => words('kh-verification-sheet .running p'), ['تُقرأ المواد: 4 من 9']);
  expect({
    pane: words('kh-sources-pane .importing p'),
    title: document.title,
    head: all('header .work').map((line) => [line.ariaLabel, line.getAttribute('aria-valuenow')]),
  }).toEqual({
    pane: ['تُقرأ المواد: 4 من 9'],
    title: expect.stringMatching(/^.?43/u) as string,
    head: [['فحص المكتبة', '43']],
  });
  button('أوقف الفحص')?.click();
  await eventually(() => words('kh-verification-sheet .running p'), []);
  expect(asked).toEqual(['verify', 'stop']);
  expect(document.title).not.toMatch(/43/u);
});

test('the end is spoken, and stays on the sheet with the day it came', async () => {
  const fake = fakeArchive(smallArchive);
  await openRoom(fake);
  fake.emit({ name: 'verification', detail: { running: halfway, last: null } });
  await eventually(() => words('kh-sources-pane .importing p').length, 1);
  fake.emit({ name: 'verification', detail: { running: null, last: report } });
  const whole = 'المكتبة سليمة: قُرئت كلها (9 مواد) مع فهرسها، وكل شيء كما أُخذ.';
  await eventually(() => words('.visually-hidden[role=status]').includes(whole), true);
  expect(words('kh-verification-sheet .verdict')).toEqual([whole]);
  expect(words('kh-verification-sheet .quiet')[0]).toContain('2026');
});

test('what was found stands with its way out; damaged articles lead to the collections', async () => {
  const fake = fakeArchive(smallArchive);
  const finding = {
    kind: 'article-damaged',
    id: 3,
    title: 'القمح',
    collection: 'صحف',
    path: 'أ/ب.txt',
  } as const;
  const last = { ...report, findings: [finding], more: 12 };
  fake.answers.verification = () => Promise.resolve({ ok: true, value: { running: null, last } });
  const room = await openRoom(fake);
  room.run('verify-library');
  await eventually(() => words('kh-verification-sheet li').length, 2);
  expect(words('kh-verification-sheet .verdict')).toEqual([
    'ليس كل ما في المكتبة كما كُتب. ما وُجد: 13',
  ]);
  expect(words('kh-verification-sheet li')[0]).toMatch(/ليست كما أُخذت\. أعد قراءة المجموعة/u);
  button('إلى المجموعات لتُعاد قراءتها')?.click();
  await eventually(() => all<HTMLDialogElement>('kh-import-sheet dialog')[0]?.open, true);
  expect(all<HTMLDialogElement>('kh-verification-sheet dialog')[0]?.open).toBe(false);
});

test('a verification that cannot be begun says why, and can be tried again', async () => {
  const fake = fakeArchive(smallArchive);
  fake.answers.verify = () =>
    Promise.resolve({ ok: false, failure: { kind: 'interrupted', cause: 'boom' } });
  const room = await openRoom(fake);
  room.run('verify-library');
  await eventually(() => button('افحص المكتبة الآن') !== undefined, true);
  button('افحص المكتبة الآن')?.click();
  const told = (): string | null | undefined =>
    all('kh-verification-sheet kh-failure-message')[0]?.shadowRoot?.textContent;
  await eventually(() => told()?.includes('boom'), true);
});
