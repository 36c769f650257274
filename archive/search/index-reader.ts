import { emptyLexicon } from '../arabic/lexicon.ts';
import { analysisVersion } from './analysis-version.ts';
import { readLexicon } from './frozen-lexicon.ts';
import type { IndexFolder } from './index-folder.ts';
import { SegmentIndex } from './segment-index.ts';
import { openSnapshot, type IndexSnapshot } from './segments/index-snapshot.ts';
import { DamagedSegment } from './segments/segment-file.ts';
import { PageCache } from './segments/page-cache.ts';
import type { Steps } from './steps.ts';

/**
 * Posting lists kept in memory while searching, in bytes: beside the dictionaries and columns, which grow
 * slowly with the archive, this is what the reading side needs, however large the index is.
 */
export const postingCacheBytes = 64 * 1024 * 1024;

/** An index as it stood when it was opened. */
export interface OpenIndex {
  readonly index: SegmentIndex;
  /** Generation of the catalogue that it holds. */
  readonly generation: number;
}

interface Kept extends OpenIndex {
  readonly stamp: string | null;
  readonly snapshot: IndexSnapshot;
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
  #kept: Kept | null = null;

  constructor(folder: IndexFolder) {
    this.#folder = folder;
  }

  /**
   * Does some work on the index as it stands now; on an empty one where there is none. The state stays
   * open until the work is done or given up.
   *
   * @throws DamagedSegment when the index cannot be used
   */
  *use<Value>(work: (open: OpenIndex) => Steps<Value>): Steps<Value> {
    const kept = this.#current();
    kept.users += 1;
    try {
      return yield* work(kept);
    } finally {
      kept.users -= 1;
      if (kept.users === 0 && kept !== this.#kept) kept.snapshot.close();
    }
  }

  close(): void {
    this.#letGo();
  }

  #current(): Kept {
    for (let attempt = 1; ; attempt++) {
      const stamp = this.#folder.stamp();
      if (this.#kept !== null && this.#kept.stamp === stamp) return this.#kept;
      try {
        const opened = this.#open(stamp);
        this.#letGo();
        return (this.#kept = opened);
      } catch (error) {
        const isOvertaken = error instanceof DamagedSegment && this.#folder.stamp() !== stamp;
        if (!isOvertaken || attempt === mostAttempts) throw error;
      }
    }
  }

  #open(stamp: string | null): Kept {
    const name = stamp === null ? null : this.#folder.current();
    if (name === null) return keep(stamp, noSnapshot, new SegmentIndex(noSnapshot, emptyLexicon));
    const lexicon = readLexicon(this.#folder.lexiconOf(name));
    const path = this.#folder.pathOf(name);
    const previous = this.#kept?.snapshot ?? null;
    const snapshot = openSnapshot(path, analysisVersion, this.#cache, previous) ?? noSnapshot;
    return keep(stamp, snapshot, new SegmentIndex(snapshot, lexicon));
  }

  #letGo(): void {
    if (this.#kept?.users === 0) this.#kept.snapshot.close();
    this.#kept = null;
  }
}

function keep(stamp: string | null, snapshot: IndexSnapshot, index: SegmentIndex): Kept {
  return { stamp, snapshot, index, generation: snapshot.generation, users: 0 };
}
