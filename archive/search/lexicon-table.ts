import type { TermCursor } from './segments/term-cursor.ts';

/**
 * Words and their counts, found by hash with linear probing: for who looks up every word of every
 * article. What a look-up waits for is memory, so the columns of an entry lie side by side.
 *
 * ```
 *   slots    – 2 – – 0 – 1 –                                     entry of a word; −1 for none
 *   entries  hash start count │ hash start count │ … │ – end –   one more than there are words
 *   units    كتبمكتبهبحر                                         the code units of all words
 * ```
 */
export class LexiconTable {
  readonly #slots: Int32Array;
  readonly #entries: Int32Array;
  #units = new Uint16Array(1 << 12);

  /**
   * @param words before the first one
   * @param count how many there are
   */
  constructor(words: TermCursor, count: number) {
    // A power of two, so that the hash can be masked; at most half of them are taken.
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(count + 1) + 1)).fill(-1);
    this.#entries = new Int32Array((count + 1) * width);
    for (let entry = 0; words.next(); entry++) {
      this.#add(entry, decoder.decode(words.bytes.subarray(0, words.length)), words.documents);
    }
  }

  /** The count of a word; 0 when it is not here. */
  countOf(word: string): number {
    const [slots, entries] = [this.#slots, this.#entries];
    const hash = hashOf(word);
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] as number;
      if (entry < 0) return 0;
      if (entries[entry * width] === hash && this.#is(entry, word)) {
        return entries[entry * width + countColumn] as number;
      }
    }
  }

  #add(entry: number, word: string, count: number): void {
    const [at, hash, mask] = [entry * width, hashOf(word), this.#slots.length - 1];
    const start = this.#entries[at + startColumn] as number;
    this.#entries[at] = hash;
    this.#entries[at + countColumn] = count;
    this.#entries[at + width + startColumn] = start + word.length;
    if (start + word.length > this.#units.length) this.#grow(word.length);
    for (let i = 0; i < word.length; i++) this.#units[start + i] = word.charCodeAt(i);
    let slot = hash & mask;
    while (this.#slots[slot] !== -1) slot = (slot + 1) & mask;
    this.#slots[slot] = entry;
  }

  #grow(least: number): void {
    const units = new Uint16Array(this.#units.length * 2 + least);
    units.set(this.#units);
    this.#units = units;
  }

  #is(entry: number, word: string): boolean {
    const start = this.#entries[entry * width + startColumn] as number;
    const end = this.#entries[(entry + 1) * width + startColumn] as number;
    if (end - start !== word.length) return false;
    for (let i = 0; i < word.length; i++) {
      if (this.#units[start + i] !== word.charCodeAt(i)) return false;
    }
    return true;
  }
}

/** Columns of an entry behind its hash, and how many there are. */
const [startColumn, countColumn, width] = [1, 2, 3];

/** FNV-1a over code units (http://www.isthe.com/chongo/tech/comp/fnv/), folded: the mask takes low bits. */
function hashOf(word: string): number {
  let hash = -2128831035;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619);
  return hash ^ (hash >>> 15);
}

// A word may begin with U+FEFF; it is a character like any other here.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
