import { app, dialog, ipcMain } from 'electron';
import type { ArchiveEvent } from '../contract/contract.ts';
import { offerReload } from './bad-news.ts';
import { crashWords } from './crash-words.ts';
import { dialogWords } from './dialog-words.ts';
import { spokenLanguage } from './spoken-language.ts';

/** A page that goes down twice within so many milliseconds would do so for ever: the second time asks. */
const memory = 60_000;

/** When the page of a window went down last, in milliseconds. */
const falls = new WeakMap<Electron.BrowserWindow, number>();

/** Pages that are being loaded again and do not know why. */
const toBeTold = new WeakSet<Electron.WebContents>();

/**
 * A page on screen went down: it is loaded again where the reader was, since its address says all that is to
 * be seen, and tells what happened.
 */
export function recoverPage(window: Electron.BrowserWindow, cause: string): void {
  const [before, now] = [falls.get(window), performance.now()];
  falls.set(window, now);
  console.error(`khizana: the page went down: ${cause}`);
  if (before !== undefined && now - before < memory) {
    void offerReload(window, cause);
    return;
  }
  toBeTold.add(window.webContents);
  window.webContents.reload();
}

/** Tells pages that were loaded again why, as soon as they hear. */
export function tellRecoveredPages(): void {
  ipcMain.on('ready', ({ sender }) => {
    if (!toBeTold.delete(sender)) return;
    const back: ArchiveEvent = { name: 'recovered', detail: { part: 'page', outcome: 'back' } };
    sender.send('event', back);
  });
}

/** A page that does not answer is waited for, or loaded again, as the reader says; once it answers nobody is asked. */
export function watchFrozenPage(window: Electron.BrowserWindow): void {
  let question: AbortController | undefined;
  window.on('unresponsive', () => {
    if (question !== undefined) return;
    const asked = new AbortController();
    question = asked;
    void askAboutFrozen(window, asked.signal).then((reloads) => {
      question = undefined;
      // Its end is heard of like any other, and the page loaded again.
      if (reloads && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
    });
  });
  window.on('responsive', () => {
    question?.abort();
  });
}

async function askAboutFrozen(
  window: Electron.BrowserWindow,
  signal: AbortSignal,
): Promise<boolean> {
  const language = spokenLanguage();
  const words = crashWords[language];
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: dialogWords[language].app,
    message: words.frozen,
    detail: words.frozenDetail,
    buttons: [words.wait, words.reload],
    defaultId: 0,
    cancelId: 0,
    signal,
  });
  return response === 1 && !signal.aborted;
}

/** Notes in the log when a process of Chromium's beside the pages ends; Chromium starts those again itself. */
export function logLostProcesses(): void {
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    console.error(`khizana: the ${type} process ended: ${reason} (${String(exitCode)})`);
  });
}
