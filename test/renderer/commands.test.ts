import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { commands } from '../../renderer/features/commands/commands.ts';
import {
  filterEntries,
  type PaletteEntry,
} from '../../renderer/features/commands/palette-entries.ts';
import { fakeArchive } from './fake-archive-api.ts';
import { manyArticles, smallArchive } from './fixtures.ts';
import { all, eventually, focused, openRoom, words } from './open-room.ts';

const palette = (): HTMLDialogElement | undefined =>
  all<HTMLDialogElement>('kh-command-palette dialog')[0];
const lines = (): string[] => words('kh-command-palette .name');
const selected = (): string[] => words('kh-command-palette [aria-selected=true] .name');

test('every command has a name of its own, and every key leads to one', () => {
  const ids = commands.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const keys = commands.flatMap(({ keys = [] }) => keys);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('the palette opens by Ctrl-K, narrows while one types, and Enter does what is chosen', async () => {
  const room = await openRoom(fakeArchive(smallArchive));
  await userEvent.keyboard('{Control>}k{/Control}');
  expect(palette()?.open).toBe(true);
  expect(focused()?.matches('[role=combobox]')).toBe(true);
  await eventually(() => lines().includes('المظهر: داكن'), true);
  await userEvent.keyboard('داكن');
  await eventually(() => lines()[0], 'المظهر: داكن');
  await userEvent.keyboard('{Enter}');
  expect([palette()?.open, room.preferences?.current.theme]).toEqual([false, 'dark']);
});

test('arrows walk the palette around, Esc closes it and nothing else', async () => {
  await openRoom(fakeArchive(smallArchive), '#q=القمح&article=1');
  await eventually(() => words('kh-article-view h2').length, 1);
  await userEvent.keyboard('{Control>}k{/Control}');
  const first = lines()[0] ?? '';
  await eventually(selected, [first]);
  await userEvent.keyboard('{ArrowUp}');
  await eventually(selected, [lines().at(-1) ?? '']);
  await userEvent.keyboard('{ArrowDown}');
  await eventually(selected, [first]);
  await userEvent.keyboard('{Escape}');
  await eventually(() => palette()?.open, false);
  expect(window.location.hash).toContain('article=1');
});

test('a source is gone to, and what is no command is searched for', async () => {
  const fake = fakeArchive(manyArticles(9));
  await openRoom(fake);
  await eventually(() => words('kh-hit-list h3').length, 9);
  await userEvent.keyboard('{Control>}k{/Control}');
  await userEvent.keyboard('ساحل');
  await eventually(selected, ['راديو الساحل']);
  await userEvent.keyboard('{Enter}');
  await eventually(() => fake.searches.at(-1)?.sources, ['راديو الساحل']);
  await userEvent.keyboard('{Control>}k{/Control}');
  await userEvent.keyboard('باخرة ذهبية');
  await eventually(selected, ['ابحث في الأرشيف عن «\u2068باخرة ذهبية\u2069»']);
  await userEvent.keyboard('{Enter}');
  await eventually(() => fake.searches.at(-1)?.query, 'باخرة ذهبية');
});

test('what cannot be done now is not on offer, and its key does nothing', async () => {
  await openRoom(fakeArchive(smallArchive));
  await userEvent.keyboard('{Control>}k{/Control}');
  await eventually(() => lines().includes('الإعدادات'), true);
  expect(lines().includes('الموضع التالي')).toBe(false);
});

test('letters are compared as a reader types them', () => {
  const entry = (name: string): PaletteEntry => ({
    name,
    kind: 'مصدر',
    key: undefined,
    run: () => undefined,
  });
  const entries = ['إعلان القاهرة', 'الإعدادات', 'صدى إعلام', 'أنباء'].map(entry);
  const found = (typed: string): string[] => filterEntries(entries, typed).map(({ name }) => name);
  expect([found('اعلا'), found('قاهره'), found('اعداد'), found('لا شيء')]).toEqual([
    ['إعلان القاهرة', 'صدى إعلام'],
    ['إعلان القاهرة'],
    ['الإعدادات'],
    [],
  ]);
});

test('the sheet of shortcuts opens by ?, and names every command that has a key', async () => {
  await openRoom(fakeArchive(smallArchive));
  await userEvent.keyboard('?');
  expect(all<HTMLDialogElement>('kh-shortcuts-sheet dialog')[0]?.open).toBe(true);
  expect(words('kh-shortcuts-sheet dt')).toEqual(
    commands.filter(({ keys }) => keys !== undefined).map(({ name }) => name()),
  );
});
