import { app, BrowserWindow, type WebContents } from 'electron';
import type { OpenArchive } from '../service/open-archive.ts';
import type { Preferences } from '../contract/preference-schemas.ts';

/** How large pages may be drawn, as browsers step. */
const factors = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

/** Where the preferences are kept. */
export interface ZoomKeeper {
  readonly api: Pick<OpenArchive['api'], 'setPreferences'>;
  readonly current: () => Preferences;
}

/**
 * Draws every page as large as the reader has set it, who sets it for all windows and for the next start.
 *
 * @returns draws larger (1), smaller (-1), or as by itself (0)
 */
export function keepZoom({ api, current }: ZoomKeeper): (step: 1 | -1 | 0) => void {
  const zoom = (step: 1 | -1 | 0): void => {
    void api.setPreferences({ zoom: nextFactor(current().zoom, step) }, {});
  };
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('did-finish-load', () => {
      contents.setZoomFactor(current().zoom);
    });
    // The wheel with Ctrl held.
    contents.on('zoom-changed', (_change, direction) => {
      zoom(direction === 'in' ? 1 : -1);
    });
  });
  return zoom;
}

/** Draws the pages that are open as large as that. */
export function zoomWindows({ zoom }: Preferences): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.isDestroyed()) window.webContents.setZoomFactor(zoom);
  }
}

function nextFactor(factor: number, step: 1 | -1 | 0): number {
  if (step === 0) return 1;
  const further = factors.filter((each) => (each - factor) * step > 0.001);
  return (step === 1 ? further[0] : further.at(-1)) ?? factor;
}
