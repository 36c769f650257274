import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defaultPreferences } from '../../contract/preferences.ts';
import type { ReadingRoom } from '../../renderer/features/reading-room/reading-room.ts';
import { fakeArchive, type FakeArchive } from './fake-archive-api.ts';
import { smallArchive } from './fixtures.ts';
import { all, eventually, focused, openRoom, press, words } from './open-room.ts';

async function openSettings(fake: FakeArchive = fakeArchive(smallArchive)): Promise<ReadingRoom> {
  const room = await openRoom(fake);
  await userEvent.keyboard('{Control>},{/Control}');
  expect(all<HTMLDialogElement>('kh-settings-sheet dialog')[0]?.open).toBe(true);
  return room;
}

const input = (selector: string): HTMLInputElement => {
  const [found] = all<HTMLInputElement>(`kh-settings-sheet ${selector}`);
  if (found === undefined) throw new Error(`no ${selector}`);
  return found;
};

test('every setting is reached by Tab, in the order of the sheet', async () => {
  await openSettings();
  const stops: string[] = [];
  for (let step = 0; step < 12; step += 1) {
    await userEvent.tab();
    const stop = focused();
    if (stop === null || stop === document.body) break;
    const field = stop instanceof HTMLInputElement ? stop.name || stop.id || stop.type : '';
    stops.push(field || (stop.ariaLabel ?? stop.textContent.trim()));
  }
  expect(stops.slice(0, 11)).toEqual([
    'language',
    'theme',
    'digits',
    'معاينة',
    'font',
    'size',
    'leading',
    'measure',
    'checkbox',
    'checkbox',
    'أعد كل الإعدادات كما كانت',
  ]);
});

test('arrows choose a theme and move a slider, and it holds at once', async () => {
  const room = await openSettings();
  input('[name=theme]:checked').focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.documentElement.dataset['theme']).toBe('sepia');
  input('#size').focus();
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  await eventually(() => room.preferences?.current.articleSize, 22);
  const [preview] = all('kh-type-preview p');
  await eventually(() => preview && getComputedStyle(preview).fontSize, '22px');
});

test('the language changes under the open sheet, and the keyboard stays', async () => {
  await openSettings();
  input('[name=language][value=en]').click();
  input('[name=language][value=en]').focus();
  await eventually(() => words('kh-settings-sheet h2'), ['Settings']);
  expect(focused()).toBe(input('[name=language][value=en]'));
  // English has no digits to choose.
  expect(all('kh-settings-sheet [name=digits]')).toEqual([]);
});

test('the preview shows the text without its marks when they are hidden', async () => {
  await openSettings();
  const preview = (): string => words('kh-type-preview p')[0] ?? '';
  expect(preview()).toMatch(/[\u064B-\u0652]/u);
  input('[type=checkbox]:checked').click();
  await eventually(() => /[\u064B-\u0652]/u.test(preview()), false);
});

test('one press sets everything back', async () => {
  const fake = fakeArchive(smallArchive);
  await fake.api.setPreferences({ theme: 'dark', articleSize: 30, digits: 'arabic-indic' });
  const room = await openSettings(fake);
  press('أعد كل الإعدادات كما كانت');
  expect(room.preferences?.current).toEqual(defaultPreferences);
  await eventually(() => input('#size').value, '20');
});

test('what cannot be kept is said in the sheet, and can be tried again', async () => {
  const fake = fakeArchive(smallArchive);
  const failure = { kind: 'preferences-unwritable', path: '/x', cause: 'EROFS' } as const;
  fake.answers.setPreferences = () => Promise.resolve({ ok: false, failure });
  await openSettings(fake);
  input('[name=theme][value=dark]').click();
  await eventually(() => all('kh-settings-sheet kh-failure-message [role=alert]').length, 1);
  delete fake.answers.setPreferences;
  press('أعد المحاولة');
  await eventually(() => all('kh-settings-sheet kh-failure-message').length, 0);
});

test('at 200 % zoom, half the width, nothing of the sheet is cut off or scrolls sideways', async () => {
  await page.viewport(640, 430);
  await openSettings();
  const [dialog] = all('kh-settings-sheet dialog');
  expect(dialog && dialog.scrollWidth - dialog.clientWidth).toBe(0);
  await page.viewport(320, 430);
  expect(dialog && dialog.scrollWidth - dialog.clientWidth).toBe(0);
  await page.viewport(1280, 860);
});
