import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteSink } from '../../../../archive/search/segments/byte-sink.ts';
import { ByteSource } from '../../../../archive/search/segments/byte-source.ts';

const largest = 2 ** 31 - 1;
/** Both sides of every length a number can have. */
const boundaries = [7, 14, 21, 28].flatMap((bits) => [2 ** bits - 1, 2 ** bits, 2 ** bits + 1]);
const number = fc.oneof(fc.constantFrom(0, ...boundaries, largest), fc.nat(largest));

function written(numbers: readonly number[]): Uint8Array {
  const sink = new ByteSink();
  for (const one of numbers) sink.varint(one);
  return sink.bytes;
}

describe('a byte source', () => {
  it('reads the numbers that a sink wrote, and stands behind them', () => {
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        const source = new ByteSource(written(numbers));
        const read = numbers.map(() => source.varint());
        expect([read, source.at]).toEqual([numbers, source.bytes.length]);
      }),
      { examples: [[[0, ...boundaries, largest]]] },
    );
  });

  it('passes over numbers as if it had read them', () => {
    fc.assert(
      fc.property(fc.array(number), fc.array(number), (passed, read) => {
        const source = new ByteSource(written([...passed, ...read]));
        source.skipVarints(passed.length);
        expect(read.map(() => source.varint())).toEqual(read);
      }),
    );
  });

  it('takes bytes from where it stands', () => {
    const source = new ByteSource(Uint8Array.of(1, 2, 3, 4, 5), 1);
    expect([[...source.take(2)], [...source.take(0)], source.varint(), source.at]).toEqual([
      [2, 3],
      [],
      4,
      4,
    ]);
  });

  it('gives zeros behind the end, and ends there', () => {
    const source = new ByteSource(Uint8Array.of(0x80), 0);
    const read = [source.varint(), source.varint()];
    const skipping = new ByteSource(Uint8Array.of(1, 2));
    skipping.skipVarints(5);
    expect([read, skipping.at]).toEqual([[0, 0], 2]);
  });
});
