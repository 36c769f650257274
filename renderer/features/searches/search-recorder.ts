import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ArchiveApi } from '../../../contract/contract.ts';
import type { SearchAddress } from '../../../contract/jump-schemas.ts';
import { formatView, type ViewState } from '../view-state/view-state.ts';

export interface RecordedRoom {
  readonly archive: ArchiveApi | undefined;
  readonly view: ViewState;
  /** The query is still being typed. */
  readonly isTyping: boolean;
}

/** Milliseconds that a query must stand to be one that was meant, without Enter. */
const settled = 4000;

/**
 * Remembers the searches that were meant: confirmed, left standing a while, or opened an article from. What a
 * query was on its way is not remembered.
 */
export class SearchRecorder implements ReactiveController {
  readonly #room: () => RecordedRoom;
  #recorded = '';
  #waiting: { readonly address: string; readonly timer: ReturnType<typeof setTimeout> } | undefined;

  constructor(host: ReactiveControllerHost, room: () => RecordedRoom) {
    this.#room = room;
    host.addController(this);
  }

  hostUpdated(): void {
    const { view, isTyping } = this.#room();
    const search = searchOf(view);
    if (search === null || search.address === this.#recorded) return;
    if (!isTyping || view.article !== null) this.#record(search);
    else if (this.#waiting?.address !== search.address) this.#waitFor(search);
  }

  hostDisconnected(): void {
    clearTimeout(this.#waiting?.timer);
    this.#waiting = undefined;
  }

  #waitFor(search: SearchAddress): void {
    clearTimeout(this.#waiting?.timer);
    const timer = setTimeout(() => {
      if (searchOf(this.#room().view)?.address === search.address) this.#record(search);
    }, settled);
    this.#waiting = { address: search.address, timer };
  }

  #record(search: SearchAddress): void {
    clearTimeout(this.#waiting?.timer);
    this.#waiting = undefined;
    this.#recorded = search.address;
    // That a search is not remembered is nothing to interrupt searching for.
    void this.#room().archive?.recordSearch(search);
  }
}

/** A view as a search, whatever article is open; `null` when it asks for no words. */
export function searchOf(view: ViewState): SearchAddress | null {
  const query = view.query.trim();
  return query === '' ? null : { query, address: formatView({ ...view, query, article: null }) };
}
