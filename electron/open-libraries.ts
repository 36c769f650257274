import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { BrowserWindow, WebContents } from 'electron';
import type { ArchiveImplementation } from '../contract/contract.ts';
import type { Failure } from '../contract/failure.ts';
import type { Outcome } from '../contract/outcome.ts';
import { archiveAtOnce, type OpeningListeners } from '../service/archive-at-once.ts';
import type { OpenArchive } from '../service/open-archive.ts';
import type { KeptPreferences } from '../service/preferences-file.ts';
import { tellWindows } from './calls.ts';
import { progressShower } from './show-progress.ts';
import { endTeller } from './tell-ends.ts';

/** A library that is open in this process, for as long as it has a window. */
export interface OpenLibrary {
  /** Where it lies, links followed: by this it is known. */
  readonly folder: string;
  /** Its archive; preferences are the person's and the same in all. */
  readonly api: ArchiveImplementation;
  readonly windows: ReadonlySet<BrowserWindow>;
  /** Whether it could be opened: its windows do not wait for that, what they ask does. */
  readonly opening: Promise<Outcome<unknown, Failure>>;
}

/** Begins to open the library in a folder. */
type OpenAt = (
  folder: string,
  listeners: OpeningListeners,
) => Promise<Outcome<OpenArchive, Failure>>;

interface Kept extends OpenLibrary {
  readonly archive: OpenArchive;
  readonly windows: Set<BrowserWindow>;
}

/**
 * The libraries that are open, each with its own threads, and whose window is whose. Windows of one library
 * share its archive, which is closed with the last of them.
 */
export class OpenLibraries {
  readonly #openArchive: OpenAt;
  readonly #preferences: KeptPreferences;
  /** By folder. Its files are held until it is closed, so it is opened again only then. */
  readonly #closing = new Map<string, Promise<void>>();
  readonly #libraries = new Set<Kept>();

  constructor(openArchive: OpenAt, preferences: KeptPreferences) {
    this.#openArchive = openArchive;
    this.#preferences = preferences;
  }

  /** Opens a library, or shares the open one. */
  open(folder: string): OpenLibrary {
    const own = withoutLinks(resolve(folder));
    return this.#at(own) ?? this.#start(own);
  }

  /** The library that a page belongs to; `null` for a page of no window of ours. */
  of(contents: WebContents): OpenLibrary | null {
    for (const library of this.#libraries) {
      for (const window of library.windows) {
        // A window that was closed has no page any more.
        if (!window.isDestroyed() && window.webContents === contents) return library;
      }
    }
    return null;
  }

  /** Makes a window one of a library, until it is closed. */
  join(window: BrowserWindow, library: OpenLibrary): void {
    const kept = this.#at(library.folder);
    if (kept === undefined) throw new Error(`${library.folder} is not open`);
    kept.windows.add(window);
    window.once('closed', () => {
      kept.windows.delete(window);
      if (kept.windows.size > 0) return;
      this.#close(kept).catch((bug: unknown) => {
        console.error(`khizana: ${kept.folder} did not close`, bug);
      });
    });
  }

  /** Resolves when no library is open any more; rejects when one would not close. */
  async close(): Promise<void> {
    const closing = [
      ...this.#closing.values(),
      ...[...this.#libraries].map((each) => this.#close(each)),
    ];
    await Promise.all(closing);
  }

  #at(own: string): Kept | undefined {
    return [...this.#libraries].find(({ folder }) => folder === own);
  }

  #start(folder: string): Kept {
    const { archive, opening } = archiveAtOnce(async (listeners) => {
      // Why it did not close was told then; whether it can be opened all the same is seen now.
      await this.#closing.get(folder)?.catch(() => undefined);
      return this.#openArchive(folder, listeners);
    });
    const windows = new Set<BrowserWindow>();
    archive.subscribe((event) => {
      tellWindows(windows, event);
    });
    archive.subscribe(progressShower(windows));
    archive.subscribe(endTeller(windows));
    const api = { ...archive.api, ...this.#preferences.api };
    const library: Kept = { folder, archive, api, windows, opening };
    this.#libraries.add(library);
    return library;
  }

  #close(library: Kept): Promise<void> {
    this.#libraries.delete(library);
    const closed = library.archive.close().finally(() => {
      this.#closing.delete(library.folder);
    });
    this.#closing.set(library.folder, closed);
    return closed;
  }
}

/**
 * The path with all links followed, as far as it leads to something. As the system itself says it: Windows and macOS
 * take «News» and «news» for one folder, which must not be opened as two libraries.
 */
export function withoutLinks(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(withoutLinks(parent), basename(path));
  }
}
