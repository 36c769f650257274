import { dialog, type BrowserWindow, type MessageBoxOptions } from 'electron';

/**
 * Asks or tells the reader something, over a window if there is one still.
 *
 * @returns the index of the button that was pressed
 */
export async function ask(
  window: BrowserWindow | null,
  options: MessageBoxOptions,
): Promise<number> {
  // The window may have been closed meanwhile.
  const { response } = await (window === null || window.isDestroyed()
    ? dialog.showMessageBox(options)
    : dialog.showMessageBox(window, options));
  return response;
}
