/**
 * How the page stands with the host that answers it: `there`, `lost` while nobody answers, `refused` while
 * somebody does who does not know this browser, as a host that was started anew.
 */
export type ConnectionState = 'there' | 'lost' | 'refused';

/** Keeps that state, and tells of every change (`change`). */
export class Connection extends EventTarget {
  #state: ConnectionState = 'there';

  get state(): ConnectionState {
    return this.#state;
  }

  set state(state: ConnectionState) {
    if (state === this.#state) return;
    this.#state = state;
    this.dispatchEvent(new Event('change'));
  }
}
