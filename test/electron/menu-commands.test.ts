import type { MenuItemConstructorOptions } from 'electron';
import * as v from 'valibot';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CommandStatesSchema } from '../../contract/command-states.ts';
import { defaultPreferences } from '../../contract/preferences.ts';
import { menuTemplate } from '../../electron/menu.ts';
import { menuWords } from '../../electron/menu-words.ts';
import { commands } from '../../renderer/features/commands/commands.ts';

type Item = MenuItemConstructorOptions;

const cases = (['linux', 'win32', 'darwin'] as const).flatMap((platform) =>
  (['ar', 'en'] as const).map((language) => [platform, language] as const),
);

/** What the list hears, a step back that is the key's alone, and what the menu has in its own way. */
const withoutPlace = [
  ...['step-results', 'open-result', 'back'],
  ...['new-window', 'open-library', 'new-library'],
];

function itemsOf(platform: NodeJS.Platform, language: 'ar' | 'en'): Item[] {
  const actions = {
    ...{ add: vi.fn(), run: vi.fn(), zoom: vi.fn() },
    libraries: {
      ...{ recent: () => [], show: vi.fn(), choose: vi.fn(), create: vi.fn(), another: vi.fn() },
    },
  };
  const setting = { platform, language, developing: false, preferences: defaultPreferences };
  const flat = (items: readonly Item[]): Item[] =>
    items.flatMap((item) => [item, ...flat((item.submenu ?? []) as Item[])]);
  return flat(menuTemplate(setting, actions));
}

/** A key of the page, as Electron writes it. */
function acceleratorOf(key: string): string {
  return key
    .split('+')
    .map((part) => (part === 'Mod' ? 'CmdOrCtrl' : part.replace('Arrow', '')))
    .map((part) => (part.length === 1 ? part.toUpperCase() : part))
    .join('+');
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what a page tells of its commands is what main takes', () => {
  const ids = commands.map(({ id }) => id);
  expect(v.is(CommandStatesSchema, { possible: ids, chosen: ids })).toBe(true);
});

describe.each(cases)('the menu on %s in %s', (platform, language) => {
  test('has every command of the page that has a place in it, once, and no other', () => {
    const named = itemsOf(platform, language).flatMap(({ id }) => id ?? []);
    const known = commands.map(({ id }) => id).filter((id) => !withoutPlace.includes(id));
    expect([...named].sort()).toEqual([...known].sort());
  });

  test('shows the keys that the page has, and takes none twice', () => {
    const isMac = platform === 'darwin';
    vi.stubGlobal('navigator', { userAgent: isMac ? 'Macintosh' : 'X11' });
    vi.stubGlobal('document', { documentElement: { dir: language === 'ar' ? 'rtl' : 'ltr' } });
    const items = itemsOf(platform, language);
    const keys = new Map(commands.map(({ id, keys: [first] = [] }) => [id, first]));
    for (const { id, accelerator, registerAccelerator } of items) {
      if (id === undefined || accelerator === undefined) continue;
      // The page's first key where it has several: a menu shows one.
      const of = commands.find((command) => command.id === id)?.keys ?? [];
      expect(of.map(acceleratorOf)).toContain(accelerator);
      // A letter that the menu took would be one that nobody could write.
      expect(registerAccelerator).toBe(accelerator.length === 1 ? false : undefined);
    }
    const shown = items.filter(({ id }) => id !== undefined && keys.get(id) !== undefined);
    for (const item of shown) {
      const first = keys.get(item.id ?? '') ?? '';
      expect(item.accelerator !== undefined || (isMac && first.length === 1)).toBe(true);
    }
    const taken = items.flatMap(({ accelerator }) => accelerator ?? []);
    expect(taken.filter((each, at) => taken.indexOf(each) !== at)).toEqual([]);
  });
});

test('both languages have the same words', () => {
  expect(Object.keys(menuWords.en)).toEqual(Object.keys(menuWords.ar));
});
