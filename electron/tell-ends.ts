import { app, Notification, type BrowserWindow } from 'electron';
import type { ArchiveEvent } from '../contract/contract.ts';
import { tellEnd } from './notice-words.ts';
import { spokenLanguage } from './spoken-language.ts';
import { bringForward } from './window.ts';

/** A job that took so many milliseconds is one that its reader has turned away from. */
const long = 20_000;

/**
 * Tells by the system that a long import has ended, to whoever looks at no window of ours. A click on it brings
 * a window of the library forward, with the report of that import.
 *
 * @param windows those of the library, now and later
 * @returns to be told of every event
 */
export function endTeller(windows: Iterable<BrowserWindow>): (event: ArchiveEvent) => void {
  const begun = new Map<number, number>();
  /** The system would take one away that nobody holds. */
  const shown = new Set<Notification>();
  return (event) => {
    if (event.name !== 'job-progress') return;
    const { id, state, counts } = event.detail;
    if (state === 'running') {
      if (!begun.has(id)) begun.set(id, performance.now());
      return;
    }
    const took = performance.now() - (begun.get(id) ?? performance.now());
    begun.delete(id);
    if ((state !== 'done' && state !== 'failed') || took < long) return;
    const [window] = windows;
    if (window === undefined || [...windows].some((each) => each.isFocused())) return;
    callFor(window);
    if (!Notification.isSupported()) return;
    const notification = new Notification(tellEnd(state, counts, spokenLanguage()));
    shown.add(notification);
    notification.on('click', () => {
      shown.delete(notification);
      // The one that was there first may have been closed since.
      const [there] = windows;
      if (there === undefined) return;
      bringForward(there);
      there.webContents.send('show-report', id);
    });
    notification.on('close', () => shown.delete(notification));
    notification.show();
  };
}

/** Draws the eye to the window's button in the taskbar, or the dock, until it is looked at. */
function callFor(window: BrowserWindow): void {
  if (process.platform === 'darwin') {
    app.dock?.bounce('informational');
    return;
  }
  window.flashFrame(true);
  window.once('focus', () => {
    window.flashFrame(false);
  });
}
