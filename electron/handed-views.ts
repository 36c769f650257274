import { ipcMain, type WebContents } from 'electron';
import { reasonToRefuse } from './reason-to-refuse.ts';

/** Views that pages are to go to. A page that is only just coming up asks for its own once it listens. */
export class HandedViews {
  readonly #listening = new WeakSet<WebContents>();
  readonly #waiting = new WeakMap<WebContents, string>();

  constructor() {
    ipcMain.handle('view', (event): string | null => {
      const reason = reasonToRefuse(event);
      if (reason !== null) throw new Error(`refused: ${reason}`);
      this.#listening.add(event.sender);
      const view = this.#waiting.get(event.sender) ?? null;
      this.#waiting.delete(event.sender);
      return view;
    });
  }

  /**
   * Has a page go to a view.
   *
   * @param view the page's address behind the `#`
   */
  hand(contents: WebContents, view: string): void {
    if (this.#listening.has(contents)) contents.send('view', view);
    else this.#waiting.set(contents, view);
  }
}
