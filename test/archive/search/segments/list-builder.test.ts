import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ListBuilder } from '../../../../archive/search/segments/list-builder.ts';
import type { Zone } from '../../../../archive/search/segments/zones.ts';
import { readList } from './read-postings.ts';

/** Documents with the zones in which a term stands; gaps before each document and each occurrence. */
const rows = fc.array(
  fc.record({
    gap: fc.nat(3),
    zones: fc.array(fc.constantFrom<Zone>(0, 1, 2), { minLength: 1, maxLength: 5 }),
    gaps: fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 5, maxLength: 5 }),
  }),
  { maxLength: 30 },
);
const lists = rows.map((list) => {
  let document = -1;
  return list.map(({ gap, zones, gaps }) => {
    document += gap + 1;
    let position = -1;
    const places = zones
      .sort((a, b) => a - b)
      .map((zone, at) => ({ zone, position: (position += gaps[at] ?? 1) }));
    return { document, places };
  });
});
type Row = typeof lists extends fc.Arbitrary<(infer One)[]> ? One : never;

function expectedOf(list: readonly Row[], isPlaced: boolean) {
  return list.map(({ document, places }) => ({
    document,
    occurrences: places.length,
    titles: places.filter(({ zone }) => zone === 0).length,
    standfirsts: places.filter(({ zone }) => zone === 1).length,
    positions: isPlaced ? places.map(({ position }) => position) : [],
  }));
}

describe('a list builder', () => {
  it('gathers occurrences into a list, one list after the other', () => {
    const builder = new ListBuilder();
    fc.assert(
      fc.property(lists, fc.boolean(), (list, isPlaced) => {
        builder.clear();
        for (const { document, places } of list) {
          for (const { zone, position } of places) {
            builder.occurrence(document, zone, isPlaced ? position : -1);
          }
        }
        const expected = expectedOf(list, isPlaced);
        expect([readList(builder.finish()), builder.count, builder.positions]).toEqual([
          expected,
          list.length,
          expected.reduce((sum, { positions }) => sum + positions.length, 0),
        ]);
      }),
    );
  });

  it('gathers documents with their counts and gaps into the same list', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const builder = new ListBuilder();
        for (const { document, occurrences, titles, standfirsts, positions } of expectedOf(
          list,
          true,
        )) {
          builder.document(document, occurrences, titles, standfirsts);
          const gaps = positions.map((position, at) => position - (positions[at - 1] ?? 0));
          builder.gaps(Int32Array.from([...gaps, -1]), gaps.length);
        }
        expect(readList(builder.finish())).toEqual(expectedOf(list, true));
      }),
    );
  });

  it('grows for more documents and more positions than it began with room for', () => {
    const builder = new ListBuilder();
    const [documents, each] = [5000, 3];
    for (let document = 0; document < documents; document++) {
      for (let at = 0; at < each; at++) builder.occurrence(document, 2, document + at);
    }
    expect(readList(builder.finish()).map(({ positions }) => positions)).toEqual(
      Array.from({ length: documents }, (_, document) => [document, document + 1, document + 2]),
    );
    const long = Int32Array.from({ length: 100_000 }, (_, at) => at + 1);
    builder.clear();
    builder.document(7, long.length, 0, 0);
    builder.gaps(long, long.length);
    expect([builder.positions, builder.finish().gaps?.subarray(0, long.length)]).toEqual([
      long.length,
      long,
    ]);
  });

  it('has no gaps when no position is kept, and gives the same list however often it is asked', () => {
    const builder = new ListBuilder();
    builder.occurrence(3, 0, -1);
    expect([builder.finish().gaps, builder.finish()]).toEqual([null, builder.finish()]);
  });
});
