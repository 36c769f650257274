import type { BrowserWindow } from 'electron';
import type { ArchiveEvent } from '../contract/contract.ts';
import { indexShare } from '../contract/index-share.ts';

/** Below 0 there is no bar, above 1 one without an end: so Electron reads them. */
const [none, endless] = [-1, 2];

interface Bar {
  readonly part: number;
  readonly mode: 'normal' | 'paused' | 'error';
}

const noBar: Bar = { part: none, mode: 'normal' };

/** Stays until the reader looks at the window, where the cause is told. */
const failedBar: Bar = { part: 1, mode: 'error' };

/**
 * Shows on the buttons of a library's windows in the taskbar or the dock how far a running import is; where none
 * runs, how far the index; and where that is whole, how far a verification.
 *
 * @param windows those of the library, now and later
 * @returns to be told of every event
 * @see https://www.electronjs.org/docs/latest/tutorial/progress-bar
 */
export function progressShower(windows: Iterable<BrowserWindow>): (event: ArchiveEvent) => void {
  let [importing, indexing, verifying] = [noBar, noBar, noBar];
  const current = (): Bar => [importing, indexing, verifying].find((bar) => bar !== noBar) ?? noBar;
  return (event) => {
    if (event.name === 'job-progress') importing = barOfJob(event.detail);
    else if (event.name === 'index-progress') {
      const share = indexShare(event.detail, indexing !== noBar);
      indexing = share === null ? noBar : { part: share, mode: 'normal' };
    } else if (event.name === 'verification') {
      const { running } = event.detail;
      verifying = running === null ? noBar : { part: running.share, mode: 'normal' };
    } else return;
    show(windows, current());
    if (importing !== failedBar) return;
    for (const window of windows) {
      window.once('focus', () => {
        if (importing !== failedBar) return;
        importing = noBar;
        show(windows, current());
      });
    }
  };
}

function show(windows: Iterable<BrowserWindow>, { part, mode }: Bar): void {
  for (const window of windows) {
    if (!window.isDestroyed()) window.setProgressBar(part, { mode });
  }
}

function barOfJob({
  state,
  counts,
}: Extract<ArchiveEvent, { name: 'job-progress' }>['detail']): Bar {
  if (state === 'failed') return failedBar;
  if (state !== 'running' && state !== 'paused') return noBar;
  const part = counts.bytesFound === 0 ? endless : counts.bytesDone / counts.bytesFound;
  return { part, mode: state === 'paused' ? 'paused' : 'normal' };
}
