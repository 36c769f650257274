import { app, Notification, type BrowserWindow } from 'electron';
import type { ArchiveEvent } from '../contract/contract.ts';
import { tellEnd, tellVerified } from './notice-words.ts';
import { spokenLanguage } from './spoken-language.ts';
import { bringForward } from './window.ts';

/** A job that took so many milliseconds is one that its reader has turned away from. */
const long = 20_000;

/** What has ended, in the words of the system's notice, and what a click on it sends to the page. */
interface Ended {
  readonly words: { readonly title: string; readonly body: string };
  readonly message: readonly [channel: string, detail: unknown];
}

/**
 * Tells by the system that a long import or verification has ended, to whoever looks at no window of ours. A click
 * on it brings a window of the library forward, with what came of it.
 *
 * @param windows those of the library, now and later
 * @returns to be told of every event
 */
export function endTeller(windows: Iterable<BrowserWindow>): (event: ArchiveEvent) => void {
  const begun = new Map<number | 'verification', number>();
  /** The system would take one away that nobody holds. */
  const shown = new Set<Notification>();

  /** Whether this ends something that has been going on for long. */
  function isEnd(of: number | 'verification', isRunning: boolean): boolean {
    const began = begun.get(of);
    if (isRunning) {
      if (began === undefined) begun.set(of, performance.now());
      return false;
    }
    begun.delete(of);
    return began !== undefined && performance.now() - began >= long;
  }

  function notify({ words, message }: Ended): void {
    const [window] = windows;
    if (window === undefined || [...windows].some((each) => each.isFocused())) return;
    callFor(window);
    if (!Notification.isSupported()) return;
    const notification = new Notification(words);
    shown.add(notification);
    notification.on('click', () => {
      shown.delete(notification);
      // The one that was there first may have been closed since.
      const [there] = windows;
      if (there === undefined) return;
      bringForward(there);
      there.webContents.send(...message);
    });
    notification.on('close', () => shown.delete(notification));
    notification.show();
  }

  /** The last verification that was told of; one that is given up leaves it as it was. */
  let last: string | null = null;
  return (event) => {
    if (event.name === 'job-progress') {
      const { id, state, counts } = event.detail;
      if (!isEnd(id, state === 'running') || (state !== 'done' && state !== 'failed')) return;
      const words = tellEnd(state, counts, spokenLanguage());
      notify({ words, message: ['show-report', id] });
    } else if (event.name === 'verification') {
      const { running, last: report } = event.detail;
      const hasEnded = isEnd('verification', running !== null);
      const isNews = report !== null && report.ended !== last;
      last = report?.ended ?? null;
      if (!hasEnded || !isNews) return;
      const words = tellVerified(report.findings.length + report.more, spokenLanguage());
      notify({ words, message: ['command', 'verify-library'] });
    }
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
