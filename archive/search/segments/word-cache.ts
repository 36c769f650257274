/** Words of lists, by a number of the caller's choice. */
export interface WordCache {
  get(key: number): Int32Array | undefined;
  put(key: number, words: Int32Array): void;
  readonly bytes: number;
}

/** What kept words cost beside themselves: entry, array and buffer (some 200 to 300 bytes in V8). */
export const bytesPerEntry = 256;

interface Entry {
  readonly words: Int32Array;
  /** Whether it was asked for since it was last looked at to be dropped. */
  isUsed: boolean;
}

/**
 * Keeps words read from lists, up to so many bytes: what bounds the memory of the reading side, however
 * large the index. What was not asked for lately goes first (second chance, an approximation of "least
 * recently used" whose hits cost nothing; Corbató 1968). Words that do not fit at all are not kept.
 */
export function makeWordCache(budgetBytes: number): WordCache {
  // A Map keeps the order of insertion: the first entry came longest ago.
  const kept = new Map<number, Entry>();
  let bytes = 0;
  const makeRoom = (): void => {
    for (const [key, entry] of kept) {
      if (bytes <= budgetBytes) return;
      kept.delete(key);
      if (entry.isUsed) {
        entry.isUsed = false;
        kept.set(key, entry);
      } else {
        bytes -= costOf(entry.words);
      }
    }
  };
  return {
    get bytes() {
      return bytes;
    },
    get(key) {
      const entry = kept.get(key);
      if (entry === undefined) return undefined;
      entry.isUsed = true;
      return entry.words;
    },
    put(key, words) {
      if (costOf(words) > budgetBytes || kept.has(key)) return;
      kept.set(key, { words, isUsed: false });
      bytes += costOf(words);
      makeRoom();
    },
  };
}

function costOf(words: Int32Array): number {
  return words.byteLength + bytesPerEntry;
}
