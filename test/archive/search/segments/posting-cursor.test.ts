import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockSize, impact } from '../../../../archive/search/segments/impact.ts';
import { PostingCursor } from '../../../../archive/search/segments/posting-cursor.ts';
import { allZones, type ZoneMask } from '../../../../archive/search/segments/zones.ts';
import {
  anyPostings,
  cursorOver,
  bytesOf,
  encoded,
  entryOf,
  frequencyOf,
  listLengths,
  listWordsOf,
  norms,
  occurrencesOf,
  once,
  postingsOf,
  type Posting,
} from './posting-lists.ts';

function blocksOf(postings: readonly Posting[]): Posting[][] {
  return Array.from({ length: Math.ceil(postings.length / blockSize) }, (_, block) =>
    postings.slice(block * blockSize, (block + 1) * blockSize),
  );
}

/** All that a cursor holds of the block it has entered. */
function entered(cursor: PostingCursor) {
  cursor.loadFrequencies();
  cursor.loadCounts();
  const { block, size } = cursor;
  const [documents, frequencies, occurrences, titles, standfirsts] = [
    cursor.documents,
    cursor.frequencies,
    cursor.occurrences,
    cursor.titles,
    cursor.standfirsts,
  ].map((numbers) => [...numbers.subarray(0, size)]);
  return { block, size, documents, frequencies, occurrences, titles, standfirsts };
}

function expectedOf(block: number, postings: readonly Posting[], mask: ZoneMask = allZones) {
  return {
    block,
    size: postings.length,
    documents: postings.map(({ document }) => document),
    frequencies: postings.map((posting) => frequencyOf(posting, mask)),
    occurrences: postings.map(occurrencesOf),
    titles: postings.map(({ titles }) => titles),
    standfirsts: postings.map(({ standfirsts }) => standfirsts),
  };
}

function walk(cursor: PostingCursor) {
  return Array.from({ length: cursor.blocks }, (_, block) => {
    cursor.enter(block);
    return entered(cursor);
  });
}

/** Before the list, on, before and behind each document, between them, and beyond the end. */
function targetsAround(postings: readonly Posting[]): number[] {
  const near = postings.flatMap(({ document }, index) => {
    const next = postings[index + 1]?.document ?? document + 100;
    return [document - 1, document, document + 1, (document + next) >>> 1];
  });
  const sorted = [...new Set([0, ...near, 2 ** 30])].filter((target) => target >= 0);
  return sorted.sort((a, b) => a - b);
}

describe.each(listLengths)('a cursor over %i documents', (count) => {
  const runs = { numRuns: count > 300 ? 6 : 15 };

  it('decodes block after block: documents, counts, and frequencies within some zones', () => {
    fc.assert(
      fc.property(
        postingsOf(count),
        fc.integer({ min: 0, max: allZones }),
        (postings, mask: ZoneMask) => {
          const cursor = cursorOver(postings, mask);
          expect(cursor.count).toBe(count);
          expect(walk(cursor)).toEqual(
            blocksOf(postings).map((own, block) => expectedOf(block, own, mask)),
          );
        },
      ),
      runs,
    );
  });

  it('enters a block without those before it, and decodes no more than it is asked for', () => {
    fc.assert(
      fc.property(postingsOf(count), (postings) => {
        for (const [block, own] of blocksOf(postings).entries()) {
          const cursor = cursorOver(postings);
          cursor.enter(block);
          const documents = [...cursor.documents.subarray(0, cursor.size)];
          const frequencies = [...cursor.frequencies];
          expect([documents, new Set(frequencies)]).toEqual([
            own.map(({ document }) => document),
            new Set([0]),
          ]);
          cursor.loadCounts();
          expect([...cursor.occurrences.subarray(0, cursor.size)]).toEqual(own.map(occurrencesOf));
          expect(entered(cursor)).toEqual(expectedOf(block, own));
        }
      }),
      { numRuns: 4 },
    );
  });

  it('knows one frequency without the others, before they are loaded and after', () => {
    fc.assert(
      fc.property(
        postingsOf(count),
        fc.integer({ min: 0, max: allZones }),
        (postings, mask: ZoneMask) => {
          const cursor = cursorOver(postings, mask);
          for (const [block, own] of blocksOf(postings).entries()) {
            cursor.enter(block);
            const one = (): number[] => own.map((_, index) => cursor.frequencyAt(index));
            const alone = one();
            cursor.loadFrequencies();
            const loaded = [...cursor.frequencies.subarray(0, cursor.size)];
            expect([alone, one()]).toEqual([loaded, loaded]);
          }
        },
      ),
      runs,
    );
  });

  it('knows the end of every block and a bound of its impacts, whatever zones count', () => {
    fc.assert(
      fc.property(postingsOf(count), fc.integer({ min: 1, max: allZones }), (postings, mask) => {
        const cursor = cursorOver(postings, mask);
        const blocks = blocksOf(postings);
        const largest = (own: readonly Posting[], zones: ZoneMask): number =>
          Math.max(...own.map((one) => impact(frequencyOf(one, zones), norms[one.document] ?? 0)));
        expect(blocks.map((_, block) => cursor.blockEnd(block))).toEqual(
          blocks.map((own) => own.at(-1)?.document),
        );
        const bounds = blocks.map((_, block) => cursor.blockImpact(block));
        for (const [block, own] of blocks.entries()) {
          const bound = bounds[block] ?? 0;
          expect(bound).toBeGreaterThanOrEqual(largest(own, mask));
          expect(bound).toBeLessThanOrEqual(largest(own, allZones) * 1.00001);
        }
        expect(cursor.largestImpact()).toBe(Math.max(...bounds));
      }),
      runs,
    );
  });

  it('finds the block that would hold a document, and its place there, without entering others', () => {
    fc.assert(
      fc.property(postingsOf(count), (postings) => {
        const cursor = cursorOver(postings);
        const blocks = blocksOf(postings);
        const before = cursor.block;
        for (const target of targetsAround(postings)) {
          const block = blocks.findIndex((own) => (own.at(-1)?.document ?? 0) >= target);
          const expected = block < 0 ? blocks.length : block;
          const found = Array.from({ length: expected + 1 }, (_, from) =>
            cursor.blockAt(target, from),
          );
          expect(new Set(found)).toEqual(new Set([expected]));
        }
        expect(cursor.block).toBe(before);
        for (const [block, own] of blocks.entries()) {
          cursor.enter(block);
          for (const target of targetsAround(own)) {
            const index = own.findIndex(({ document }) => document >= target);
            const expected = index < 0 ? own.length : index;
            const from = [0, expected >>> 1, Math.max(0, expected - 1)];
            expect(from.map((one) => cursor.indexOf(target, one))).toEqual(Array(3).fill(expected));
          }
        }
      }),
      { numRuns: 2 },
    );
  });
});

describe('a cursor', () => {
  it('begins one list after the other, wherever they lie, as if it had known no other', () => {
    fc.assert(
      fc.property(fc.array(anyPostings, { maxLength: 4 }), fc.nat(9), (lists, at) => {
        const all = lists.map((postings) => encoded(postings));
        const room = all.reduce((sum, { words }) => sum + at + words.byteLength, 3) >>> 2;
        const memory = new Int32Array(room).fill(-1);
        const cursor = new PostingCursor(listWordsOf(memory), norms);
        let end = 0;
        const walked = all.map((list, number) => {
          const listAt = end + at;
          bytesOf(memory).set(bytesOf(list.words), listAt);
          end = listAt + list.words.byteLength;
          cursor.open(entryOf(list, lists[number]?.length ?? 0, listAt));
          const largest = cursor.largestImpact();
          return [largest, walk(cursor)];
        });
        expect(walked).toEqual(
          lists.map((postings) => {
            const fresh = cursorOver(postings);
            return [fresh.largestImpact(), walk(fresh)];
          }),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('has entered the only block of a list from the start: no head says where it ends', () => {
    const cursor = cursorOver([once(3), once(9)]);
    expect([cursor.block, cursor.size, cursor.blockEnd(0)]).toEqual([0, 2, 9]);
  });

  it('is on no block of a longer list before it is told to enter one', () => {
    const cursor = cursorOver(Array.from({ length: 129 }, (_, document) => once(document)));
    expect([cursor.block, cursor.blockEnd(0), cursor.blockEnd(1)]).toEqual([-1, 127, 128]);
  });
});
