import { app, dialog } from 'electron';
import { dialogWords } from './dialog-words.ts';
import { spokenLanguage } from './spoken-language.ts';
import { tellStarterWeAreOpen } from './starter.ts';

/** Tells the reader why there is no window, and the log, then ends with exit code 1. */
export function giveUp(words: string, line: string): void {
  // The dialog is ours: from here on `npm start` must not take this for an Electron that cannot open.
  tellStarterWeAreOpen();
  console.error(`khizana: ${line}`);
  dialog.showErrorBox('تعذّر فتح خزانة', words);
  app.exit(1);
}

/** Tells the reader that the page went down and offers to load it again. */
export async function offerReload(window: Electron.BrowserWindow, cause: string): Promise<void> {
  const words = dialogWords[spokenLanguage()];
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: words.app,
    message: words.pageDown,
    detail: words.why(cause),
    buttons: [words.reload, words.quit],
    cancelId: 1,
  });
  if (response === 0) window.webContents.reload();
  else app.quit();
}
