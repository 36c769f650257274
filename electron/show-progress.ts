import { BrowserWindow } from 'electron';
import type { ArchiveEvent } from '../contract/contract.ts';

/** Below 0 there is no bar, above 1 one without an end: so Electron reads them. */
const [none, endless] = [-1, 2];

/**
 * Shows a running import on the windows' buttons in the taskbar or the dock.
 *
 * @see https://www.electronjs.org/docs/latest/tutorial/progress-bar
 */
export function showProgress(event: ArchiveEvent): void {
  if (event.name !== 'job-progress') return;
  const { state, counts } = event.detail;
  const part = counts.bytesFound === 0 ? endless : counts.bytesDone / counts.bytesFound;
  const isUnderWay = state === 'running' || state === 'paused';
  for (const window of BrowserWindow.getAllWindows()) {
    if (window.isDestroyed()) continue;
    window.setProgressBar(isUnderWay ? part : none, {
      mode: state === 'paused' ? 'paused' : 'normal',
    });
  }
}
