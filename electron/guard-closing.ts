import { app, type BrowserWindow } from 'electron';
import { mayClose } from './may-close.ts';
import type { OpenLibrary } from './open-libraries.ts';

let isQuitting = false;

/** Remembers that the application is being quit, so that it goes on once a window that asked may close. */
export function watchQuitting(): void {
  app.on('before-quit', () => {
    isQuitting = true;
  });
}

/** Has a window ask before it is closed. */
export function guardClosing(window: BrowserWindow, library: OpenLibrary): void {
  let state: 'open' | 'asking' | 'agreed' = 'open';
  window.on('close', (event) => {
    if (state === 'agreed') return;
    const answer = state === 'asking' || mayClose(window, library);
    if (answer === true && state === 'open') return;
    // Who waits for an answer stays; the application is not quit meanwhile.
    event.preventDefault();
    if (typeof answer === 'boolean') {
      if (!answer) isQuitting = false;
      return;
    }
    state = 'asking';
    void answer.then((agreed) => {
      state = agreed ? 'agreed' : 'open';
      if (!agreed) isQuitting = false;
      else if (!window.isDestroyed()) window.close();
      if (agreed && isQuitting) app.quit();
    });
  });
}
