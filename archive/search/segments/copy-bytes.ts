/** Copies bytes that begin at any byte of some words to the beginning of other words. */
export function copyBytes(words: Int32Array, from: number, bytes: number, into: Int32Array): void {
  const first = Math.floor(from / 4);
  const count = (bytes + 3) >>> 2;
  const shift = (from % 4) * 8;
  if (shift === 0) {
    for (let i = 0; i < count; i++) into[i] = words[first + i] as number;
    return;
  }
  let word = words[first] as number;
  for (let i = 0; i < count; i++) {
    const next = words[first + i + 1] as number;
    into[i] = (word >>> shift) | (next << (32 - shift));
    word = next;
  }
}
