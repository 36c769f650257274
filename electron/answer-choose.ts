import { BrowserWindow, ipcMain } from 'electron';
import { choosePaths } from './choose-paths.ts';
import { reasonToRefuse } from './reason-to-refuse.ts';

/** Lets the page ask the reader for files or a folder; it learns the paths that were chosen and no others. */
export function answerChoose(): void {
  ipcMain.handle('choose', async (event, kind: unknown): Promise<string[]> => {
    const reason = reasonToRefuse(event);
    if (reason !== null) throw new Error(`refused: ${reason}`);
    if (kind !== 'files' && kind !== 'folder') {
      throw new Error(`refused: no such kind (${String(kind)})`);
    }
    const window = BrowserWindow.fromWebContents(event.sender);
    return window === null ? [] : choosePaths(window, kind);
  });
}
