import { clipboard, ipcMain } from 'electron';
import { reasonToRefuse } from './reason-to-refuse.ts';

/** No article is longer, and no clipboard should be made to hold more. */
const longest = 10_000_000;

/**
 * Puts on the clipboard what the page copies. Chromium lets a page do so itself only when it was pressed, which one
 * whose command was picked in the native menu was not.
 */
export function answerCopy(): void {
  ipcMain.handle('copy', async (event, text: unknown): Promise<void> => {
    const reason = reasonToRefuse(event);
    if (reason !== null) throw new Error(`refused: ${reason}`);
    if (typeof text !== 'string' || text.length > longest) {
      throw new Error('refused: no text, or one that is too long');
    }
    await clipboard.writeText(text);
  });
}
