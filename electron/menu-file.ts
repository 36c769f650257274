import type { Choice } from './choose-paths.ts';
import { libraryItems } from './library-menu.ts';
import { pageItem, separator, type Items } from './menu-item.ts';
import type { MenuMaker } from './menu.ts';

/** What comes into the library, what goes out of the window, and how both are closed. */
export function fileItems(maker: MenuMaker): Items {
  const { words, mac } = maker;
  return [
    ...libraryItems(words, maker.actions.libraries),
    ...addItems(maker),
    pageItem(maker, 'imports', words.imports),
    pageItem(maker, 'verify-library', words.verifyLibrary),
    separator,
    pageItem(maker, 'print', words.print, 'CmdOrCtrl+P'),
    pageItem(maker, 'save-pdf', words.savePdf),
    separator,
    ...(mac ? [] : [pageItem(maker, 'settings', words.settings, 'CmdOrCtrl+,'), separator]),
    { label: words.close, role: 'close' },
    ...(mac ? [] : [{ label: words.quit, role: 'quit' as const }]),
  ];
}

function addItems({ words, mac, actions }: MenuMaker): Items {
  const add = (choice: Choice) => (): void => {
    actions.add(choice);
  };
  const accelerator = 'CmdOrCtrl+O';
  if (mac) return [{ label: words.addArchive, accelerator, click: add('both') }];
  // Elsewhere a dialog offers files or folders, not both: asked for both, it shows folders only.
  return [
    { label: words.addFiles, accelerator, click: add('files') },
    { label: words.addFolder, accelerator: 'CmdOrCtrl+Shift+O', click: add('folder') },
  ];
}
