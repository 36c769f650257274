import type { MenuItemConstructorOptions } from 'electron';
import type { Language } from '../contract/describe-failure.ts';
import type { Choice } from './choose-paths.ts';
import { menuWords, type MenuWords } from './menu-words.ts';

/** What the menu can do beyond Electron's own roles. */
export interface MenuActions {
  /** Lets the reader choose what to add. */
  readonly add: (choice: Choice) => void;
  /** Has the page do one of its commands (`renderer/features/commands/`). */
  readonly run: (command: string) => void;
}

type Items = MenuItemConstructorOptions[];

/**
 * The native menu, whole in the language of the interface: Electron's roles do the work, only their labels are
 * ours.
 *
 * @param developing whether the developer tools are on offer
 */
export function menuTemplate(
  platform: NodeJS.Platform,
  actions: MenuActions,
  developing: boolean,
  language: Language,
): Items {
  const mac = platform === 'darwin';
  const words = menuWords[language];
  return [
    ...(mac ? [appMenu(words, actions)] : []),
    { label: words.file, submenu: fileItems(words, mac, actions) },
    { label: words.edit, submenu: editItems(words, actions) },
    { label: words.view, submenu: viewItems(words, developing) },
    { label: words.window, role: 'window', submenu: windowItems(words, mac) },
    { label: words.help, role: 'help', submenu: helpItems(words, mac, actions) },
  ];
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** macOS names the first menu after the app; what elsewhere stands under File and Help stands here. */
function appMenu(words: MenuWords, actions: MenuActions): MenuItemConstructorOptions {
  return {
    label: words.app,
    submenu: [
      about(words, actions),
      separator,
      settings(words, actions),
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

function about(words: MenuWords, { run }: MenuActions): MenuItemConstructorOptions {
  return {
    label: words.about,
    click: () => {
      run('about');
    },
  };
}

function settings(words: MenuWords, { run }: MenuActions): MenuItemConstructorOptions {
  return {
    label: words.settings,
    accelerator: 'CmdOrCtrl+,',
    click: () => {
      run('settings');
    },
  };
}

function fileItems(words: MenuWords, mac: boolean, actions: MenuActions): Items {
  const { add } = actions;
  const close: MenuItemConstructorOptions = { label: words.close, role: 'close' };
  const accelerator = 'CmdOrCtrl+O';
  if (mac) {
    return [
      {
        label: words.addArchive,
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
      label: words.addFiles,
      accelerator,
      click: () => {
        add('files');
      },
    },
    {
      label: words.addFolder,
      accelerator: 'CmdOrCtrl+Shift+O',
      click: () => {
        add('folder');
      },
    },
    separator,
    settings(words, actions),
    separator,
    close,
    { label: words.quit, role: 'quit' },
  ];
}

function editItems(words: MenuWords, { run }: MenuActions): Items {
  return [
    { label: words.undo, role: 'undo' },
    { label: words.redo, role: 'redo' },
    separator,
    { label: words.cut, role: 'cut' },
    { label: words.copy, role: 'copy' },
    { label: words.paste, role: 'paste' },
    { label: words.selectAll, role: 'selectAll' },
    separator,
    {
      label: words.find,
      accelerator: 'CmdOrCtrl+F',
      click: () => {
        run('search');
      },
    },
  ];
}

function viewItems(words: MenuWords, developing: boolean): Items {
  const developerTools: Items = [
    separator,
    { label: words.developerTools, role: 'toggleDevTools' },
  ];
  return [
    { label: words.zoomIn, role: 'zoomIn' },
    { label: words.zoomOut, role: 'zoomOut' },
    { label: words.resetZoom, role: 'resetZoom' },
    separator,
    { label: words.fullScreen, role: 'togglefullscreen' },
    ...(developing ? developerTools : []),
  ];
}

function windowItems(words: MenuWords, mac: boolean): Items {
  const minimize: MenuItemConstructorOptions = { label: words.minimize, role: 'minimize' };
  if (!mac) return [minimize];
  return [
    minimize,
    { label: words.zoomWindow, role: 'zoom' },
    separator,
    { label: words.front, role: 'front' },
  ];
}

function helpItems(words: MenuWords, mac: boolean, actions: MenuActions): Items {
  const shortcuts: MenuItemConstructorOptions = {
    label: words.shortcuts,
    click: () => {
      actions.run('shortcuts');
    },
  };
  return mac ? [shortcuts] : [shortcuts, about(words, actions)];
}
