import type { MenuItemConstructorOptions } from 'electron';
import type { Preferences } from '../contract/preference-schemas.ts';
import { pageItem, separator, type Items } from './menu-item.ts';
import type { MenuMaker } from './menu.ts';

/** How the page, the articles in it and the window are drawn. */
export function viewItems(maker: MenuMaker): Items {
  const { words, preferences, developing } = maker;
  return [
    { label: words.theme, submenu: themeItems(maker) },
    { label: words.order, submenu: orderItems(maker) },
    pageItem(maker, 'clear-filters', words.clearFilters),
    separator,
    pageItem(maker, 'larger', words.largerText),
    pageItem(maker, 'smaller', words.smallerText),
    {
      ...pageItem(maker, 'tashkeel', words.tashkeel),
      type: 'checkbox',
      checked: preferences.tashkeel === 'shown',
    },
    pageItem(maker, 'other-language', words.otherLanguage),
    separator,
    ...zoomItems(maker),
    separator,
    { label: words.fullScreen, role: 'togglefullscreen' },
    ...(developing
      ? [separator, { label: words.developerTools, role: 'toggleDevTools' as const }]
      : []),
  ];
}

function themeItems(maker: MenuMaker): Items {
  const { words } = maker;
  const names: Readonly<Record<Preferences['theme'], string>> = {
    system: words.themeSystem,
    light: words.themeLight,
    sepia: words.themeSepia,
    dark: words.themeDark,
    contrast: words.themeContrast,
  };
  return Object.entries(names).map(([theme, label]) => ({
    ...pageItem(maker, `theme-${theme}`, label),
    type: 'radio',
    checked: maker.preferences.theme === theme,
  }));
}

/** In which order the results are is known to the page alone: it ticks the one. */
function orderItems(maker: MenuMaker): Items {
  const { words } = maker;
  const orders = { relevance: words.relevance, newest: words.newest, oldest: words.oldest };
  return Object.entries(orders).map(([order, label]) => ({
    ...pageItem(maker, `sort-${order}`, label),
    type: 'radio',
  }));
}

function zoomItems({ words, actions }: MenuMaker): Items {
  const item = (
    label: string,
    step: 1 | -1 | 0,
    accelerator: string,
  ): MenuItemConstructorOptions => ({
    label,
    accelerator,
    click: () => {
      actions.zoom(step);
    },
  });
  return [
    item(words.zoomIn, 1, 'CmdOrCtrl+Plus'),
    // The key of + writes = unless Shift is held, and those who zoom seldom hold it.
    { ...item(words.zoomIn, 1, 'CmdOrCtrl+='), visible: false, acceleratorWorksWhenHidden: true },
    item(words.zoomOut, -1, 'CmdOrCtrl+-'),
    item(words.resetZoom, 0, 'CmdOrCtrl+0'),
  ];
}
