import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { startMain } from './stage.ts';

const recent = [
  { id: 'a', name: 'الصحافة', folder: 'C:\\الصحافة.khizana' },
  { id: 'b', name: 'radio', folder: 'D:\\' },
];

test('Windows lists the recent libraries by the icon of the app, macOS by that of the dock', async () => {
  const stage = await startMain({ given: { isPackaged: true } });
  await stage.window();
  const { showRecentsInSystem } = await import('../../electron/system-recents.ts');
  const show = vi.fn();
  showRecentsInSystem('win32', recent, 'ar', show);
  expect(stage.recorded.jumpList).toMatchObject([
    {
      name: 'المكتبات الأخيرة',
      items: [
        { title: 'الصحافة', args: '--library "C:\\الصحافة.khizana"', program: process.execPath },
        { title: 'radio', args: '--library "D:\\\\"' },
      ],
    },
  ]);
  expect(stage.recorded.recentDocuments).toEqual([join('C:\\الصحافة.khizana', 'open.khizana')]);
  showRecentsInSystem('darwin', recent, 'ar', show);
  (stage.recorded.dockMenu[1]?.click as () => void)();
  expect(show.mock.calls).toEqual([['b']]);
});
