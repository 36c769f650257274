import {
  bitsFor,
  packBits,
  packOne,
  unpackAscending,
  unpackBits,
  unpackOne,
} from './bit-packing.ts';

/** Bits of a width, and of how many exceptions there are. */
const fieldBits = 5;
const mostExceptions = 31;

/** Shorter rows have no exceptions: to say so would cost as much as they save. */
const shortestPatched = 32;

const bitLengths = new Int32Array(33);
const exceptionAt = new Int32Array(mostExceptions);
const exceptionValue = new Int32Array(mostExceptions);

/**
 * Packs a row of numbers with a width that holds most of them; what the others are larger by follows
 * behind, with their places (Zukowski et al. 2006, "Super-scalar RAM-CPU cache compression",
 * https://doi.org/10.1109/ICDE.2006.150; patched as in Lemire and Boytsov 2015). A block of a common word
 * in which one article in ten has it in its title pays for that one.
 *
 * ```
 *   width 5 bits │ from 32 numbers on: exceptions 5 │ if any: extra 5
 *   numbers, `width` bits each, their low bits
 *   places of the exceptions, as many bits as the last place needs
 *   high bits of the exceptions, `extra` bits each
 * ```
 *
 * @param least the width is not less: a row of zeros then takes room by which its length can be checked
 * @returns the bit behind the row
 */
export function packRow(
  values: Int32Array,
  from: number,
  count: number,
  words: Int32Array,
  bit: number,
  least = 0,
): number {
  const largest = largestBits(values, from, count);
  const isPatched = count >= shortestPatched;
  const width = Math.max(least, isPatched ? cheapestWidth(values, from, count, largest) : largest);
  let next = packOne(width, fieldBits, words, bit);
  if (!isPatched) return packBits(values, from, count, width, words, next);
  const exceptions = width >= largest ? 0 : cutExceptions(values, from, count, width);
  next = packOne(exceptions, fieldBits, words, next);
  if (exceptions === 0) return packBits(values, from, count, width, words, next);
  next = packOne(largest - width, fieldBits, words, next);
  next = packLow(values, from, count, width, words, next);
  next = packBits(exceptionAt, 0, exceptions, bitsFor(count - 1), words, next);
  return packBits(exceptionValue, 0, exceptions, largest - width, words, next);
}

/** Numbers that are joined by `or` need as many bits as the largest of them. */
function largestBits(values: Int32Array, from: number, count: number): number {
  let joined = 0;
  for (let i = from; i < from + count; i++) joined |= values[i] as number;
  return bitsFor(joined);
}

function cheapestWidth(values: Int32Array, from: number, count: number, largest: number): number {
  bitLengths.fill(0);
  for (let i = from; i < from + count; i++) {
    const bits = bitsFor(values[i] as number);
    bitLengths[bits] = (bitLengths[bits] as number) + 1;
  }
  let [best, cost, exceptions] = [largest, count * largest, 0];
  for (let width = largest - 1; width >= 0; width--) {
    exceptions += bitLengths[width + 1] as number;
    if (exceptions > mostExceptions) break;
    const own = count * width + fieldBits + exceptions * (bitsFor(count - 1) + largest - width);
    if (own < cost) [best, cost] = [width, own];
  }
  return best;
}

function cutExceptions(values: Int32Array, from: number, count: number, width: number): number {
  let exceptions = 0;
  for (let i = 0; i < count; i++) {
    const high = (values[from + i] as number) >>> width;
    if (high === 0) continue;
    exceptionAt[exceptions] = i;
    exceptionValue[exceptions] = high;
    exceptions += 1;
  }
  return exceptions;
}

const low = new Int32Array(128);

function packLow(
  values: Int32Array,
  from: number,
  count: number,
  width: number,
  words: Int32Array,
  bit: number,
): number {
  if (width === 0) return bit;
  const mask = -1 >>> (32 - width);
  let next = bit;
  for (let at = 0; at < count; at += low.length) {
    const size = Math.min(low.length, count - at);
    for (let i = 0; i < size; i++) low[i] = (values[from + at + i] as number) & mask;
    next = packBits(low, 0, size, width, words, next);
  }
  return next;
}

/** Reads a row that {@link packRow} packed. Damaged ones give wrong numbers, never more than were asked for. */
export class PackedRow {
  width = 0;
  #words: Int32Array = new Int32Array(0);
  #bit = 0;
  #count = 0;
  #exceptions = 0;
  #extra = 0;
  /** Where the places of the exceptions begin, and how many bits each takes. */
  #placesAt = 0;
  #placeBits = 0;

  /** Begins a row of so many numbers at a bit. @returns the bit behind it */
  open(words: Int32Array, bit: number, count: number): number {
    this.#words = words;
    this.#count = count;
    this.width = unpackOne(words, bit, fieldBits);
    this.#exceptions = 0;
    let next = bit + fieldBits;
    if (count >= shortestPatched) {
      this.#exceptions = unpackOne(words, next, fieldBits);
      next += fieldBits;
    }
    if (this.#exceptions > 0) {
      this.#extra = unpackOne(words, next, fieldBits);
      next += fieldBits;
      this.#placeBits = bitsFor(count - 1);
    }
    this.#bit = next;
    this.#placesAt = next + count * this.width;
    return this.#placesAt + this.#exceptions * (this.#placeBits + this.#extra);
  }

  /** A row of zeros that takes no room. */
  clear(count: number): void {
    this.#count = count;
    this.width = 0;
    this.#exceptions = 0;
  }

  /** Whether all numbers are 0. */
  get isZero(): boolean {
    return this.width === 0 && this.#exceptions === 0;
  }

  /** Number `skipped` and those behind it. */
  read(skipped: number, count: number, values: Int32Array): void {
    unpackBits(this.#words, this.#bit + skipped * this.width, count, this.width, values);
    for (let exception = 0; exception < this.#exceptions; exception++) {
      const at = this.#place(exception) - skipped;
      if (at < 0 || at >= count) continue;
      values[at] = (values[at] as number) | this.#high(exception);
    }
  }

  one(index: number): number {
    let value = unpackOne(this.#words, this.#bit + index * this.width, this.width);
    for (let exception = 0; exception < this.#exceptions; exception++) {
      if (this.#place(exception) === index) value |= this.#high(exception);
    }
    return value;
  }

  /** All numbers as distances less 1; see {@link unpackAscending}. */
  readAscending(before: number, values: Int32Array): number {
    if (this.#exceptions === 0) {
      return unpackAscending(this.#words, this.#bit, this.#count, this.width, before, values);
    }
    this.read(0, this.#count, values);
    let last = before;
    for (let i = 0; i < this.#count; i++) {
      last += (values[i] as number) + 1;
      values[i] = last;
    }
    return last;
  }

  #place(exception: number): number {
    return unpackOne(this.#words, this.#placesAt + exception * this.#placeBits, this.#placeBits);
  }

  #high(exception: number): number {
    const from = this.#placesAt + this.#exceptions * this.#placeBits;
    const high = unpackOne(this.#words, from + exception * this.#extra, this.#extra);
    // Damaged widths could together reach the sign, and documents would no longer ascend.
    return (high << this.width) & 0x7fffffff;
  }
}
