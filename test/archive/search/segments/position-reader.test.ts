import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockSize } from '../../../../archive/search/segments/impact.ts';
import { PostingCursor } from '../../../../archive/search/segments/posting-cursor.ts';
import { PositionReader } from '../../../../archive/search/segments/position-reader.ts';
import {
  anyPostings,
  bytesOf,
  encoded,
  entryOf,
  listWordsOf,
  norms,
  once,
  type Posting,
} from './posting-lists.ts';

const placedPostings = anyPostings.filter((postings) => (postings[0]?.positions.length ?? 0) > 0);

/** A cursor and a reader over one list that lies somewhere in memory. */
function over(postings: readonly Posting[], at = 0) {
  const list = encoded(postings);
  const words = new Int32Array(Math.ceil(at / 4) + list.words.length).fill(-1);
  bytesOf(words).set(bytesOf(list.words), at);
  const lists = listWordsOf(words);
  const cursor = new PostingCursor(lists, norms).open(entryOf(list, postings.length, at));
  return { cursor, reader: new PositionReader(cursor, lists).open() };
}

function read({ cursor, reader }: ReturnType<typeof over>, place: number): number[] {
  cursor.enter(Math.floor(place / blockSize));
  const count = reader.read(place % blockSize);
  return [...reader.positions.subarray(0, count)];
}

describe('a position reader', () => {
  it('reads where a term stands in each document, one after the other', () => {
    fc.assert(
      fc.property(placedPostings, fc.nat(9), (postings, at) => {
        const both = over(postings, at);
        expect(postings.map((_, place) => read(both, place))).toEqual(
          postings.map(({ positions }) => positions),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('reads those of some documents without those between, and any of a block twice', () => {
    fc.assert(
      fc.property(placedPostings, fc.array(fc.nat(), { maxLength: 12 }), (postings, picks) => {
        const both = over(postings);
        const places = picks.map((pick) => pick % postings.length).sort((a, b) => a - b);
        const asked = places.flatMap((place) => [place, place - (place % blockSize), place]);
        expect(asked.map((place) => read(both, place))).toEqual(
          asked.map((place) => postings[place]?.positions),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('hands out the first position and the distances as they stand in the list', () => {
    const { cursor, reader } = over([{ ...once(4), bodies: 3, positions: [7, 8, 20] }]);
    cursor.enter(0);
    const count = reader.readGaps(0);
    expect([...reader.positions.subarray(0, count)]).toEqual([7, 1, 12]);
  });

  it('has room for as many positions as a document has', () => {
    const positions = Array.from({ length: 70_000 }, (_, index) => index * 3);
    const both = over([once(1), { ...once(2), bodies: 70_000, positions }].map(placed));
    expect(read(both, 1)).toEqual(positions);
  });

  it('begins another list as if it had read none before', () => {
    const lists = [[3, 5], [1]].map((positions) => [
      { ...once(0), bodies: positions.length, positions },
    ]);
    const words = new Int32Array(10);
    const cursor = new PostingCursor(listWordsOf(words), norms);
    const reader = new PositionReader(cursor, listWordsOf(words));
    const found = lists.map((postings, number) => {
      const list = encoded(postings);
      bytesOf(words).set(bytesOf(list.words), number * 19);
      cursor.open(entryOf(list, 1, number * 19));
      reader.open();
      const count = reader.read(0);
      return [...reader.positions.subarray(0, count)];
    });
    expect(found).toEqual([[3, 5], [1]]);
  });
});

function placed(posting: Posting): Posting {
  return posting.positions.length > 0 ? posting : { ...posting, positions: [0] };
}
