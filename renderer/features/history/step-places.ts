import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where the reader was at a step: how far the page was scrolled, and which pane had the keyboard. */
export interface StepPlace {
  readonly scrolled: number;
  readonly pane: 'search' | 'results' | 'reader' | null;
}

export interface PlaceFinder {
  /** Where the reader is now. */
  readonly take: () => StepPlace;
  /** Leads back there, once what was there has come back. */
  readonly restore: (place: StepPlace) => void;
}

/**
 * Remembers at every step of the history where the reader was, and leads back there when the step is gone
 * back or forward to. The address restores what was to be seen; this restores the place in it.
 */
export class StepPlaces implements ReactiveController {
  readonly #finder: PlaceFinder;
  readonly #places = new Map<string, StepPlace>();

  constructor(host: ReactiveControllerHost, finder: PlaceFinder) {
    this.#finder = finder;
    host.addController(this);
  }

  hostConnected(): void {
    window.navigation.addEventListener('navigate', this.#leave);
    window.navigation.addEventListener('currententrychange', this.#arrive);
  }

  hostDisconnected(): void {
    window.navigation.removeEventListener('navigate', this.#leave);
    window.navigation.removeEventListener('currententrychange', this.#arrive);
  }

  /** Heard before the step is taken, while everything still stands as it was left. */
  readonly #leave = (): void => {
    const key = window.navigation.currentEntry?.key;
    if (key !== undefined) this.#places.set(key, this.#finder.take());
  };

  readonly #arrive = (event: NavigationCurrentEntryChangeEvent): void => {
    if (event.navigationType !== 'traverse') return;
    const place = this.#places.get(window.navigation.currentEntry?.key ?? '');
    if (place !== undefined) this.#finder.restore(place);
  };
}
