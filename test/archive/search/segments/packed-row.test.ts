import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackedRow, packRow } from '../../../../archive/search/segments/packed-row.ts';

/** Mostly small numbers, a few of them much larger. */
const numbers = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: fc.nat(7) },
    { weight: 1, arbitrary: fc.nat(2 ** 31 - 1) },
    { weight: 1, arbitrary: fc.constantFrom(0, 1, 2 ** 31 - 1) },
  ),
  { minLength: 1, maxLength: 300, size: 'max' },
);

function packed(values: readonly number[], bit = 0, least = 0) {
  const words = new Int32Array(2 * values.length + 50 + (bit >>> 5)).fill(-1);
  const end = packRow(Int32Array.from(values), 0, values.length, words, bit, least);
  const row = new PackedRow();
  return { words, bits: end - bit, row, behind: row.open(words, bit, values.length) - bit };
}

describe('a packed row', () => {
  it('gives back its numbers: all, some, one by one, and as distances', () => {
    fc.assert(
      fc.property(numbers, fc.nat(90), fc.nat(), fc.nat(1), (values, at, pick, least) => {
        const { row, bits, behind } = packed(values, at, least);
        const skipped = pick % values.length;
        const some = new Int32Array(values.length - skipped);
        row.read(skipped, some.length, some);
        const ones = values.map((_, index) => row.one(index));
        const ascending = new Int32Array(values.length);
        const last = row.readAscending(-1, ascending);
        const sum = values.reduce((total, value) => total + value + 1, -1);
        expect({ some: [...some], ones, last, behind }).toEqual({
          some: values.slice(skipped),
          ones: values,
          last: sum,
          behind: bits,
        });
      }),
    );
  });

  it('of zeros says so, whether it was read or cleared', () => {
    const { row } = packed(Array<number>(128).fill(0));
    const other = packed([1, 2]).row;
    const before = other.isZero;
    other.clear(2);
    expect([row.isZero, before, other.isZero, other.one(1)]).toEqual([true, false, true, 0]);
  });

  it('pays for the few that are larger, not for all', () => {
    const few = Array.from({ length: 128 }, (_, at) => (at % 40 === 7 ? 1 : 0));
    // Width, exceptions and extra of five bits each; four places of seven bits with one bit.
    expect([packed(few).bits, packed(few.slice(0, 31)).bits]).toEqual([15 + 4 * 8, 5 + 31]);
  });

  it('gives numbers from 0 on, and as many as were asked for, whatever stands there', () => {
    const garbage = fc.array(fc.integer(), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(garbage, fc.integer({ min: 1, max: 128 }), (content, count) => {
        const row = new PackedRow();
        row.open(Int32Array.from(content), 0, count);
        const values = new Int32Array(count + 1).fill(-9);
        row.read(0, count, values);
        expect([values.subarray(0, count).every((value) => value >= 0), values[count]]).toEqual([
          true,
          -9,
        ]);
      }),
    );
  });
});
