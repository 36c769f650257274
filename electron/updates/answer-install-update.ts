import { BrowserWindow, ipcMain } from 'electron';
import { reasonToRefuse } from '../reason-to-refuse.ts';
import type { UpdateParts } from './install-update.ts';

/**
 * Lets the page ask for an update from a file. Everything is asked and told in dialogs of the system: what the
 * page says decides nothing, and it learns nothing.
 */
export function answerInstallUpdate(parts: UpdateParts): void {
  let isUnderWay = false;
  ipcMain.handle('install-update', async (event): Promise<void> => {
    const reason = reasonToRefuse(event);
    if (reason !== null) throw new Error(`refused: ${reason}`);
    const window = BrowserWindow.fromWebContents(event.sender);
    if (window === null || isUnderWay) return;
    isUnderWay = true;
    try {
      // Seldom wanted, and nothing that a start should wait for.
      const { installUpdate } = await import('./install-update.ts');
      await installUpdate(window, parts);
    } finally {
      isUnderWay = false;
    }
  });
}
