/**
 * Words, each with a number above 0, found by hash with linear probing: for what is looked up with every
 * word of every article. A word is given as a stretch of a text, since cutting it out would cost as much
 * as finding it. What finding waits for is memory, so all that is to be known of a word lies in its slot,
 * in half a line of the processor's cache: its letters too, unless there are many.
 *
 * ```
 *   slots   – – – – – – – – │ hash value length letters… │ – – – – – – – – │ hash value length start – │ …
 *                   value 0: empty             up to ten, two in each 32 bits
 *   units   والاستراتيجياتوالديمقراطيين                   the letters of longer words, one behind the other
 * ```
 */
export class WordTable {
  size = 0;
  #slots: Int32Array;
  /** The same memory in code units. */
  #letters: Uint16Array;
  #mask: number;
  #units = new Uint16Array(1 << 10);
  #end = 0;

  /** @param expected words; with more of them it grows */
  constructor(expected: number) {
    // A power of two, so that the hash can be masked.
    const slots = 2 ** Math.ceil(Math.log2((expected + 1) / mostTaken));
    this.#mask = slots - 1;
    this.#slots = new Int32Array(slots * width);
    this.#letters = new Uint16Array(this.#slots.buffer);
  }

  /** What the word between two offsets of a text was added with; 0 when it was not. */
  valueOf(text: string, start: number, end: number): number {
    const slot = this.#slotOf(text, start, end, hashOf(text, start, end));
    return this.#slots[slot + column.value] as number;
  }

  /** Adds a word that is not here yet, with a number from 1 to 2³¹ − 1. */
  add(text: string, start: number, end: number, value: number): void {
    if (this.size + 1 > (this.#mask + 1) * mostTaken) this.#spread();
    const hash = hashOf(text, start, end);
    const slot = this.#slotOf(text, start, end, hash);
    const length = end - start;
    this.#slots[slot] = hash;
    this.#slots[slot + column.value] = value;
    this.#slots[slot + column.length] = length;
    this.size += 1;
    if (length <= mostLetters) {
      let at = 2 * (slot + column.letters);
      for (let from = start; from < end; from++) this.#letters[at++] = text.charCodeAt(from);
      return;
    }
    this.#slots[slot + column.letters] = this.#end;
    if (this.#end + length > this.#units.length) this.#lengthen(length);
    for (let at = start; at < end; at++) this.#units[this.#end++] = text.charCodeAt(at);
  }

  /** Where the slot of a word begins, or the empty one that it would take. */
  #slotOf(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    for (let number = hash & mask; ; number = (number + 1) & mask) {
      const slot = number * width;
      if (slots[slot] === hash && this.#holds(slot, text, start, end)) return slot;
      if (slots[slot + column.value] === 0) return slot;
    }
  }

  #holds(slot: number, text: string, start: number, end: number): boolean {
    const slots = this.#slots;
    const length = end - start;
    if (slots[slot + column.length] !== length || slots[slot + column.value] === 0) return false;
    const isShort = length <= mostLetters;
    const units = isShort ? this.#letters : this.#units;
    let at = isShort ? 2 * (slot + column.letters) : (slots[slot + column.letters] as number);
    for (let from = start; from < end; from++) {
      if (units[at++] !== text.charCodeAt(from)) return false;
    }
    return true;
  }

  #spread(): void {
    const before = this.#slots;
    this.#mask = this.#mask * 2 + 1;
    const slots = new Int32Array(before.length * 2);
    for (let slot = 0; slot < before.length; slot += width) {
      if (before[slot + column.value] === 0) continue;
      let number = (before[slot] as number) & this.#mask;
      while (slots[number * width + column.value] !== 0) number = (number + 1) & this.#mask;
      const into = number * width;
      for (let at = 0; at < width; at++) slots[into + at] = before[slot + at] as number;
    }
    this.#slots = slots;
    this.#letters = new Uint16Array(slots.buffer);
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
const column = { value: 1, length: 2, letters: 3 } as const;
const width = 8;

/** Letters that lie in the slot itself. */
const mostLetters = 2 * (width - column.letters);

/** FNV-1a over code units (http://www.isthe.com/chongo/tech/comp/fnv/), folded: the mask takes low bits. */
function hashOf(text: string, start: number, end: number): number {
  let hash = -2128831035;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash ^ (hash >>> 15);
}
