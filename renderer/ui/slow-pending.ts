import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds for which waiting shows nothing: a shape that only flashes is worse than none. */
const patience = 150;

/** Tells when something has been pending long enough to be worth showing. */
export class SlowPending implements ReactiveController {
  slow = false;
  readonly #host: ReactiveControllerHost;
  readonly #isPending: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, isPending: () => boolean) {
    this.#host = host;
    this.#isPending = isPending;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#isPending()) {
      this.#reset();
    } else if (!this.slow) {
      this.#timer ??= setTimeout(() => {
        this.slow = true;
        this.#host.requestUpdate();
      }, patience);
    }
  }

  hostDisconnected(): void {
    this.#reset();
  }

  /** Forgets in time for the render in which the wait is over. */
  hostUpdate(): void {
    if (!this.#isPending()) this.#reset();
  }

  #reset(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.slow = false;
  }
}
