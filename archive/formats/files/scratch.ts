import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for what has to be unpacked, made when it is first needed. */
export class Scratch {
  #folder: Promise<string> | null = null;
  #files = 0;

  /** A path for one more file. */
  async path(): Promise<string> {
    this.#folder ??= mkdtemp(join(tmpdir(), 'khizana-'));
    this.#files += 1;
    return join(await this.#folder, String(this.#files));
  }

  /** Removes all of it. */
  async clear(): Promise<void> {
    if (this.#folder === null) return;
    const folder = await this.#folder;
    this.#folder = null;
    await rm(folder, { recursive: true, force: true });
  }
}
