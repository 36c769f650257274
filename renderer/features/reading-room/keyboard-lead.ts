import type { ReactiveControllerHost } from 'lit';
import type { ReaderPane } from '../reader/reader-pane.ts';
import type { ListEdgeEvent } from '../results/hit-list.ts';
import type { ResultsPane } from '../results/results-pane.ts';
import type { SearchBar } from '../search/search-bar.ts';
import { ShortcutController } from '../shortcuts/shortcut-controller.ts';
import type { ViewAddress } from '../view-state/view-address.ts';
import type { PaneLayout } from './pane-layout.ts';

/** Between what the keyboard is led; results and reader are not there while the library is empty. */
export interface KeyboardStops {
  readonly searchBar: SearchBar;
  readonly filters: HTMLElement;
  readonly sources: HTMLElement;
  readonly results: ResultsPane | null;
  readonly reader: ReaderPane | null;
  print(): void;
}

/** Leads the keyboard between the panes of the room, and one step back on Esc. */
export class KeyboardLead {
  readonly #host: ReactiveControllerHost;
  readonly #stops: KeyboardStops;
  readonly #address: ViewAddress;
  readonly #layout: PaneLayout;

  constructor(
    host: ReactiveControllerHost & KeyboardStops,
    address: ViewAddress,
    layout: PaneLayout,
  ) {
    this.#host = host;
    this.#stops = host;
    this.#address = address;
    this.#layout = layout;
    new ShortcutController(host, {
      search: () => this.#stops.searchBar.focusInput(),
      find: this.find,
      print: () => this.#stops.print(),
      'next-match': () => this.#stops.reader?.stepMatch(1),
      'previous-match': () => this.#stops.reader?.stepMatch(-1),
      'next-hit': () => void this.openBeside(1),
      'previous-hit': () => void this.openBeside(-1),
      back: (path) => this.#goBack(path),
    });
  }

  /** In the open article, or else in the archive. */
  readonly find = (): void => {
    if (this.#stops.reader?.find() !== true) this.#stops.searchBar.focusInput();
  };

  /** Opens the hit after (1) or before (-1) the open one, which leaves the list where it is. */
  async openBeside(by: 1 | -1): Promise<void> {
    const open = this.#address.view.article;
    const beside = (await this.#stops.results?.hitBeside(open, by)) ?? null;
    // The reader may have gone elsewhere while the list fetched its next page.
    if (beside === null || this.#address.view.article !== open) return;
    this.#address.change({ article: beside });
    this.toPage();
  }

  /** To the list, or to the search where there is none. */
  readonly toList = (): void => {
    void this.#host.updateComplete.then(() => {
      if (this.#stops.results?.focusList() !== true) this.#stops.searchBar.focusInput();
    });
  };

  /** Past the panes of sources, for those who come by Tab. */
  readonly toResults = (): void => {
    this.#stops.results?.focusList();
  };

  readonly toHead = (): void => {
    void this.#host.updateComplete.then(() => this.#stops.results?.focusHead());
  };

  readonly toPage = (): void => {
    void this.#host.updateComplete.then(() => this.#stops.reader?.focusPage());
  };

  /** A pressed chip or way out vanishes with what it stood for: the keyboard stays in its pane. */
  readonly keep = (): void => {
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) this.#stops.results?.focusHead();
    });
  };

  readonly leaveSearch = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' || event.isComposing) return;
    if (this.#stops.results?.focusList() === true) event.preventDefault();
  };

  readonly leaveList = (event: ListEdgeEvent): void => {
    if (event.edge === 'start') this.#stops.searchBar.focusInput();
  };

  /** One step back: from the filters, from the article to the list, to the search, to an empty one. */
  #goBack(path: readonly EventTarget[]): void {
    const { searchBar, filters, sources, reader } = this.#stops;
    const isOnePane = this.#layout.panes === 1;
    if (this.#layout.unfolded) {
      this.#layout.unfolded = false;
      if (path.includes(sources)) filters.focus();
    } else if (path.includes(searchBar)) {
      if (this.#address.view.query !== '') searchBar.clear();
    } else if (reader !== null && path.includes(reader) && !isOnePane) {
      this.toList();
    } else if (isOnePane && this.#address.view.article !== null) {
      this.#address.change({ article: null });
      this.toList();
    } else {
      searchBar.focusInput();
    }
  }
}
