import { BrowserWindow, nativeTheme } from 'electron';
import { pageUrl } from './page-protocol.ts';
import { recoverPage, watchFrozenPage } from './recover-page.ts';
import { pagePreferences } from './security.ts';

export interface WindowOptions {
  readonly preload: string;
  readonly developing: boolean;
  /** The window is on screen. */
  readonly onShown: () => void;
  /** The page did not come up, so the window never will; `cause` is for the log. */
  readonly onFailed: (cause: string) => void;
}

/** Opens the reader's window; it stays hidden until the page has something to show. */
export function openWindow(options: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    title: 'خزانة',
    width: 1280,
    height: 860,
    minWidth: 360,
    minHeight: 480,
    show: false,
    // The page's own ground (`--paper`), so that the window does not flash while it loads.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#17171a' : '#fbf9f4',
    webPreferences: pagePreferences(options.preload, options.developing),
  });
  let state: 'loading' | 'shown' | 'failed' = 'loading';
  const lost = (cause: string): void => {
    if (state === 'shown') {
      recoverPage(window, cause);
    } else if (state === 'loading') {
      state = 'failed';
      options.onFailed(cause);
    }
  };
  window.once('ready-to-show', () => {
    if (state === 'failed') return;
    state = 'shown';
    window.show();
    options.onShown();
  });
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit') lost(details.reason);
  });
  watchFrozenPage(window);
  // A refusal of our own protocol is a page to Chromium: it would be shown, and pass for a success.
  window.webContents.on('did-navigate', (_event, url, status) => {
    if (status >= 400) lost(`${url} answered ${status}`);
  });
  window.loadURL(pageUrl).catch((error: unknown) => {
    lost(error instanceof Error ? error.message : String(error));
  });
  return window;
}

/** Brings a window to the reader's eyes, wherever it was left. */
export function bringForward(window: Electron.BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
