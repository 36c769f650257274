import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from './replace-file.ts';

/**
 * Where the indexes of a library lie. One is searched; a second may be in the making, which takes its
 * place when `CURRENT` names it, all at once. Every index has the lexicon it was made with beside it.
 *
 * ```
 *   index/
 *     CURRENT       the name of the folder that is searched
 *     LOCK          held by whoever writes
 *     000007/       lexicon, MANIFEST, segments
 *     000008/       its successor, begun and not finished
 * ```
 */
export class IndexFolder {
  readonly path: string;

  constructor(libraryFolder: string) {
    this.path = join(libraryFolder, 'index');
  }

  get lockPath(): string {
    return join(this.path, 'LOCK');
  }

  /** Makes the folder itself. */
  make(): void {
    mkdirSync(this.path, { recursive: true });
  }

  /** Path of one index. */
  pathOf(name: string): string {
    return join(this.path, name);
  }

  /** Path of an index's lexicon; it is written last when an index is begun. */
  lexiconOf(name: string): string {
    return join(this.path, name, 'lexicon');
  }

  /** Name of the index that is searched; `null` when there is none. */
  current(): string | null {
    try {
      const name = readFileSync(join(this.path, 'CURRENT'), 'utf8').trim();
      return namePattern.test(name) ? name : null;
    } catch {
      return null;
    }
  }

  /** Whether an index was begun. */
  has(name: string): boolean {
    return existsSync(this.pathOf(name));
  }

  /** Lets an index be searched from now on, and removes all others. */
  show(name: string): void {
    replaceFile(join(this.path, 'CURRENT'), `${name}\n`);
    this.sweep(name);
  }

  /** Has an index that was found damaged made again: nobody will open it any more. */
  distrust(name: string | null): void {
    if (name !== null) rmSync(this.lexiconOf(name), { force: true });
  }

  /** Name of the index that comes after one. */
  next(name: string | null): string {
    return String(Number(name ?? 0) + 1).padStart(6, '0');
  }

  /** Removes all indexes but these. What somebody still reads stays readable, or stays till the next time. */
  sweep(...kept: readonly string[]): void {
    for (const name of readdirSync(this.path)) {
      if (!namePattern.test(name) || kept.includes(name)) continue;
      try {
        rmSync(join(this.path, name), { recursive: true });
      } catch {
        // Still open somewhere (Windows): nothing is lost but room.
      }
    }
  }

  /**
   * Differs whenever another index is searched, or another state of it: cheap enough to be asked before
   * every search. `null` when there is none.
   */
  stamp(): string | null {
    const name = this.current();
    return name === null ? null : this.stampOf(name);
  }

  /** The same of one index; `null` also when it lacks its lexicon, without which it is none. */
  stampOf(name: string): string | null {
    if (!existsSync(this.lexiconOf(name))) return null;
    const manifest = statSync(join(this.path, name, 'MANIFEST'), {
      bigint: true,
      throwIfNoEntry: false,
    });
    if (manifest === undefined) return null;
    // A manifest is never written to: each is another file.
    return `${name}:${manifest.ino}:${manifest.mtimeNs}:${manifest.size}`;
  }
}

const namePattern = /^\d{6,}$/u;
