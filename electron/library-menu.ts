import type { MenuItemConstructorOptions } from 'electron';
import type { OfferedLibrary } from '../contract/library-name.ts';
import type { MenuWords } from './menu-words.ts';

/** What the menu can do with libraries. */
export interface LibraryActions {
  /** Those that were open before, the latest first, named. */
  readonly recent: () => readonly (Omit<OfferedLibrary, 'name'> & { readonly name: string })[];
  readonly show: (id: string) => void;
  readonly choose: () => void;
  readonly create: () => void;
  /** Another window of the library in front. */
  readonly another: () => void;
}

/** The lines of the File menu that lead to libraries. */
export function libraryItems(
  words: MenuWords,
  actions: LibraryActions,
): MenuItemConstructorOptions[] {
  const { create, choose, another } = actions;
  return [
    { label: words.newWindow, accelerator: 'CmdOrCtrl+N', click: doing(another) },
    { label: words.newLibrary, click: doing(create) },
    { label: words.openLibrary, click: doing(choose) },
    { label: words.recentLibraries, submenu: recentItems(words, actions) },
    { type: 'separator' },
  ];
}

function recentItems(
  words: MenuWords,
  { recent, show }: LibraryActions,
): MenuItemConstructorOptions[] {
  const items = recent().map(({ id, name, isMissing }) => ({
    // An ampersand would underline the letter after it.
    label: (isMissing ? words.missing(name) : name).replaceAll('&', '&&'),
    click: () => {
      show(id);
    },
  }));
  return items.length > 0 ? items : [{ label: words.noRecent, enabled: false }];
}

/** Electron passes a click its item and window, which what is done has no use for. */
function doing(action: () => void): () => void {
  return () => {
    action();
  };
}
