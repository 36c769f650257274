import { app } from 'electron';
import { nothing, type HandedOver } from './handed-over.ts';

type Receiver = (handed: HandedOver) => Promise<void>;

/** Keeps what is handed over until somebody can receive it, then passes it on, one after the other. */
export class Inbox {
  readonly #waiting: HandedOver[] = [];
  #receiver: Receiver | null = null;
  #isBusy = false;

  readonly put = (handed: HandedOver): void => {
    this.#waiting.push(handed);
    void this.#pass();
  };

  receive(receiver: Receiver): void {
    this.#receiver = receiver;
    void this.#pass();
  }

  async #pass(): Promise<void> {
    if (this.#isBusy || this.#receiver === null) return;
    this.#isBusy = true;
    for (let handed = this.#waiting.shift(); handed !== undefined; handed = this.#waiting.shift()) {
      await this.#receiver(handed).catch((bug: unknown) => {
        console.error('khizana: what was handed over could not be opened', bug);
      });
    }
    this.#isBusy = false;
  }
}

/**
 * Hears what macOS hands to a running app instead of starting another. Set up before `ready`: a double click
 * that starts the app comes earlier.
 */
export function hearSystem(put: (handed: HandedOver) => void): void {
  app.on('open-file', (event, path) => {
    event.preventDefault();
    put({ ...nothing, paths: [path] });
  });
  app.on('open-url', (event, link) => {
    event.preventDefault();
    put({ ...nothing, links: [link] });
  });
}
