/**
 * Packs and unpacks small whole numbers, so many bits each, into 32-bit words, the lowest bits first. A
 * number may begin at any bit and lie across two words.
 *
 * Words are signed here, whatever they mean: V8 keeps an `Int32Array`'s values as machine integers, while
 * those of a `Uint32Array` may need a double.
 */

/** Bits that the largest of some numbers below 2³¹ needs: 0 for 0. */
export function bitsFor(largest: number): number {
  return 32 - Math.clz32(largest);
}

/** Bytes that so many bits take. */
export function bytesFor(bits: number): number {
  return (bits + 7) >>> 3;
}

/**
 * Packs `values[from … from + count)` into `words` from a bit on. What stands before it stays; behind the
 * last number its word is filled with zeros.
 *
 * @returns the bit behind the last number
 */
export function packBits(
  values: Int32Array,
  from: number,
  count: number,
  bits: number,
  words: Int32Array,
  bit: number,
): number {
  if (bits === 0) return bit;
  let next = bit >>> 5;
  let filled = bit & 31;
  let word = filled === 0 ? 0 : (words[next] as number) & ((1 << filled) - 1);
  for (let i = from; i < from + count; i++) {
    const value = values[i] as number;
    word |= value << filled;
    filled += bits;
    if (filled < 32) continue;
    words[next++] = word;
    filled -= 32;
    // What did not fit: none when the number ended with its word.
    word = filled === 0 ? 0 : value >>> (bits - filled);
  }
  if (filled > 0) words[next] = word;
  return bit + count * bits;
}

const one = new Int32Array(1);

/** Packs one number. @returns the bit behind it */
export function packOne(value: number, bits: number, words: Int32Array, bit: number): number {
  one[0] = value;
  return packBits(one, 0, 1, bits, words, bit);
}

/**
 * Unpacks the `count` numbers that begin at a bit into `values[0 … count)`. Up to one word behind the last
 * number is read.
 */
export function unpackBits(
  words: Int32Array,
  bit: number,
  count: number,
  bits: number,
  values: Int32Array,
): void {
  if (bits === 0) {
    values.fill(0, 0, count);
    return;
  }
  const mask = -1 >>> (32 - bits);
  let next = bit >>> 5;
  let read = bit & 31;
  let word = words[next] as number;
  for (let i = 0; i < count; i++) {
    let value = word >>> read;
    read += bits;
    if (read >= 32) {
      read -= 32;
      word = words[++next] as number;
      if (read > 0) value |= word << (bits - read);
    }
    values[i] = value & mask;
  }
}

/** The number that begins at a bit. Up to one word behind it is read. */
export function unpackOne(words: Int32Array, bit: number, bits: number): number {
  if (bits === 0) return 0;
  const word = bit >>> 5;
  const shift = bit & 31;
  let value = (words[word] as number) >>> shift;
  if (shift + bits > 32) value |= (words[word + 1] as number) << (32 - shift);
  return value & (-1 >>> (32 - bits));
}

/**
 * Unpacks numbers that were packed as distances to the one before, less 1: the documents of a block.
 *
 * @param before the number before the first
 * @returns the last, also when damaged distances add up to more than `values` can hold
 */
export function unpackAscending(
  words: Int32Array,
  bit: number,
  count: number,
  bits: number,
  before: number,
  values: Int32Array,
): number {
  let last = before;
  if (bits === 0) {
    for (let i = 0; i < count; i++) values[i] = ++last;
    return last;
  }
  const mask = -1 >>> (32 - bits);
  let next = bit >>> 5;
  let read = bit & 31;
  let word = words[next] as number;
  for (let i = 0; i < count; i++) {
    let value = word >>> read;
    read += bits;
    if (read >= 32) {
      read -= 32;
      word = words[++next] as number;
      if (read > 0) value |= word << (bits - read);
    }
    last += (value & mask) + 1;
    values[i] = last;
  }
  return last;
}
