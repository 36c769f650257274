import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { linkParts } from '../../contract/read-link.ts';
import { formatView, type ViewState } from '../../renderer/features/view-state/view-state.ts';
import { fakeArchive } from './fake-archive-api.ts';
import { fakeDesktop, own } from './fake-desktop.ts';
import { smallArchive } from './fixtures.ts';
import { all, eventually, openRoom, words } from './open-room.ts';

/** What was put on the clipboard, which nobody gives a page leave to read. */
let copied: string[] = [];
beforeEach(() => {
  copied = [];
  vi.spyOn(DataTransfer.prototype, 'setData').mockImplementation((_type, text) => {
    copied.push(text);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function command(typed: string, name: string): Promise<void> {
  await userEvent.keyboard('{Control>}k{/Control}');
  await userEvent.keyboard(typed);
  await eventually(() => words('kh-command-palette [aria-selected=true] .name')[0], name);
  await userEvent.keyboard('{Enter}');
}

/** Presses the first button that says just this. */
async function press(selector: string, label: string): Promise<void> {
  const button = all(selector).find(({ textContent }) => textContent.trim() === label);
  if (button === undefined) throw new Error(`no button «${label}»`);
  await userEvent.click(button);
}

test('a link carries every part of an address', () => {
  const everything: ViewState = {
    ...{ query: 'أ', scope: 'title', strictness: 2, withoutSpellings: ['ب'], sort: 'newest' },
    ...{ sources: ['ج'], categories: ['د'], copies: 'folded', from: '2020', to: '2021' },
    article: 3 as NonNullable<ViewState['article']>,
  };
  const names = new Set(new URLSearchParams(formatView(everything).slice(1)).keys());
  // Where in the article stands in no address for long, but in a link.
  expect([...names, 'at'].sort()).toEqual([...linkParts.keys()].sort());
});

test('links to the view and to the article are copied, with their library on the desktop', async () => {
  const doors = fakeDesktop();
  await openRoom(fakeArchive(smallArchive), '#q=القمح&article=1', doors);
  await eventually(() => words('kh-article-view h2').length, 1);
  await command('رابط هذه', 'انسخ رابط هذه الصفحة');
  await eventually(() => words('kh-passing-note [role=status]'), ['نُسخ الرابط']);
  await press('kh-article-menu .toggle', '');
  await press('kh-article-menu button', 'نسخ الرابط');
  await eventually(() => doors.copied.length, 2);
  expect(doors.copied).toEqual([
    `khizana://view/?q=${encodeURIComponent('القمح')}&article=1&library=${own.id}`,
    `khizana://article/1?library=${own.id}`,
  ]);
});

test('in a browser a link names no library, and there is none to go to', async () => {
  await openRoom(fakeArchive(smallArchive), '#article=1');
  await eventually(() => words('kh-article-view h2').length, 1);
  await command('رابط الماد', 'انسخ رابط المادة');
  await eventually(() => copied, ['khizana://article/1']);
  await userEvent.keyboard('{Control>}k{/Control}');
  await eventually(() => words('kh-command-palette .name').length > 0, true);
  expect(words('kh-command-palette .name')).not.toContain('افتح مكتبة…');
});

test('a link that opened the window is followed, and one that comes later is a step', async () => {
  const doors = fakeDesktop('q=القمح&sort=newest');
  await openRoom(fakeArchive(smallArchive), '', doors);
  await eventually(() => new URLSearchParams(location.hash.slice(1)).get('q'), 'القمح');
  doors.lead('article=1');
  await eventually(() => location.hash, '#article=1');
  window.history.back();
  await eventually(() => new URLSearchParams(location.hash.slice(1)).get('sort'), 'newest');
});

test('the palette leads to the other libraries, and says which is missing', async () => {
  const doors = fakeDesktop();
  await openRoom(fakeArchive(smallArchive), '', doors);
  await eventually(() => words('kh-hit-list h3').length > 0, true);
  await command('مكتبتي', 'مكتبتي');
  await command('الإذاعة', 'الإذاعة');
  await command('مكتبة جديدة', 'مكتبة جديدة…');
  expect(doors.opened).toEqual(['fedcba9876543210', '0123456789abcdef', 'new']);
  await userEvent.keyboard('{Control>}k{/Control}');
  await eventually(() => words('kh-command-palette .kind').includes('مكتبة ليست في موضعها'), true);
});
