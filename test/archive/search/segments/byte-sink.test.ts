import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteSink } from '../../../../archive/search/segments/byte-sink.ts';

function varint(value: number): number[] {
  const sink = new ByteSink();
  sink.varint(value);
  return [...sink.bytes];
}

describe('a byte sink', () => {
  it('writes numbers seven bits a byte, the lowest first, one byte longer from every 2^7n on', () => {
    expect(
      [0, 1, 2 ** 7 - 1, 2 ** 7, 2 ** 14 - 1, 2 ** 14, 2 ** 21 - 1, 2 ** 21].map(varint),
    ).toEqual([
      [0],
      [1],
      [0x7f],
      [0x80, 1],
      [0xff, 0x7f],
      [0x80, 0x80, 1],
      [0xff, 0xff, 0x7f],
      [0x80, 0x80, 0x80, 1],
    ]);
    expect([2 ** 28 - 1, 2 ** 28, 2 ** 31 - 1].map(varint)).toEqual([
      [0xff, 0xff, 0xff, 0x7f],
      [0x80, 0x80, 0x80, 0x80, 1],
      [0xff, 0xff, 0xff, 0xff, 7],
    ]);
  });

  it('grows from any size, and keeps what was written', () => {
    const piece = fc.oneof(fc.nat(255), fc.uint8Array({ maxLength: 40 }));
    fc.assert(
      fc.property(fc.nat(20), fc.array(piece, { maxLength: 60 }), (capacity, pieces) => {
        const sink = new ByteSink(capacity);
        for (const one of pieces) {
          if (typeof one === 'number') sink.byte(one);
          else sink.append(one);
        }
        const expected = pieces.flatMap((one) => (typeof one === 'number' ? [one] : [...one]));
        expect({ bytes: [...sink.bytes], length: sink.length }).toEqual({
          bytes: expected,
          length: expected.length,
        });
      }),
    );
  });

  it('begins anew when it is cleared', () => {
    const sink = new ByteSink(1);
    sink.append(Uint8Array.of(1, 2, 3));
    sink.clear();
    sink.byte(9);
    expect([...sink.bytes]).toEqual([9]);
  });
});
