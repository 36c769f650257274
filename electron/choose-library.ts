import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog, type BrowserWindow, type OpenDialogOptions } from 'electron';
import { isLibrary, libraryOfPath } from '../service/library-marker.ts';
import { ask } from './ask.ts';
import { dialogWords } from './dialog-words.ts';
import { libraryWords } from './library-words.ts';
import { spokenLanguage } from './spoken-language.ts';

/** Asks the reader for a library's folder; `null` when none was chosen, or what was chosen is none and was told so. */
export async function chooseLibrary(window: BrowserWindow | null): Promise<string | null> {
  const words = libraryWords[spokenLanguage()];
  const options: OpenDialogOptions = {
    title: words.openTitle,
    buttonLabel: words.open,
    properties: ['openDirectory'],
  };
  const { filePaths } = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  const [chosen] = filePaths;
  if (chosen === undefined) return null;
  const folder = libraryOfPath(chosen);
  // A library would be made in it, which nobody asked for.
  if (folder !== null && isLibrary(folder)) return folder;
  await tell(window, words.noLibrary(chosen));
  return null;
}

/** Asks the reader where a new library is to lie and what it is called; its folder ends in `.khizana`. */
export async function nameNewLibrary(window: BrowserWindow | null): Promise<string | null> {
  const words = libraryWords[spokenLanguage()];
  const options = {
    title: words.newTitle,
    buttonLabel: words.create,
    defaultPath: join(app.getPath('documents'), words.newName),
  };
  const { filePath } = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  if (filePath === '') return null;
  const folder = filePath.toLowerCase().endsWith('.khizana') ? filePath : `${filePath}.khizana`;
  if (!existsSync(folder) || isLibrary(folder) || isEmptyFolder(folder)) return folder;
  await tell(window, words.inTheWay(folder));
  return null;
}

function isEmptyFolder(path: string): boolean {
  try {
    return readdirSync(path).length === 0;
  } catch {
    return false;
  }
}

async function tell(window: BrowserWindow | null, detail: string): Promise<void> {
  const words = { ...dialogWords[spokenLanguage()], ...libraryWords[spokenLanguage()] };
  const message = { type: 'error' as const, title: words.app, message: words.openTitle, detail };
  await ask(window, { ...message, buttons: [words.ok] });
}
