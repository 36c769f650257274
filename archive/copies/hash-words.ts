/** 32 bits, signed, for words (each a hash) between two places; another seed gives another number. */
export function hashWords(words: Int32Array, start: number, end: number, seed: number): number {
  let hash = seed | 0;
  for (let at = start; at < end; at++) {
    const mixed = Math.imul(hash ^ (words[at] as number), 0x9e3779b1);
    hash = mixed ^ (mixed >>> 15);
  }
  return mixBits(hash);
}

/** Every bit of the number moves every bit of the result: the finish of MurmurHash3 (Appleby). */
export function mixBits(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
