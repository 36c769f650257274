import type { MenuItemConstructorOptions } from 'electron';
import type { Choice } from './choose-paths.ts';

/** What the menu can do beyond Electron's own roles. */
export interface MenuActions {
  /** Lets the reader choose what to add. */
  readonly add: (choice: Choice) => void;
  readonly find: () => void;
}

type Items = MenuItemConstructorOptions[];

/**
 * The native menu, in Arabic and whole: Electron's roles do the work, only their labels are ours.
 *
 * @param developing whether the developer tools are on offer
 */
export function menuTemplate(
  platform: NodeJS.Platform,
  actions: MenuActions,
  developing: boolean,
): Items {
  const mac = platform === 'darwin';
  return [
    ...(mac ? [appMenu] : []),
    { label: 'ملف', submenu: fileItems(mac, actions) },
    { label: 'تحرير', submenu: editItems(actions) },
    { label: 'عرض', submenu: viewItems(developing) },
    { label: 'نافذة', role: 'window', submenu: windowItems(mac) },
    { label: 'مساعدة', role: 'help', submenu: mac ? [] : [about] },
  ];
}

const separator: MenuItemConstructorOptions = { type: 'separator' };
const about: MenuItemConstructorOptions = { label: 'حول خزانة', role: 'about' };

/** macOS names the first menu after the app; what elsewhere stands under File and Help stands here. */
const appMenu: MenuItemConstructorOptions = {
  label: 'خزانة',
  submenu: [
    about,
    separator,
    { label: 'خدمات', role: 'services' },
    separator,
    { label: 'إخفاء خزانة', role: 'hide' },
    { label: 'إخفاء غيرها', role: 'hideOthers' },
    { label: 'إظهار الكل', role: 'unhide' },
    separator,
    { label: 'إنهاء خزانة', role: 'quit' },
  ],
};

function fileItems(mac: boolean, { add }: MenuActions): Items {
  const close: MenuItemConstructorOptions = { label: 'إغلاق', role: 'close' };
  const accelerator = 'CmdOrCtrl+O';
  if (mac) {
    return [
      {
        label: 'إضافة أرشيف…',
        accelerator,
        click: () => {
          add('both');
        },
      },
      separator,
      close,
    ];
  }
  // Elsewhere a dialog offers files or folders, not both: asked for both, it shows folders only.
  return [
    {
      label: 'إضافة ملفات…',
      accelerator,
      click: () => {
        add('files');
      },
    },
    {
      label: 'إضافة مجلد…',
      accelerator: 'CmdOrCtrl+Shift+O',
      click: () => {
        add('folder');
      },
    },
    separator,
    close,
    { label: 'إنهاء', role: 'quit' },
  ];
}

function editItems({ find }: MenuActions): Items {
  return [
    { label: 'تراجع', role: 'undo' },
    { label: 'إعادة', role: 'redo' },
    separator,
    { label: 'قص', role: 'cut' },
    { label: 'نسخ', role: 'copy' },
    { label: 'لصق', role: 'paste' },
    { label: 'تحديد الكل', role: 'selectAll' },
    separator,
    { label: 'بحث', accelerator: 'CmdOrCtrl+F', click: find },
  ];
}

function viewItems(developing: boolean): Items {
  const developerTools: Items = [separator, { label: 'أدوات المطور', role: 'toggleDevTools' }];
  return [
    { label: 'تكبير', role: 'zoomIn' },
    { label: 'تصغير', role: 'zoomOut' },
    { label: 'الحجم الأصلي', role: 'resetZoom' },
    separator,
    { label: 'ملء الشاشة', role: 'togglefullscreen' },
    ...(developing ? developerTools : []),
  ];
}

function windowItems(mac: boolean): Items {
  const minimize: MenuItemConstructorOptions = { label: 'تصغير إلى الشريط', role: 'minimize' };
  if (!mac) return [minimize];
  return [
    minimize,
    { label: 'تكبير النافذة', role: 'zoom' },
    separator,
    { label: 'إحضار الكل إلى الأمام', role: 'front' },
  ];
}
