import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { menuTemplate } from '../../electron/menu.ts';
import { startMain, until, type Stage } from './stage.ts';

type Item = MenuItemConstructorOptions;
const actions = { add: vi.fn(), find: vi.fn() };

function itemsOf(template: readonly Item[]): Item[] {
  const items: Item[] = [];
  for (const item of template) {
    // A template holds lists; only a menu built elsewhere would be a `Menu` here.
    items.push(item, ...itemsOf((item.submenu ?? []) as Item[]));
  }
  return items;
}

/** The menu as a reader sees it: titles, and under each its labels. */
function outline(platform: NodeJS.Platform, developing: boolean): Record<string, string[]> {
  const menus = menuTemplate(platform, actions, developing);
  return Object.fromEntries(
    menus.map((menu) => [
      menu.label ?? '—',
      itemsOf([menu])
        .slice(1)
        .map((item) => item.label ?? '—'),
    ]),
  );
}

describe('the menu', () => {
  test('on Linux and Windows', () => {
    expect(outline('linux', false)).toEqual({
      ملف: ['إضافة ملفات…', 'إضافة مجلد…', '—', 'إغلاق', 'إنهاء'],
      تحرير: ['تراجع', 'إعادة', '—', 'قص', 'نسخ', 'لصق', 'تحديد الكل', '—', 'بحث'],
      عرض: ['تكبير', 'تصغير', 'الحجم الأصلي', '—', 'ملء الشاشة'],
      نافذة: ['تصغير إلى الشريط'],
      مساعدة: ['حول خزانة'],
    });
    expect(outline('win32', false)).toEqual(outline('linux', false));
  });

  test('on macOS the app has a menu of its own', () => {
    expect(outline('darwin', false)).toMatchObject({
      خزانة: [
        'حول خزانة',
        '—',
        'خدمات',
        '—',
        'إخفاء خزانة',
        'إخفاء غيرها',
        'إظهار الكل',
        '—',
        'إنهاء خزانة',
      ],
      ملف: ['إضافة أرشيف…', '—', 'إغلاق'],
    });
  });

  test('the developer tools are there in a checkout only', () => {
    expect(outline('linux', true)['عرض']).toContain('أدوات المطور');
    expect(outline('linux', false)['عرض']).not.toContain('أدوات المطور');
  });

  test.each(['darwin', 'linux', 'win32'] as const)(
    'every item on %s is Arabic and does something',
    (platform) => {
      for (const item of itemsOf(menuTemplate(platform, actions, true))) {
        if (item.type === 'separator') continue;
        expect(item.label).toMatch(/^[\u0600-\u06FF ]+…?$/);
        expect(item.role ?? item.click ?? item.submenu).toBeDefined();
      }
    },
  );
});

/** Picks an item of the menu that main has set. */
function pick(stage: Stage, label: string): void {
  const item = itemsOf(stage.recorded.menu).find((candidate) => candidate.label === label);
  if (item?.click === undefined) throw new Error(`no item «${label}» to click`);
  (item.click as () => void)();
}

describe('adding from the menu', () => {
  const label = process.platform === 'darwin' ? 'إضافة أرشيف…' : 'إضافة ملفات…';

  test('hands the chosen paths to the archive; what the page shows needs no dialog', async () => {
    const stage = await startMain({ given: { chosenPaths: ['/a/one.txt', '/a/two.txt'] } });
    await stage.window();
    pick(stage, label);
    await until(() => {
      expect(stage.archive.asked).toMatchObject([
        { method: 'add', request: { paths: ['/a/one.txt', '/a/two.txt'], wait: false } },
      ]);
    });
    expect(stage.recorded.openDialogs[0]?.properties).toContain('multiSelections');
    expect(stage.recorded.messageBoxes).toEqual([]);
  });

  test('cancelling asks the archive nothing', async () => {
    const stage = await startMain();
    await stage.window();
    pick(stage, label);
    await until(() => {
      expect(stage.recorded.openDialogs).toHaveLength(1);
    });
    expect(stage.archive.asked).toEqual([]);
  });

  test('what cannot be added at all is told in a message box', async () => {
    const stage = await startMain({ given: { chosenPaths: ['/a/missing'] } });
    await stage.window();
    pick(stage, label);
    await until(() => {
      expect(stage.recorded.messageBoxes).toMatchObject([
        {
          type: 'error',
          detail: expect.stringContaining('تعذّرت قراءة «\u2068/a/missing\u2069»') as unknown,
        },
      ]);
    });
  });

  test.skipIf(process.platform === 'darwin')(
    'a folder is asked for by a dialog of its own where one cannot offer both',
    async () => {
      const stage = await startMain();
      await stage.window();
      pick(stage, 'إضافة مجلد…');
      expect(stage.recorded.openDialogs[0]?.properties).toEqual([
        'openDirectory',
        'multiSelections',
      ]);
    },
  );

  test('«بحث» reaches the page', async () => {
    const stage = await startMain();
    await stage.window();
    pick(stage, 'بحث');
    expect(stage.recorded.sent.map(({ channel, details }) => [channel, details])).toEqual([
      ['find', []],
    ]);
  });
});
