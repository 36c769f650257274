import { app, type BrowserWindow } from 'electron';
import { describeFailure } from '../contract/describe-failure.ts';
import type { OfferedLibrary } from '../contract/library-name.ts';
import { markLibrary } from '../service/library-marker.ts';
import {
  recentLibraries,
  rememberLibrary,
  type RecentLibrary,
} from '../service/recent-libraries.ts';
import { ask } from './ask.ts';
import { chooseLibrary, nameNewLibrary } from './choose-library.ts';
import { dialogWords } from './dialog-words.ts';
import { libraryWords } from './library-words.ts';
import type { LibraryWindow, LibraryWindows } from './library-windows.ts';
import type { OpenLibrary } from './open-libraries.ts';
import { spokenLanguage } from './spoken-language.ts';
import { tellStarterWeAreOpen } from './starter.ts';

export interface DeskParts {
  readonly windows: LibraryWindows;
  /** The library that is there from the beginning. */
  readonly defaultLibrary: string;
  /** What a library is called; `null` is the one that needs no name. */
  readonly titleOf: (folder: string) => string | null;
  /** Where the list of those that were open is kept. */
  readonly recentsFile: string;
  /** A library was opened: the list of recent ones is another. */
  readonly onOpened: () => void;
  /** The only window was closed while its library was being opened. */
  readonly onNothingLeft: () => void;
}

/** What the reader asks of libraries: to open one, to make one, to go to another. */
export class LibraryDesk {
  readonly windows: LibraryWindows;
  readonly #parts: DeskParts;
  /** How many libraries are being shown, or told of why they cannot be. */
  #showing = 0;

  constructor(parts: DeskParts) {
    this.windows = parts.windows;
    this.#parts = parts;
  }

  /** Brings a library to the reader's eyes; tells why it cannot, and resolves to what was shown in its place. */
  async show(folder: string): Promise<LibraryWindow | null> {
    this.#showing += 1;
    const shown = await this.#show(folder).finally(() => {
      this.#showing -= 1;
    });
    const isClosedAgain = shown?.window.isDestroyed() === true;
    if (isClosedAgain && !this.isShowing && this.windows.front === null) {
      this.#parts.onNothingLeft();
    }
    return shown;
  }

  /** Whether a window is to come, or a question is asked in its place: without windows, this is not the end. */
  get isShowing(): boolean {
    return this.#showing > 0;
  }

  async #show(folder: string): Promise<LibraryWindow | null> {
    const shown = await this.windows.show(folder);
    if (!shown.ok) {
      console.error(`khizana: ${describeFailure(shown.failure, 'en')}`);
      return this.#tellNotOpened(folder, describeFailure(shown.failure, spokenLanguage()));
    }
    const { folder: own } = shown.value.library;
    rememberLibrary(this.#parts.recentsFile, { id: markLibrary(own), folder: own });
    this.#parts.onOpened();
    return shown.value;
  }

  /** The one that was opened last, if it is still there; the first time, the one that is there from the beginning. */
  showLatest(): Promise<LibraryWindow | null> {
    const [latest] = this.#recent().filter(({ isMissing }) => !isMissing);
    return this.show(latest?.folder ?? this.#parts.defaultLibrary);
  }

  /** One of those that were open before, by its digits; `null` too when there was none of these. */
  async showRecent(id: string): Promise<LibraryWindow | null> {
    const known = this.#recent().filter((each) => each.id === id);
    // A copy of a library has its digits too.
    const library = known.find(({ isMissing }) => !isMissing) ?? known[0];
    if (library === undefined) return null;
    const words = libraryWords[spokenLanguage()];
    return library.isMissing
      ? this.#tellNotOpened(library.folder, words.missing(library.folder))
      : this.show(library.folder);
  }

  /** Lets the reader choose a library that lies somewhere. */
  async choose(): Promise<LibraryWindow | null> {
    const folder = await chooseLibrary(this.#frontWindow());
    return folder === null ? null : this.show(folder);
  }

  /** Lets the reader name a new library, which is made empty. */
  async create(): Promise<LibraryWindow | null> {
    const folder = await nameNewLibrary(this.#frontWindow());
    return folder === null ? null : this.show(folder);
  }

  /** Another window of a library; of the one in front, unless told. */
  another(library: OpenLibrary | undefined = this.windows.front?.library): void {
    if (library !== undefined) this.windows.open(library);
    else void this.showLatest();
  }

  /** Those that were open before, the latest first, as they are offered. */
  offered(): readonly OfferedLibrary[] {
    return this.#recent().map((library) => ({
      ...library,
      name: this.#parts.titleOf(library.folder),
    }));
  }

  offer(library: OpenLibrary): OfferedLibrary {
    const { folder } = library;
    return { id: markLibrary(folder), folder, name: this.#parts.titleOf(folder), isMissing: false };
  }

  /** What a library is called in a sentence. */
  nameOf(folder: string): string {
    return this.#parts.titleOf(folder) ?? libraryWords[spokenLanguage()].own;
  }

  #recent(): readonly RecentLibrary[] {
    return recentLibraries(this.#parts.recentsFile);
  }

  #frontWindow(): BrowserWindow | null {
    return this.windows.front?.window ?? null;
  }

  /** Leaves the other libraries alone; without any, nothing is left but another one, or the end. */
  async #tellNotOpened(folder: string, detail: string): Promise<LibraryWindow | null> {
    const words = { ...dialogWords[spokenLanguage()], ...libraryWords[spokenLanguage()] };
    const isAlone = this.windows.front === null;
    // The dialog is ours: from here on `npm start` must not take this for an Electron that cannot open.
    tellStarterWeAreOpen();
    const pressed = await ask(this.#frontWindow(), {
      type: 'error',
      title: words.app,
      message: words.notOpened(this.nameOf(folder)),
      detail,
      buttons: [isAlone ? words.quit : words.ok, words.openAnother],
      cancelId: 0,
    });
    const shown = pressed === 1 ? await this.choose() : null;
    if (shown === null && this.windows.front === null) app.exit(1);
    return shown;
  }
}
