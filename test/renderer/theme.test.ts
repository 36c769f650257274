import { afterEach, expect, test, vi } from 'vitest';
import { applyTheme, rememberedTheme } from '../../renderer/features/theme/theme.ts';
import { fakeArchive } from './fake-archive-api.ts';
import { smallArchive } from './fixtures.ts';
import { all, eventually, openRoom } from './open-room.ts';

afterEach(() => {
  vi.restoreAllMocks();
  window.localStorage.clear();
});

test('the button goes through system, light and dark, and the choice is remembered', async () => {
  await openRoom(fakeArchive(smallArchive));
  const button = (): HTMLButtonElement | undefined =>
    all<HTMLButtonElement>('kh-theme-toggle button')[0];
  await eventually(() => button()?.ariaLabel, 'المظهر: كالجهاز');
  button()?.click();
  await eventually(() => button()?.ariaLabel, 'المظهر: فاتح');
  button()?.click();
  await eventually(() => button()?.ariaLabel, 'المظهر: داكن');
  expect([rememberedTheme(), document.documentElement.dataset['theme']]).toEqual(['dark', 'dark']);
  expect(getComputedStyle(document.documentElement).backgroundColor).toBe('rgb(17, 17, 19)');
});

test('where nothing can be stored the page is lit all the same', () => {
  const forbidden = (): never => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(forbidden);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(forbidden);
  applyTheme('light');
  expect([rememberedTheme(), document.documentElement.dataset['theme']]).toEqual([
    'system',
    'light',
  ]);
});
