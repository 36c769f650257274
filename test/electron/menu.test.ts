import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import type { Language } from '../../contract/describe-failure.ts';
import { defaultPreferences } from '../../contract/preferences.ts';
import { menuTemplate } from '../../electron/menu.ts';
import { startMain, until, type Stage } from './stage.ts';

type Item = MenuItemConstructorOptions;
const libraries = {
  recent: () => [{ id: 'a1', name: 'أرشيف', folder: '/press', isMissing: false }],
  ...{ show: vi.fn(), choose: vi.fn(), create: vi.fn(), another: vi.fn() },
};
const actions = { add: vi.fn(), run: vi.fn(), zoom: vi.fn(), libraries };

function menuOn(platform: NodeJS.Platform, developing: boolean, language: Language): Item[] {
  const preferences = defaultPreferences;
  return menuTemplate({ platform, developing, language, preferences }, actions);
}

function itemsOf(template: readonly Item[]): Item[] {
  const items: Item[] = [];
  for (const item of template) {
    // A template holds lists; only a menu built elsewhere would be a `Menu` here.
    items.push(item, ...itemsOf((item.submenu ?? []) as Item[]));
  }
  return items;
}

/** The menu as a reader sees it: titles, and under each its labels. */
function outline(
  platform: NodeJS.Platform,
  developing: boolean,
  language: Language = 'ar',
): Record<string, string[]> {
  const menus = menuOn(platform, developing, language);
  return Object.fromEntries(
    menus.map((menu) => [
      menu.label ?? '—',
      itemsOf([menu])
        .slice(1)
        .map((item) => item.label ?? '—'),
    ]),
  );
}

const libraryLines = [
  ...['نافذة جديدة', 'مكتبة جديدة…', 'فتح مكتبة…', 'المكتبات الأخيرة'],
  ...['أرشيف', '—'],
];

describe('the menu', () => {
  test('on Linux and Windows', () => {
    expect(outline('linux', false)).toMatchObject({
      ملف: [
        ...libraryLines,
        ...['إضافة ملفات…', 'إضافة مجلد…', 'عمليات الإضافة والمجموعات…', 'فحص المكتبة…', '—'],
        ...['طباعة…', 'حفظ بصيغة PDF…', '—', 'الإعدادات…', '—', 'إغلاق', 'إنهاء'],
      ],
      تحرير: [
        ...['تراجع', 'إعادة', '—', 'قص', 'نسخ', 'نسخ الاقتباس', 'نسخ المرجع'],
        ...['نسخ رابط المادة', 'نسخ رابط ما يُعرض', 'لصق'],
        ...['تحديد الكل', '—', 'بحث في هذه المادة', 'بحث في الأرشيف'],
      ],
      نافذة: ['تصغير إلى الشريط'],
      مساعدة: ['كيف أبحث', 'اختصارات لوحة المفاتيح', 'التعريف بخزانة', '—', 'حول خزانة'],
    });
    expect(outline('win32', false)).toEqual(outline('linux', false));
  });

  test('on macOS the app has a menu of its own', () => {
    expect(outline('darwin', false)).toMatchObject({
      خزانة: [
        ...['حول خزانة', '—', 'الإعدادات…', '—', 'خدمات', '—'],
        ...['إخفاء خزانة', 'إخفاء غيرها', 'إظهار الكل', '—', 'إنهاء خزانة'],
      ],
      ملف: [
        ...libraryLines,
        ...[
          'إضافة أرشيف…',
          'عمليات الإضافة والمجموعات…',
          'فحص المكتبة…',
          '—',
          'طباعة…',
          'حفظ بصيغة PDF…',
          '—',
        ],
        'إغلاق',
      ],
    });
  });

  test('the developer tools are there in a checkout only', () => {
    expect(outline('linux', true)['عرض']).toContain('أدوات المطور');
    expect(outline('linux', false)['عرض']).not.toContain('أدوات المطور');
  });

  test.each(
    (['darwin', 'linux', 'win32'] as const).flatMap((platform) => [
      [platform, 'ar', /^(?:[\u0600-\u06FF ]+(?:PDF)?…?|English)$/] as const,
      [platform, 'en', /^(?:[A-Za-z ]+…?|العربية)$/] as const,
    ]),
  )('every item on %s speaks %s and does something', (platform, language, letters) => {
    for (const item of itemsOf(menuOn(platform, true, language))) {
      // A library is called what the reader calls it.
      if (item.type === 'separator' || item.label === 'أرشيف') continue;
      expect(item.label).toMatch(letters);
      expect(item.role ?? item.click ?? item.submenu).toBeDefined();
    }
  });
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

  test('in English where the reader has chosen it', async () => {
    const stage = await startMain({ given: { chosenPaths: ['/a/missing'] } });
    await stage.window();
    await stage.set({ language: 'en' });
    pick(stage, process.platform === 'darwin' ? 'Add an Archive…' : 'Add Files…');
    await until(() => {
      expect(stage.recorded.messageBoxes).toMatchObject([
        {
          title: 'Khizana',
          detail: expect.stringContaining('Cannot read "/a/missing"') as unknown,
        },
      ]);
    });
    expect(stage.recorded.openDialogs[0]).toMatchObject({ buttonLabel: 'Add' });
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

  test('what the page does itself reaches it as the name of a command', async () => {
    const stage = await startMain();
    await stage.window();
    for (const label of ['بحث في الأرشيف', 'الإعدادات…', 'اختصارات لوحة المفاتيح']) {
      pick(stage, label);
    }
    expect(stage.recorded.sent.map(({ channel, details }) => [channel, details])).toEqual([
      ['command', ['search']],
      ['command', ['settings']],
      ['command', ['shortcuts']],
    ]);
  });

  test('menu and frame follow what the reader sets', async () => {
    const stage = await startMain();
    await stage.window();
    await stage.set({ language: 'en', theme: 'sepia' });
    expect(stage.recorded.menu.map(({ label }) => label)).toEqual([
      'File',
      'Edit',
      'View',
      'Go',
      'Window',
      'Help',
    ]);
    expect(stage.recorded.themeSource).toBe('light');
  });
});
