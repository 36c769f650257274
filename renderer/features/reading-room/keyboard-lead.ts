import type { ReactiveControllerHost } from 'lit';
import { deepFocus } from '../../ui/deep-focus.ts';
import type { ReaderPane } from '../reader/reader-pane.ts';
import type { ResultsPane } from '../results/results-pane.ts';
import type { SearchBar } from '../search/search-bar.ts';
import type { ViewAddress } from '../view-state/view-address.ts';
import { isForReading } from '../view-state/view-state.ts';
import type { StepPlace } from '../history/step-places.ts';
import type { PaneLayout } from './pane-layout.ts';

/** Between what the keyboard is led; results and reader are not there while the library is empty. */
export interface KeyboardStops {
  readonly historyButtons: HTMLElement;
  readonly searchBar: SearchBar;
  readonly filters: HTMLElement;
  readonly sources: HTMLElement;
  readonly results: ResultsPane | null;
  readonly reader: ReaderPane | null;
}

/** Leads the keyboard between the panes of the room, and one step back. */
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
      if (!this.#enterList()) this.#stops.searchBar.focusInput();
    });
  };

  /** Past the panes of sources, for those who come by Tab. */
  readonly toResults = (): void => {
    this.#enterList();
  };

  readonly toHead = (): void => {
    void this.#host.updateComplete.then(() => this.#stops.results?.focusHead());
  };

  readonly toPage = (): void => {
    void this.#host.updateComplete.then(() => this.#stops.reader?.focusPage());
  };

  /** A pressed chip or way out vanishes with what it stood for, or with its pane: the keyboard goes to the results. */
  readonly keep = (): void => {
    requestAnimationFrame(() => {
      if (deepFocus()?.checkVisibility() !== true) this.#stops.results?.focusHead();
    });
  };

  readonly leaveSearch = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' || event.isComposing) return;
    if (this.#enterList()) event.preventDefault();
  };

  readonly leaveList = (): void => {
    this.#stops.searchBar.focusInput();
  };

  /** Where the reader is. */
  place(): StepPlace {
    const { searchBar, results, reader } = this.#stops;
    const panes = [
      ['search', searchBar],
      ['results', results],
      ['reader', reader],
    ] as const;
    const pane = panes.find(([, element]) => element?.matches(':focus-within'))?.[0] ?? null;
    return { scrolled: reader?.scrolled ?? 0, pane };
  }

  /** Leads back to where the reader was. Who pressed a button to go back presses it again. */
  restore({ scrolled, pane }: StepPlace): void {
    void this.#host.updateComplete.then(() => {
      const { historyButtons, searchBar, reader } = this.#stops;
      reader?.scrollBack(scrolled);
      if (historyButtons.matches(':focus-within')) return;
      if (pane === 'search') searchBar.focusInput();
      else if (pane === 'results') this.toList();
      else if (pane === 'reader') reader?.focusPage();
    });
  }

  /** Into the list, or onto the front page where that has its place; whether there was anything to enter. */
  #enterList(): boolean {
    const { results, reader } = this.#stops;
    if (this.#layout.panes !== 1 || !isForReading(this.#address.view))
      return results?.focusList() === true;
    reader?.focusPage();
    return reader !== null;
  }

  /** One step back: from the filters, from the article to the list, to the search, to an empty one. */
  readonly goBack = (path: readonly EventTarget[]): void => {
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
  };
}
