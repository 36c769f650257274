import type { BrowserWindow } from 'electron';
import type { Failure } from '../contract/failure.ts';
import { succeed, type Outcome } from '../contract/outcome.ts';
import { guardClosing } from './guard-closing.ts';
import type { OpenLibraries, OpenLibrary } from './open-libraries.ts';
import { tellStarterWeAreOpen } from './starter.ts';
import { bringForward, openWindow } from './window.ts';
import type { WindowPlaces } from './window-places.ts';

/** A window and the library that it belongs to. */
export interface LibraryWindow {
  readonly window: BrowserWindow;
  readonly library: OpenLibrary;
}

export interface WindowParts {
  readonly preload: string;
  readonly developing: boolean;
  readonly places: WindowPlaces;
  /** What the title of a library's windows calls it; `null` is nothing. */
  readonly titleOf: (folder: string) => string | null;
  /** Another window is in front, or none. */
  readonly onFront: () => void;
  /** Ends the application: the page did not come up, and would not in any window. */
  readonly leave: (exitCode: number) => void;
}

/** The windows, each of one library, in the order in which the reader had them in front. */
export class LibraryWindows {
  readonly #libraries: OpenLibraries;
  readonly #parts: WindowParts;
  readonly #order: LibraryWindow[] = [];

  constructor(libraries: OpenLibraries, parts: WindowParts) {
    this.#libraries = libraries;
    this.#parts = parts;
  }

  /** The window that was in front last; `null` when there is none. */
  get front(): LibraryWindow | null {
    return this.#order[0] ?? null;
  }

  get all(): readonly BrowserWindow[] {
    return this.#order.map(({ window }) => window);
  }

  /**
   * Brings a library's window forward; it is opened if need be, and the library as well. The window does not wait
   * for the library, and goes when that cannot be opened.
   */
  async show(folder: string): Promise<Outcome<LibraryWindow, Failure>> {
    const library = this.#libraries.open(folder);
    const there = this.#order.find((each) => each.library === library);
    if (there !== undefined) bringForward(there.window);
    const shown = there ?? this.open(library);
    const opened = await library.opening;
    if (opened.ok) return succeed(shown);
    if (!shown.window.isDestroyed()) shown.window.destroy();
    return opened;
  }

  /** Opens a window, the first of a library or another one. */
  open(library: OpenLibrary): LibraryWindow {
    const { preload, developing, places, titleOf, onFront, leave } = this.#parts;
    const window = openWindow({
      preload,
      developing,
      place: places.of(library.folder, library.windows.size),
      name: titleOf(library.folder),
      onShown: tellStarterWeAreOpen,
      onFailed: (cause) => {
        console.error(`khizana: the page did not come up: ${cause}`);
        leave(1);
      },
    });
    this.#libraries.join(window, library);
    guardClosing(window, library);
    places.follow(window, library.folder);
    const entry = { window, library };
    this.#order.unshift(entry);
    onFront();
    window.on('focus', () => {
      this.#order.splice(this.#order.indexOf(entry), 1);
      this.#order.unshift(entry);
      onFront();
    });
    window.once('closed', () => {
      this.#order.splice(this.#order.indexOf(entry), 1);
      onFront();
    });
    return entry;
  }
}
