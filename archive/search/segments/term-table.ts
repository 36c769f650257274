import { compareWords } from '../words/compare-words.ts';

const first = -2128831035;
const prime = 16777619;

/** Letters from here on are ordered otherwise by UTF-16 than by UTF-8: surrogates and what lies behind them. */
const orderedOtherwise = 0xd800;

/**
 * Terms as numbers, in the order of their first appearance.
 *
 * A table of our own: every term of every word is looked up here, and a `Map` works out a hash for
 * each fresh string and keeps entries far apart. FNV-1a over code units, linear probing
 * (http://www.isthe.com/chongo/tech/comp/fnv/).
 */
export class TermTable {
  terms: string[] = [];
  /** Number of the term in each slot, plus 1; 0 for none. */
  #slots = new Int32Array(1 << 12);
  #hashes = new Int32Array(1 << 11);
  #largestUnit = 0;
  /** The terms that were there when their order was last asked for, in that order. */
  #ordered = new Int32Array(0);

  clear(): void {
    this.terms = [];
    this.#slots.fill(0);
    this.#largestUnit = 0;
    this.#ordered = new Int32Array(0);
  }

  numberOf(term: string): number {
    let hash = first;
    let largest = 0;
    for (let i = 0; i < term.length; i++) {
      const unit = term.charCodeAt(i);
      if (unit > largest) largest = unit;
      hash = Math.imul(hash ^ unit, prime);
    }
    hash ^= hash >>> 15;
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (slots[slot] as number) - 1;
      if (number < 0) return this.#add(term, hash, slot, largest);
      if (this.#hashes[number] === hash && this.terms[number] === term) return number;
    }
  }

  /** Numbers of the terms in the order of their UTF-8 bytes. */
  inByteOrder(): Int32Array {
    const { terms } = this;
    // The comparison of strings is the engine's own and much the faster; it serves where the two agree.
    const isOtherwise = this.#largestUnit >= orderedOtherwise;
    const isBefore = isOtherwise
      ? (a: string, b: string) => compareWords(a, b) < 0
      : (a: string, b: string) => a < b;
    // Most have been put in order before: the new ones are, and the two are merged.
    const fresh = terms.slice(this.#ordered.length);
    if (isOtherwise) fresh.sort(compareWords);
    else fresh.sort();
    const merged = new Int32Array(terms.length);
    let [old, at] = [0, 0];
    for (const term of fresh) {
      while (
        old < this.#ordered.length &&
        isBefore(terms[this.#ordered[old] as number] as string, term)
      ) {
        merged[at++] = this.#ordered[old++] as number;
      }
      merged[at++] = this.numberOf(term);
    }
    merged.set(this.#ordered.subarray(old), at);
    this.#ordered = merged;
    return merged;
  }

  #add(term: string, hash: number, slot: number, largest: number): number {
    // UTF-8 has one replacement for all lone surrogates: terms that differ in them alone are one.
    if (largest >= orderedOtherwise && !term.isWellFormed()) {
      return this.numberOf(term.toWellFormed());
    }
    const number = this.terms.length;
    this.terms.push(term);
    if (largest > this.#largestUnit) this.#largestUnit = largest;
    if (number < this.#hashes.length) {
      this.#hashes[number] = hash;
      this.#slots[slot] = number + 1;
    } else {
      this.#grow();
      this.#hashes[number] = hash;
      this.#place(number);
    }
    return number;
  }

  #grow(): void {
    const hashes = new Int32Array(this.#hashes.length * 2);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    this.#slots = new Int32Array(hashes.length * 2);
    for (let number = 0; number < this.terms.length - 1; number++) this.#place(number);
  }

  #place(number: number): void {
    const mask = this.#slots.length - 1;
    let slot = (this.#hashes[number] as number) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = number + 1;
  }
}
