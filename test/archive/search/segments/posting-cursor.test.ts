import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockSize, impact } from '../../../../archive/search/segments/impact.ts';
import { noDocument, PostingCursor } from '../../../../archive/search/segments/posting-cursor.ts';
import { DamagedSegment } from '../../../../archive/search/segments/segment-file.ts';
import {
  anyPostings,
  cursorOver,
  encoded,
  listLengths,
  listOf,
  norms,
  postingsOf,
  type Posting,
} from './posting-lists.ts';

function impactOf({ document, tf }: Posting): number {
  return impact(tf, norms[document] ?? 0);
}

/** What can be asked of a cursor on a document. */
function under(cursor: PostingCursor) {
  const { document, block, indexInBlock } = cursor;
  return document === noDocument
    ? { document }
    : { document, block, indexInBlock, tf: cursor.frequency(), impact: cursor.impact() };
}

/** What a cursor must say on a place of a list; behind its end from `postings.length` on. */
function expectedAt(postings: readonly Posting[], place: number) {
  const posting = postings[place];
  if (posting === undefined) return { document: noDocument };
  const [block, indexInBlock] = [Math.floor(place / blockSize), place % blockSize];
  return { ...posting, block, indexInBlock, impact: impactOf(posting) };
}

/** The first place whose document is not before the target. */
function placeOf(postings: readonly Posting[], target: number): number {
  const place = postings.findIndex(({ document }) => document >= target);
  return place < 0 ? postings.length : place;
}

/** Before the list, on, before and behind each document, between them, and beyond the end. */
function targetsAround(postings: readonly Posting[]): number[] {
  const near = postings.flatMap(({ document }, index) => {
    const next = postings[index + 1]?.document ?? document + 100;
    return [document - 1, document, document + 1, (document + next) >>> 1];
  });
  const sorted = [...new Set([0, ...near, 2 ** 30, noDocument])].filter((target) => target >= 0);
  return sorted.sort((a, b) => a - b);
}

describe.each(listLengths)('a cursor over %i documents', (count) => {
  const runs = { numRuns: count > 300 ? 10 : 30 };

  it('walks through them all, and stays behind the end', () => {
    fc.assert(
      fc.property(postingsOf(count), (postings) => {
        const cursor = cursorOver(postings);
        expect([cursor.document, cursor.block, cursor.count]).toEqual([-1, -1, count]);
        const walked = postings.map(() => [cursor.next(), under(cursor)]);
        expect(walked).toEqual(
          postings.map(({ document }, place) => [document, expectedAt(postings, place)]),
        );
        expect([cursor.next(), cursor.next(), cursor.advance(0), cursor.document]).toEqual(
          Array(4).fill(noDocument),
        );
      }),
      runs,
    );
  });

  it('advances at once to the first document that is not before a target', () => {
    fc.assert(
      fc.property(postingsOf(count), (postings) => {
        const targets = targetsAround(postings);
        const reached = targets.map((target) => {
          const cursor = cursorOver(postings);
          return [target, cursor.advance(target), under(cursor)];
        });
        expect(reached).toEqual(
          targets.map((target) => {
            const expected = expectedAt(postings, placeOf(postings, target));
            return [target, expected.document, expected];
          }),
        );
      }),
      { numRuns: 3 },
    );
  });

  it('advances from target to target, and does not move for one it has reached', () => {
    fc.assert(
      fc.property(postingsOf(count), (postings) => {
        const cursor = cursorOver(postings);
        for (const target of targetsAround(postings)) {
          const expected = expectedAt(postings, placeOf(postings, target));
          const moves = [target, target, 0, expected.document].map((to) => cursor.advance(to));
          expect([...moves, under(cursor)]).toEqual([
            ...new Int32Array(4).fill(expected.document),
            expected,
          ]);
        }
      }),
      runs,
    );
  });

  it('knows a bound for every block, its end, where its positions begin, and the largest of all', () => {
    fc.assert(
      fc.property(postingsOf(count), (postings) => {
        const cursor = cursorOver(postings);
        const { positionStarts } = listOf(postings);
        const blocks = Array.from({ length: Math.ceil(count / blockSize) }, (_, block) =>
          postings.slice(block * blockSize, (block + 1) * blockSize),
        );
        expect(cursor.blocks).toBe(blocks.length);
        blocks.forEach((block, index) => {
          const largest = Math.max(...block.map(impactOf));
          const bound = cursor.blockImpact(index);
          expect({
            holds: bound >= largest,
            isTight: bound <= largest * 1.00001,
            end: cursor.blockEnd(index),
            positions: cursor.blockPositions(index),
          }).toEqual({
            holds: true,
            isTight: true,
            end: block.at(-1)?.document,
            positions: positionStarts[index * blockSize],
          });
        });
        expect(cursor.largestImpact).toBe(Math.max(...blocks.map((_, i) => cursor.blockImpact(i))));
        expect(cursor.document).toBe(-1);
      }),
      runs,
    );
  });

  it('finds the block that would hold a document, from wherever it stands, without moving', () => {
    fc.assert(
      fc.property(postingsOf(count), fc.nat(count - 1), (postings, place) => {
        const cursor = cursorOver(postings);
        const targets = targetsAround(postings);
        const blockOf = (target: number) => {
          const found = placeOf(postings, target);
          return found < count ? Math.floor(found / blockSize) : cursor.blocks;
        };
        expect(targets.map((target) => cursor.blockOf(target))).toEqual(targets.map(blockOf));
        const document = cursor.advance(postings[place]?.document ?? 0);
        const later = targets.filter((target) => target >= document);
        expect(later.map((target) => cursor.blockOf(target))).toEqual(later.map(blockOf));
        expect(under(cursor)).toEqual(expectedAt(postings, place));
      }),
      runs,
    );
  });
});

describe('a cursor over damaged words', () => {
  it('goes forwards or gives up, but never round in a circle', () => {
    const flips = fc.array(fc.tuple(fc.nat(), fc.nat(31)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(anyPostings, flips, (postings, bits) => {
        const words = encoded(postings);
        for (const [at, bit] of bits) {
          const word = at % words.length;
          words[word] = (words[word] ?? 0) ^ (1 << bit);
        }
        const cursor = new PostingCursor(words, postings.length, norms, 'a.khz');
        try {
          while (cursor.document < noDocument) {
            const target = cursor.document + 1;
            expect(cursor.advance(target)).toBeGreaterThanOrEqual(target);
          }
        } catch (error) {
          if (!(error instanceof DamagedSegment)) throw error;
          expect(error.message).toMatch(/^a\.khz: block \d+ of a posting list is damaged$/u);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a cursor', () => {
  it('steps and advances in any order as a walk through the list would', () => {
    const stride = fc.oneof(fc.constant(0), fc.nat(5), fc.nat(300), fc.nat(2 ** 20));
    const move = fc.oneof(fc.constant('next' as const), stride, fc.constant(noDocument));
    const moves = fc.array(
      fc.tuple(
        fc.oneof({ weight: 30, arbitrary: move }, { weight: 1, arbitrary: stride }),
        fc.boolean(),
      ),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(anyPostings, moves, (postings, steps) => {
        const cursor = cursorOver(postings);
        let place = -1;
        for (const [step, looks] of steps) {
          const here = place < 0 ? -1 : expectedAt(postings, place).document;
          if (step === 'next') {
            cursor.next();
            place = Math.min(place + 1, postings.length);
          } else {
            const target = Math.min(Math.max(here, 0) + step, noDocument);
            cursor.advance(target);
            place = Math.max(place, placeOf(postings, target));
          }
          // Frequencies are decoded when they are asked for: not after every move.
          if (looks) expect(under(cursor)).toEqual(expectedAt(postings, place));
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each(listLengths)('stays behind the end of %i documents after it advanced there', (count) => {
    const postings = Array.from({ length: count }, (_, document) => ({ document, tf: 1 }));
    const cursor = cursorOver(postings);
    const moves = [cursor.next(), cursor.advance(noDocument), cursor.next(), cursor.advance(count)];
    expect([...moves, cursor.block, cursor.blockOf(0)]).toEqual([
      0,
      noDocument,
      noDocument,
      noDocument,
      cursor.blocks,
      cursor.blocks,
    ]);
  });

  it('is behind the end of an empty list from the first step', () => {
    const cursor = () => new PostingCursor(new Uint32Array(0), 0, norms);
    expect([cursor().next(), cursor().advance(0), cursor().blocks, cursor().largestImpact]).toEqual(
      [noDocument, noDocument, 0, 0],
    );
  });

  it('reads documents up to 2³¹ − 2', () => {
    const postings = [0, 5, 2 ** 30, 2 ** 31 - 2].map((document) => ({ document, tf: 3 }));
    const cursor = new PostingCursor(encoded(postings), 4, norms);
    expect([cursor.next(), cursor.next(), cursor.advance(6), cursor.next(), cursor.next()]).toEqual(
      [0, 5, 2 ** 30, 2 ** 31 - 2, noDocument],
    );
  });

  it('reads words that lie anywhere in memory', () => {
    const postings = Array.from({ length: 200 }, (_, index) => ({ document: index * 3, tf: 2 }));
    const words = encoded(postings);
    const memory = new Uint32Array(words.length + 9);
    memory.set(words, 5);
    const cursor = new PostingCursor(memory.subarray(5, 5 + words.length), 200, norms);
    expect([cursor.advance(399), cursor.frequency(), cursor.blockImpact(1) > 0]).toEqual([
      399,
      2,
      true,
    ]);
  });
});
