import type { MenuItemConstructorOptions } from 'electron';
import type { Language } from '../contract/describe-failure.ts';
import type { Preferences } from '../contract/preference-schemas.ts';
import type { Choice } from './choose-paths.ts';
import type { LibraryActions } from './library-menu.ts';
import { editItems } from './menu-edit.ts';
import { fileItems } from './menu-file.ts';
import { goItems } from './menu-go.ts';
import { pageItem, separator, type Items } from './menu-item.ts';
import { viewItems } from './menu-view.ts';
import { menuWords, type MenuWords } from './menu-words.ts';

/** What the menu can do beyond Electron's own roles. */
export interface MenuActions {
  /** Lets the reader choose what to add. */
  readonly add: (choice: Choice) => unknown;
  /** Has the page do one of its commands (`renderer/features/commands/`). */
  readonly run: (command: string) => void;
  /** Draws all pages larger (1), smaller (-1), or as large as they are by themselves (0). */
  readonly zoom: (step: 1 | -1 | 0) => void;
  readonly libraries: LibraryActions;
}

/** For whom a menu is made. */
export interface MenuSetting {
  readonly platform: NodeJS.Platform;
  readonly language: Language;
  readonly preferences: Preferences;
  /** Whether the developer tools are on offer. */
  readonly developing: boolean;
}

/** What the parts of a menu are made from. */
export interface MenuMaker extends MenuSetting {
  readonly mac: boolean;
  readonly words: MenuWords;
  readonly actions: MenuActions;
}

/**
 * The native menu, whole in the language of the interface: Electron's roles and the page's own commands do the
 * work, only their labels are ours.
 */
export function menuTemplate(setting: MenuSetting, actions: MenuActions): Items {
  const mac = setting.platform === 'darwin';
  const words = menuWords[setting.language];
  const maker: MenuMaker = { ...setting, mac, words, actions };
  return [
    ...(mac ? [appMenu(maker)] : []),
    { label: words.file, submenu: fileItems(maker) },
    { label: words.edit, submenu: editItems(maker) },
    { label: words.view, submenu: viewItems(maker) },
    { label: words.go, submenu: goItems(maker) },
    { label: words.window, role: 'window', submenu: windowItems(maker) },
    { label: words.help, role: 'help', submenu: helpItems(maker) },
  ];
}

/** macOS names the first menu after the app; what elsewhere stands under File and Help stands here. */
function appMenu(maker: MenuMaker): MenuItemConstructorOptions {
  const { words } = maker;
  return {
    label: words.app,
    submenu: [
      pageItem(maker, 'about', words.about),
      separator,
      pageItem(maker, 'settings', words.settings, 'CmdOrCtrl+,'),
      separator,
      { label: words.services, role: 'services' },
      separator,
      { label: words.hide, role: 'hide' },
      { label: words.hideOthers, role: 'hideOthers' },
      { label: words.unhide, role: 'unhide' },
      separator,
      { label: words.quitApp, role: 'quit' },
    ],
  };
}

function windowItems({ words, mac }: MenuMaker): Items {
  const minimize: MenuItemConstructorOptions = { label: words.minimize, role: 'minimize' };
  if (!mac) return [minimize];
  return [
    minimize,
    { label: words.zoomWindow, role: 'zoom' },
    separator,
    { label: words.front, role: 'front' },
  ];
}

function helpItems(maker: MenuMaker): Items {
  const { words, mac } = maker;
  return [
    pageItem(maker, 'search-help', words.searchHelp),
    pageItem(maker, 'shortcuts', words.shortcuts, '?'),
    pageItem(maker, 'introduction', words.introduction),
    ...(mac ? [] : [separator, pageItem(maker, 'about', words.about)]),
  ];
}
