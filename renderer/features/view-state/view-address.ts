import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatView, parseView, type ViewState } from './view-state.ts';

/** `step` can be gone back from; `refine` rewrites the step we are on, as each key of a query does. */
export type Move = 'step' | 'refine';

/** Keeps the view in the address's hash, so that reload, back and forward restore it. */
export class ViewAddress implements ReactiveController {
  view: ViewState;
  readonly #host: ReactiveControllerHost;
  #refining = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.view = parseView(window.location.hash);
    host.addController(this);
  }

  hostConnected(): void {
    // `popstate` fires for back and forward and for links to another hash, but not for our own calls.
    window.addEventListener('popstate', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#read);
  }

  change(patch: Partial<ViewState>, move: Move = 'step'): void {
    const view = { ...this.view, ...patch };
    const hash = formatView(view);
    if (hash === formatView(this.view)) return;
    // The first key of a query is a step, so that "back" leads to where the reader began to type.
    if (move === 'refine' && this.#refining) window.history.replaceState(null, '', hash);
    else window.history.pushState(null, '', hash);
    this.#refining = move === 'refine';
    this.view = view;
    this.#host.requestUpdate();
  }

  readonly #read = (): void => {
    this.#refining = false;
    this.view = parseView(window.location.hash);
    this.#host.requestUpdate();
  };
}
