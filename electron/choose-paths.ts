import { dialog, type OpenDialogOptions } from 'electron';
import { dialogWords } from './dialog-words.ts';
import { spokenLanguage } from './spoken-language.ts';

/** What the reader may choose: `both` where one dialog can offer files and folders. */
export type Choice = 'files' | 'folder' | 'both';

const properties: Record<Choice, NonNullable<OpenDialogOptions['properties']>> = {
  files: ['openFile', 'multiSelections'],
  folder: ['openDirectory', 'multiSelections'],
  both: ['openFile', 'openDirectory', 'multiSelections'],
};

/** Asks the reader for files or folders; none when the dialog is cancelled. */
export async function choosePaths(
  window: Electron.BrowserWindow,
  choice: Choice,
): Promise<string[]> {
  const words = dialogWords[spokenLanguage()];
  const chosen = await dialog.showOpenDialog(window, {
    title: words.addTitle,
    buttonLabel: words.add,
    properties: properties[choice],
  });
  return chosen.canceled ? [] : chosen.filePaths;
}
