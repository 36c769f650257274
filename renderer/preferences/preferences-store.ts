import type { ArchiveApi } from '../../contract/contract.ts';
import type { Failure } from '../../contract/failure.ts';
import type { Preferences } from '../../contract/preference-schemas.ts';

type Change = Partial<Preferences>;

/**
 * How the reader has set the app, as this window has it. A change holds here at once and is kept by the archive;
 * other windows hear of it from there, and this one of theirs.
 */
export class PreferencesStore {
  current: Preferences;
  /** Why the last change could not be kept; it holds in this window all the same. */
  failure: Failure | undefined;

  readonly #archive: ArchiveApi;
  readonly #listeners = new Set<() => void>();
  /** What was set while an earlier change was still being kept, as a slider does. */
  #waiting: Change | undefined;
  /** What the archive has not kept, since it could not or did not answer: it goes along with the next change. */
  #unkept: Change = {};
  #isKeeping = false;

  constructor(archive: ArchiveApi, preferences: Preferences) {
    this.#archive = archive;
    this.current = preferences;
    archive.subscribe((event) => {
      // What this window has set since is news to the archive, and not the other way round.
      if (event.name !== 'preferences-changed' || this.#isKeeping) return;
      this.#become({ ...event.detail, ...this.#unkept });
    });
    addEventListener('pagehide', () => void this.#handOver());
  }

  /** The archive is there again: sends what it has missed, and takes over what was set elsewhere meanwhile. */
  catchUp(): void {
    this.set({});
  }

  set(change: Change): void {
    this.#become({ ...this.current, ...change });
    this.#waiting = { ...this.#waiting, ...change };
    if (!this.#isKeeping) void this.#keep();
  }

  /** Calls back on every change until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  async #keep(): Promise<void> {
    this.#isKeeping = true;
    while (this.#waiting !== undefined) {
      const change = { ...this.#unkept, ...this.#waiting };
      this.#waiting = undefined;
      const kept = await this.#archive.setPreferences(change);
      this.#unkept = kept.ok ? {} : change;
      this.failure = kept.ok ? undefined : kept.failure;
      // With what other windows have set meanwhile, which was not listened to.
      if (kept.ok && this.#isSettled()) this.current = kept.value;
    }
    this.#isKeeping = false;
    this.#tell();
  }

  /** The page goes away: what waits its turn is sent at once, after what is on its way. */
  async #handOver(): Promise<void> {
    if (this.#waiting === undefined) return;
    const change = this.#waiting;
    this.#waiting = undefined;
    await this.#archive.setPreferences(change);
  }

  #isSettled(): boolean {
    return this.#waiting === undefined;
  }

  #become(preferences: Preferences): void {
    this.current = preferences;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
