import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bitsFor,
  bytesFor,
  packBits,
  packOne,
  unpackAscending,
  unpackBits,
  unpackOne,
} from '../../../../archive/search/segments/bit-packing.ts';

const untouched = 0xa5a5a5a5 | 0;
const widths = Array.from({ length: 32 }, (_, bits) => bits);
/** Around the ends of words and of a block of 128. */
const counts = [0, 1, 2, 3, 30, 31, 32, 33, 63, 64, 65, 127, 128, 129, 255, 256, 257];

function largestOf(bits: number): number {
  return 2 ** bits - 1;
}

/** Packs between bits and numbers that must stay as they are, and unpacks again all but the first few. */
function passThrough(numbers: readonly number[], bits: number, at = 69, skipped = 0) {
  const values = Int32Array.from([-7, ...numbers, -7]);
  const last = (at + numbers.length * bits + 31) >>> 5;
  const words = new Int32Array(last + 2).fill(untouched);
  const end = packBits(values, 1, numbers.length, bits, words, at);
  const count = numbers.length - skipped;
  const unpacked = new Int32Array(count + 1).fill(-9);
  unpackBits(words, at + skipped * bits, count, bits, unpacked);
  const before = Array.from({ length: at }, (_, bit) => unpackOne(words, bit, 1));
  return {
    bits: end - at,
    before,
    behindWords: [...words.subarray(last)],
    numbers: [...unpacked.subarray(0, -1)],
    behind: unpacked.at(-1),
  };
}

function asItWas(numbers: readonly number[], bits: number, at = 69, skipped = 0) {
  return {
    bits: numbers.length * bits,
    before: Array.from({ length: at }, (_, bit) => (untouched >>> (bit % 32)) & 1),
    behindWords: Array(2).fill(untouched),
    numbers: numbers.slice(skipped),
    behind: -9,
  };
}

/** A width, and as many numbers of it as lie around the end of a word or a block. */
const rows = fc.integer({ min: 0, max: 31 }).chain((bits) =>
  fc.record({
    bits: fc.constant(bits),
    at: fc.nat(150),
    numbers: fc
      .constantFrom(...counts)
      .chain((count) => fc.array(fc.nat(largestOf(bits)), { minLength: count, maxLength: count })),
  }),
);

describe('bit packing', () => {
  it('knows how many bits a number needs', () => {
    expect([0, 1, 2, 3, 4, 127, 128, 2 ** 31 - 1].map(bitsFor)).toEqual([0, 1, 2, 2, 3, 7, 8, 31]);
  });

  it('knows how many bytes so many bits take', () => {
    expect([0, 1, 8, 9, 16, 17].map(bytesFor)).toEqual([0, 1, 1, 2, 2, 3]);
  });

  it('packs single numbers one behind the other, of 32 bits too', () => {
    const words = new Int32Array(3).fill(-1);
    let bit = packOne(5, 3, words, 0);
    bit = packOne(-1, 32, words, bit);
    bit = packOne(0, 4, words, bit);
    expect([bit, ...words]).toEqual([39, -3, 7, -1]);
  });

  it('lays the first number into the lowest bits, and one that does not fit across two words', () => {
    const words = new Int32Array(2);
    packBits(Int32Array.of(1, 2, 3, 0xff), 0, 4, 9, words, 0);
    expect([...words]).toEqual([1 | (2 << 9) | (3 << 18) | (0x1f << 27), 0xff >>> 5]);
  });

  it.each(widths)('gives back the smallest and the largest numbers of %i bits', (bits) => {
    for (const count of counts) {
      const extremes = Array.from({ length: count }, (_, i) => (i % 3 === 1 ? 0 : largestOf(bits)));
      expect(passThrough(extremes, bits)).toEqual(asItWas(extremes, bits));
    }
  });

  it('gives back any numbers of any width, from any of them on, and touches nothing beside them', () => {
    fc.assert(
      fc.property(rows, fc.nat(), ({ bits, at, numbers }, pick) => {
        const skipped = pick % (numbers.length + 1);
        expect(passThrough(numbers, bits, at, skipped)).toEqual(
          asItWas(numbers, bits, at, skipped),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('leaves nothing of what stood in the words before', () => {
    const words = new Int32Array(4).fill(-1);
    const end = packBits(new Int32Array(5), 0, 5, 13, words, 0);
    expect([end, ...words]).toEqual([65, 0, 0, 0, -1]);
  });
});

describe('unpacking one number', () => {
  it.each(widths)('of %i bits gives what unpacking them all gives at its place', (bits) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...counts.slice(1)),
        fc.nat(150),
        fc.array(fc.integer(), { minLength: 7, maxLength: 29 }),
        (count, at, content) => {
          // Any words at all: each of their numbers can be asked for.
          const words = Int32Array.from(
            { length: ((at + count * bits) >>> 5) + 2 },
            (_, word) => content[word % content.length] ?? 0,
          );
          const all = new Int32Array(count);
          unpackBits(words, at, count, bits, all);
          const asked = Array.from(all, (_, index) => unpackOne(words, at + index * bits, bits));
          expect(asked).toEqual([...all]);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('does without a word behind the last where the number ends with it', () => {
    expect([
      unpackOne(Int32Array.of(-1), 0, 31),
      unpackOne(Int32Array.of(-1), 24, 8),
      unpackOne(new Int32Array(0), 100, 0),
    ]).toEqual([2 ** 31 - 1, 255, 0]);
  });
});

describe('unpacking numbers that ascend', () => {
  it('adds up the distances, each of which was packed less 1', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: -1, max: 1000 }), ({ bits, at, numbers }, before) => {
        // Documents are below 2³¹, whatever the width of a distance.
        const gaps = numbers.map((gap) => Math.min(gap, 2 ** 22));
        const words = new Int32Array(((at + gaps.length * bits) >>> 5) + 2).fill(untouched);
        packBits(Int32Array.from(gaps), 0, gaps.length, bits, words, at);
        const values = new Int32Array(gaps.length + 1).fill(-9);
        const last = unpackAscending(words, at, gaps.length, bits, before, values);
        let document = before;
        const expected = gaps.map((gap) => (document += gap + 1));
        expect([[...values], last]).toEqual([[...expected, -9], expected.at(-1) ?? before]);
      }),
      { numRuns: 300 },
    );
  });

  it('says how far they came when that is more than the numbers hold', () => {
    const gaps = new Int32Array(3).fill(2 ** 31 - 1);
    const words = new Int32Array(4);
    packBits(gaps, 0, 3, 31, words, 0);
    expect(unpackAscending(words, 0, 3, 31, -1, gaps)).toBe(3 * 2 ** 31 - 1);
  });
});
