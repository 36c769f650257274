import { emptyLexicon, type WrittenLexicon } from '../arabic/lexicon.ts';
import { analysisVersion } from './analysis-version.ts';
import { DamagedIndex } from './damaged-index.ts';
import { readLexicon } from './frozen-lexicon.ts';
import type { IndexFolder } from './index-folder.ts';
import { SegmentIndex } from './segment-index.ts';
import { openSnapshot, type IndexSnapshot } from './segments/index-snapshot.ts';
import { DamagedSegment } from './segments/segment-file.ts';
import { PageCache } from './segments/page-cache.ts';
import type { Steps } from './steps.ts';
import { viewWeights, type ViewWeights } from './plan/view-weights.ts';

/**
 * Posting lists kept in memory while searching, in bytes: beside the dictionaries and columns, which grow
 * slowly with the archive, this is what the reading side needs, however large the index is.
 */
export const postingCacheBytes = 48 * 1024 * 1024;

/** An index as it stood when it was opened. */
export interface OpenIndex {
  readonly index: SegmentIndex;
  /** Generation of the catalogue that it holds. */
  readonly generation: number;
}

interface Kept extends OpenIndex {
  /** Name of the index; `null` for none. */
  readonly name: string | null;
  readonly stamp: string | null;
  readonly snapshot: IndexSnapshot;
  readonly lexicon: WrittenLexicon;
  /** Searches under way: they end on the state that they began with. */
  users: number;
}

const noSnapshot: IndexSnapshot = {
  generation: 0,
  segments: [],
  articles: 0,
  close: () => undefined,
};

/** Between reading which index to open and opening it, a writer may have put another in its place. */
const mostAttempts = 5;

/** Keeps the index of a library open for searching, in the state that was committed last. */
export class IndexReader {
  readonly #folder: IndexFolder;
  readonly #cache = new PageCache(postingCacheBytes);
  readonly #views: ViewWeights;
  #kept: Kept | null = null;

  /** @param views other weights than the app's, to measure what each view of a word is worth */
  constructor(folder: IndexFolder, views: ViewWeights = viewWeights) {
    this.#folder = folder;
    this.#views = views;
  }

  /**
   * Does some work on the index as it stands now; on an empty one where there is none. The state stays
   * open until the work is done or given up.
   *
   * @throws DamagedIndex when the index cannot be used
   */
  *use<Value>(work: (open: OpenIndex) => Steps<Value>): Steps<Value> {
    const kept = this.#current();
    kept.users += 1;
    try {
      return yield* work(kept);
    } catch (error) {
      throw named(error, kept.name);
    } finally {
      kept.users -= 1;
      if (kept.users === 0 && kept !== this.#kept) kept.snapshot.close();
    }
  }

  /** Opens the index ahead of the first search. What is wrong with it, that search will tell. */
  prepare(): void {
    try {
      this.#current();
    } catch {
      this.#letGo();
    }
  }

  close(): void {
    this.#letGo();
  }

  #current(): Kept {
    for (let attempt = 1; ; attempt++) {
      const stamp = this.#folder.stamp();
      if (this.#kept !== null && this.#kept.stamp === stamp) return this.#kept;
      const name = stamp === null ? null : this.#folder.current();
      try {
        const opened = this.#open(name, stamp);
        this.#letGo();
        return (this.#kept = opened);
      } catch (error) {
        const isOvertaken = error instanceof DamagedSegment && this.#folder.stamp() !== stamp;
        if (!isOvertaken || attempt === mostAttempts) throw named(error, name);
      }
    }
  }

  /** What this state and the one before have in common is not read again. */
  #open(name: string | null, stamp: string | null): Kept {
    if (name === null) return this.#keep(name, stamp, noSnapshot, emptyLexicon);
    const before = this.#kept?.name === name ? this.#kept : null;
    const lexicon = before?.lexicon ?? readLexicon(this.#folder.lexiconOf(name));
    const path = this.#folder.pathOf(name);
    const previous = before?.snapshot ?? null;
    const snapshot = openSnapshot(path, analysisVersion, this.#cache, previous) ?? noSnapshot;
    return this.#keep(name, stamp, snapshot, lexicon);
  }

  #keep(
    name: string | null,
    stamp: string | null,
    snapshot: IndexSnapshot,
    lexicon: WrittenLexicon,
  ): Kept {
    const index = new SegmentIndex(snapshot, lexicon, this.#views);
    return { name, stamp, snapshot, lexicon, index, generation: snapshot.generation, users: 0 };
  }

  #letGo(): void {
    if (this.#kept?.users === 0) this.#kept.snapshot.close();
    this.#kept = null;
  }
}

/** Damage with the name of the index that it was found in. */
function named(error: unknown, name: string | null): unknown {
  const isDamage = error instanceof DamagedSegment && name !== null;
  return isDamage ? new DamagedIndex(name, error.message) : error;
}
