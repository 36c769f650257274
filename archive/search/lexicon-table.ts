import type { TermCursor } from './segments/term-cursor.ts';

/**
 * Words and their counts, found by hash with linear probing: for who looks up every word of every
 * article. What a look-up waits for is memory, so all that is to be known of a word lies in its slot,
 * in a quarter of a line of the processor's cache.
 *
 * ```
 *   slots   – – – – │ hash start length count │ – – – – │ hash start length count │ …   count 0: empty
 *   units   كتبمكتبهبحر                            the code units of all words, one behind the other
 * ```
 */
export class LexiconTable {
  readonly #slots: Int32Array;
  readonly #mask: number;
  #units = new Uint16Array(1 << 12);
  #end = 0;

  /**
   * @param words before the first one
   * @param count how many there are
   */
  constructor(words: TermCursor, count: number) {
    // A power of two, so that the hash can be masked; at most three quarters are taken.
    const slots = 2 ** Math.ceil(Math.log2((count + 1) / 0.75));
    this.#mask = slots - 1;
    this.#slots = new Int32Array(slots * width);
    while (words.next()) {
      this.#add(decoder.decode(words.bytes.subarray(0, words.length)), words.documents);
    }
  }

  /** The count of a word; 0 when it is not here. */
  countOf(word: string): number {
    return this.#slots[this.#slotOf(word, hashOf(word)) + column.count] as number;
  }

  #add(word: string, count: number): void {
    const hash = hashOf(word);
    const slot = this.#slotOf(word, hash);
    this.#slots[slot] = hash;
    this.#slots[slot + column.start] = this.#end;
    this.#slots[slot + column.length] = word.length;
    this.#slots[slot + column.count] = count;
    if (this.#end + word.length > this.#units.length) this.#grow(word.length);
    for (let i = 0; i < word.length; i++) this.#units[this.#end++] = word.charCodeAt(i);
  }

  #grow(least: number): void {
    const units = new Uint16Array(this.#units.length * 2 + least);
    units.set(this.#units);
    this.#units = units;
  }

  /** Where the slot of a word begins, or the empty one that it would take. */
  #slotOf(word: string, hash: number): number {
    const slots = this.#slots;
    for (let number = hash & this.#mask; ; number = (number + 1) & this.#mask) {
      const slot = number * width;
      if (slots[slot + column.count] === 0) return slot;
      if (slots[slot] === hash && this.#holds(slot, word)) return slot;
    }
  }

  #holds(slot: number, word: string): boolean {
    if (this.#slots[slot + column.length] !== word.length) return false;
    const start = this.#slots[slot + column.start] as number;
    for (let i = 0; i < word.length; i++) {
      if (this.#units[start + i] !== word.charCodeAt(i)) return false;
    }
    return true;
  }
}

/** Columns of a slot behind the hash, and all of them. */
const column = { start: 1, length: 2, count: 3 } as const;
const width = 4;

/** FNV-1a over code units (http://www.isthe.com/chongo/tech/comp/fnv/), folded: the mask takes low bits. */
function hashOf(word: string): number {
  let hash = -2128831035;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619);
  return hash ^ (hash >>> 15);
}

// A word may begin with U+FEFF; it is a character like any other here.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
