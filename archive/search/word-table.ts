/**
 * Words, each with a number above 0, found by hash with linear probing: for what is looked up with every
 * word of every article. A word is given as a stretch of a text, since cutting it out would cost as much
 * as finding it. What finding waits for is memory, so all that is to be known of a word lies in its slot,
 * in a quarter of a line of the processor's cache.
 *
 * ```
 *   slots   – – – – │ hash start length value │ – – – – │ hash start length value │ …   value 0: empty
 *   units   كتبمكتبهبحر                        the code units of all words, one behind the other
 * ```
 */
export class WordTable {
  size = 0;
  #slots: Int32Array;
  #mask: number;
  #units = new Uint16Array(1 << 10);
  #end = 0;

  /** @param expected words; with more of them it grows */
  constructor(expected: number) {
    // A power of two, so that the hash can be masked.
    const slots = 2 ** Math.ceil(Math.log2((expected + 1) / mostTaken));
    this.#mask = slots - 1;
    this.#slots = new Int32Array(slots * width);
  }

  /** What the word between two offsets of a text was added with; 0 when it was not. */
  valueOf(text: string, start: number, end: number): number {
    return this.#slots[
      this.#slotOf(text, start, end, hashOf(text, start, end)) + column.value
    ] as number;
  }

  /** Adds a word that is not here yet, with a number from 1 to 2³¹ − 1. */
  add(text: string, start: number, end: number, value: number): void {
    if (this.size + 1 > (this.#mask + 1) * mostTaken) this.#spread();
    const hash = hashOf(text, start, end);
    const slot = this.#slotOf(text, start, end, hash);
    this.#slots[slot] = hash;
    this.#slots[slot + column.start] = this.#end;
    this.#slots[slot + column.length] = end - start;
    this.#slots[slot + column.value] = value;
    this.size += 1;
    if (this.#end + end - start > this.#units.length) this.#lengthen(end - start);
    for (let at = start; at < end; at++) this.#units[this.#end++] = text.charCodeAt(at);
  }

  /** Where the slot of a word begins, or the empty one that it would take. */
  #slotOf(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    for (let number = hash & this.#mask; ; number = (number + 1) & this.#mask) {
      const slot = number * width;
      if (slots[slot + column.value] === 0) return slot;
      if (slots[slot] === hash && this.#holds(slot, text, start, end)) return slot;
    }
  }

  #holds(slot: number, text: string, start: number, end: number): boolean {
    if (this.#slots[slot + column.length] !== end - start) return false;
    const first = this.#slots[slot + column.start] as number;
    for (let at = start; at < end; at++) {
      if (this.#units[first + at - start] !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  #spread(): void {
    const before = this.#slots;
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Int32Array(before.length * 2);
    for (let slot = 0; slot < before.length; slot += width) {
      if (before[slot + column.value] === 0) continue;
      let number = (before[slot] as number) & this.#mask;
      while (this.#slots[number * width + column.value] !== 0) number = (number + 1) & this.#mask;
      this.#slots.set(before.subarray(slot, slot + width), number * width);
    }
  }

  #lengthen(least: number): void {
    const units = new Uint16Array(this.#units.length * 2 + least);
    units.set(this.#units);
    this.#units = units;
  }
}

/** Share of the slots that are taken at the most. */
const mostTaken = 0.75;

/** Columns of a slot behind the hash, and all of them. */
const column = { start: 1, length: 2, value: 3 } as const;
const width = 4;

/** FNV-1a over code units (http://www.isthe.com/chongo/tech/comp/fnv/), folded: the mask takes low bits. */
function hashOf(text: string, start: number, end: number): number {
  let hash = -2128831035;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash ^ (hash >>> 15);
}
