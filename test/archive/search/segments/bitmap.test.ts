import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bitmap } from '../../../../archive/search/segments/bitmap.ts';

const sets = fc
  .integer({ min: 1, max: 300 })
  .chain((size) => fc.record({ size: fc.constant(size), documents: fc.array(fc.nat(size - 1)) }));

describe('a bitmap', () => {
  it('holds the documents added to it, each once, also when its bytes are written and read', () => {
    fc.assert(
      fc.property(sets, ({ size, documents }) => {
        const bitmap = new Bitmap(size);
        for (const document of documents) bitmap.add(document);
        const all = Array.from({ length: size + 9 }, (_, document) => document);
        const expected = all.filter((document) => documents.includes(document));
        for (const one of [bitmap, new Bitmap(Buffer.from(bitmap.bytes)), bitmap.copy()]) {
          expect([all.filter((document) => one.has(document)), one.count()]).toEqual([
            expected,
            expected.length,
          ]);
        }
      }),
    );
  });

  it('does not change with its copy', () => {
    const bitmap = new Bitmap(10);
    bitmap.copy().add(3);
    expect([bitmap.has(3), bitmap.count()]).toEqual([false, 0]);
  });
});
