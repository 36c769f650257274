/** What a cache may hold: words of postings, by a name of the caller's choice. */
export interface WordCache {
  get(name: string, load: () => Uint32Array): Uint32Array;
  readonly bytes: number;
}

/** What a kept list costs beside its words: name, entry, array and buffer (some 300 to 400 bytes in V8). */
export const bytesPerEntry = 384;

/**
 * Keeps the posting lists read last, up to so many bytes: what bounds the memory of the reading side,
 * however large the index. A list larger than the whole budget is read and not kept.
 */
export function makeWordCache(budgetBytes: number): WordCache {
  // A Map keeps the order of insertion: the first entry is the one used longest ago.
  const kept = new Map<string, Uint32Array>();
  let bytes = 0;
  return {
    get bytes() {
      return bytes;
    },
    get(name, load) {
      const known = kept.get(name);
      if (known !== undefined) {
        kept.delete(name);
        kept.set(name, known);
        return known;
      }
      const words = load();
      if (costOf(words) > budgetBytes) return words;
      kept.set(name, words);
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

function costOf(words: Uint32Array): number {
  return words.byteLength + bytesPerEntry;
}
