import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Catches the keyboard when an update of the host takes away what held it, as a button that has done its work. */
export class KeyboardKeeper implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #refuge: () => void;
  #held = false;

  /** @param refuge puts the keyboard on something of the host that stays */
  constructor(host: ReactiveControllerHost & HTMLElement, refuge: () => void) {
    this.#host = host;
    this.#refuge = refuge;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#held = this.#holds();
  }

  hostUpdated(): void {
    if (this.#held && !this.#holds()) this.#refuge();
  }

  #holds(): boolean {
    return this.#host.shadowRoot?.activeElement != null;
  }
}
