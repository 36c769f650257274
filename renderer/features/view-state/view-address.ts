import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { placeOfView } from '../../../contract/link.ts';
import type { ListPlace } from '../results/list-place.ts';
import { formatView, listKeyOf, parseView, type ViewState } from './view-state.ts';

/** `step` can be gone back from; `refine` rewrites the step we are on, as each key of a query does. */
export type Move = 'step' | 'refine';

/**
 * Milliseconds without another key after which the address is rewritten. A browser that is given a new address
 * fetches the page's icon again and tells its own window: with every key that costs more than the search.
 */
const pauseOfTyping = 300;

/** What the browser keeps beside the address of a step. */
interface Step {
  /** Where the list was left; `null` is its beginning. */
  readonly place: ListPlace | null;
}

/** Where in the open article an address leads, each time it does. */
export interface Beginning {
  /** UTF-16 code units into the article's text. */
  readonly offset: number;
}

/**
 * Keeps the view in the address's hash, so that reload, back and forward restore it, and with it the place
 * at which the list was left.
 */
export class ViewAddress implements ReactiveController {
  view: ViewState;
  /** Where the list was left when one was last at this step; `null` is its beginning. */
  place: ListPlace | null = null;
  /** Where the open article was to be begun; `null` is where the reader left it. */
  beginning: Beginning | null = null;
  readonly #host: ReactiveControllerHost;
  #refining = false;
  #rewriting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.view = parseView(window.location.hash);
    this.place = placeIn(window.history.state);
    host.addController(this);
  }

  hostConnected(): void {
    // `popstate` fires for back and forward and for links to another hash, but not for our own calls.
    window.addEventListener('popstate', this.#read);
    window.addEventListener('pagehide', this.#rewrite);
    this.#read();
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#read);
    window.removeEventListener('pagehide', this.#rewrite);
    this.#rewrite();
  }

  change(patch: Partial<ViewState>, move: Move = 'step'): void {
    const view = { ...this.view, ...patch };
    const hash = formatView(view);
    if (hash === formatView(this.view)) return;
    // The first key of a query is a step, so that "back" leads to where the reader began to type.
    const isRewritten = move === 'refine' && this.#refining;
    if (!isRewritten) this.#rewrite();
    // Who opens an article from a list finds the list as it was.
    if (listKeyOf(view) !== listKeyOf(this.view)) this.place = null;
    if (view.article !== this.view.article) this.beginning = null;
    if (isRewritten) {
      clearTimeout(this.#rewriting);
      this.#rewriting = setTimeout(this.#rewrite, pauseOfTyping);
    } else {
      window.history.pushState({ place: this.place } satisfies Step, '', hash);
    }
    this.#refining = move === 'refine';
    this.view = view;
    this.#host.requestUpdate();
  }

  /** Has the open article begun at a place in it. */
  begin(offset: number | null): void {
    if (offset === null) return;
    this.beginning = { offset };
    this.#host.requestUpdate();
  }

  /** The list has come to rest at this place. */
  keepPlace(place: ListPlace | null): void {
    this.place = place;
    window.history.replaceState({ place } satisfies Step, '');
  }

  /** Has the step that we are on say what was typed, if it does not yet. */
  readonly #rewrite = (): void => {
    if (this.#rewriting === undefined) return;
    clearTimeout(this.#rewriting);
    this.#rewriting = undefined;
    window.history.replaceState({ place: this.place } satisfies Step, '', formatView(this.view));
  };

  readonly #read = (): void => {
    clearTimeout(this.#rewriting);
    this.#rewriting = undefined;
    this.#refining = false;
    this.view = parseView(window.location.hash);
    this.place = placeIn(window.history.state);
    this.beginning = null;
    const at = placeOfView(window.location.hash.slice(1));
    if (at !== null) {
      // From there the reader goes on: loaded again, the article stands where that led.
      window.history.replaceState(window.history.state, '', formatView(this.view));
      this.begin(at);
    }
    this.#host.requestUpdate();
  };
}

function placeIn(state: unknown): ListPlace | null {
  if (typeof state !== 'object' || state === null || !('place' in state)) return null;
  const place = state.place as Partial<ListPlace> | null;
  const isPlace = Number.isSafeInteger(place?.row) && Number.isFinite(place?.top);
  return isPlace ? (place as ListPlace) : null;
}
