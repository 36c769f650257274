/** What a cache may hold: lists of a segment, by a number of the caller's choice. */
export interface WordCache {
  get(key: number, load: () => Int32Array): Int32Array;
  readonly bytes: number;
}

/** What a kept list costs beside its words: entry, array and buffer (some 200 to 300 bytes in V8). */
export const bytesPerEntry = 256;

/**
 * Keeps the lists read last, up to so many bytes: what bounds the memory of the reading side, however
 * large the index. A list larger than the whole budget is read and not kept.
 */
export function makeWordCache(budgetBytes: number): WordCache {
  // A Map keeps the order of insertion: the first entry is the one used longest ago.
  const kept = new Map<number, Int32Array>();
  let bytes = 0;
  return {
    get bytes() {
      return bytes;
    },
    get(key, load) {
      const known = kept.get(key);
      if (known !== undefined) {
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      const words = load();
      if (costOf(words) > budgetBytes) return words;
      kept.set(key, words);
      bytes += costOf(words);
      for (const [oldest, dropped] of kept) {
        if (bytes <= budgetBytes) break;
        kept.delete(oldest);
        bytes -= costOf(dropped);
      }
      return words;
    },
  };
}

function costOf(words: Int32Array): number {
  return words.byteLength + bytesPerEntry;
}
