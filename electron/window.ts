import { BrowserWindow, nativeTheme } from 'electron';
import { pageUrl } from './page-protocol.ts';
import { recoverPage, watchFrozenPage } from './recover-page.ts';
import { pagePreferences } from './security.ts';
import type { WindowPlace } from './window-places.ts';

/** Windows whose page has come up. */
const onScreen = new WeakSet<Electron.BrowserWindow>();

export interface WindowOptions {
  readonly preload: string;
  readonly developing: boolean;
  readonly place: WindowPlace;
  /** What the library is called, beside what the page shows; `null` for the one that needs no name. */
  readonly name: string | null;
  /** The window is on screen. */
  readonly onShown: () => void;
  /** The page did not come up, so the window never will; `cause` is for the log. */
  readonly onFailed: (cause: string) => void;
}

/** Opens the reader's window; it stays hidden until the page has something to show. */
export function openWindow(options: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    title: titled('خزانة', options.name),
    width: 1280,
    height: 860,
    ...options.place.bounds,
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
    onScreen.add(window);
    if (options.place.state === 'maximized') window.maximize();
    window.show();
    if (options.place.state === 'full-screen') window.setFullScreen(true);
    options.onShown();
  });
  window.on('page-title-updated', (event, title) => {
    event.preventDefault();
    window.setTitle(titled(title, options.name));
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

function titled(title: string, library: string | null): string {
  return library === null ? title : `${title} — ${library}`;
}

/**
 * Brings a window to the reader's eyes, wherever it was left. One whose page is not there yet comes up by itself
 * when it is.
 */
export function bringForward(window: Electron.BrowserWindow): void {
  if (!onScreen.has(window)) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
