import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How many panes stand beside each other; the sources unfold over the results where there are fewer than three. */
export type PaneCount = 1 | 2 | 3;

const threePanes = '(width >= 1080px)';
const onePane = '(width < 640px)';

/** Which panes are to be seen: as many as the window has room for. */
export class PaneLayout implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #queries = [threePanes, onePane].map((query) => window.matchMedia(query));
  #unfolded = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const query of this.#queries) query.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    for (const query of this.#queries) query.removeEventListener('change', this.#changed);
  }

  get panes(): PaneCount {
    const [three, one] = this.#queries;
    if (three?.matches === true) return 3;
    return one?.matches === true ? 1 : 2;
  }

  /** Whether the sources lie over the results. */
  get unfolded(): boolean {
    return this.#unfolded;
  }

  set unfolded(unfolded: boolean) {
    this.#unfolded = unfolded;
    this.#host.requestUpdate();
  }

  /** Who comes by keyboard to what lies under the sources wants to see it. */
  readonly fold = (): void => {
    if (this.#unfolded) this.unfolded = false;
  };

  readonly #changed = (): void => {
    this.#host.requestUpdate();
  };
}
