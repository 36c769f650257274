/**
 * A generator of numbers in [0, 1), the same ones for the same seed and stream. With 128 bits of state
 * (sfc32 by Chris Doty-Humphrey, of the PractRand suite: https://pracrand.sourceforge.net/) the streams
 * of a million articles do not run into one another.
 */
export function randomNumbers(seed: number, stream = 0): () => number {
  let [a, b, c, counter] = [seed | 0, stream | 0, 0x6b68697a, 1];
  const next = (): number => {
    const mixed = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + mixed) | 0;
    return (mixed >>> 0) / 2 ** 32;
  };
  // The state takes some rounds to forget that seeds and streams are small numbers.
  for (let round = 0; round < 15; round++) next();
  return next;
}
