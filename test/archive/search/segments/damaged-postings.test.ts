import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bitsFor,
  bytesFor,
  packOne,
  unpackOne,
} from '../../../../archive/search/segments/bit-packing.ts';
import { blockSize } from '../../../../archive/search/segments/impact.ts';
import { PostingCursor } from '../../../../archive/search/segments/posting-cursor.ts';
import { PositionReader } from '../../../../archive/search/segments/position-reader.ts';
import { DamagedSegment } from '../../../../archive/search/segments/segment-file.ts';
import {
  anyPostings,
  bytesOf,
  encoded,
  entryOf,
  listWordsOf,
  norms,
  once,
  type Encoded,
  type Posting,
} from './posting-lists.ts';

const path = 'a.seg';

/** Says whether the postings were refused; any other error is one. */
function isRefused(act: () => void): boolean {
  try {
    act();
    return false;
  } catch (error) {
    if (!(error instanceof DamagedSegment)) throw error;
    expect(error.message).toMatch(/^a\.seg: block \d+ of a posting list is damaged$/u);
    return true;
  }
}

function open(list: Encoded, count: number, ownNorms = norms): PostingCursor {
  const lists = listWordsOf(list.words);
  return new PostingCursor(lists, ownNorms, undefined, path).open(entryOf(list, count));
}

function enterAll(list: Encoded, count: number): void {
  const cursor = open(list, count);
  for (let block = 0; block < cursor.blocks; block++) {
    cursor.enter(block);
    const documents = [...cursor.documents.subarray(0, cursor.size)];
    const isAscending = documents.every((one, index) => one > (documents[index - 1] ?? -1));
    expect([isAscending, documents.at(-1)]).toEqual([true, cursor.blockEnd(block)]);
    if (cursor.blocks === 1) expect(documents.at(-1)).toBeLessThan(norms.length);
  }
}

/** A short row: its width, and each number with it. */
function row(width: number, ...numbers: readonly number[]): Fields {
  return [[width, 5], ...numbers.map((number): Field => [number, width])];
}

type Field = readonly [value: number, bits: number];
type Fields = readonly Field[];

/** Fields one after the other, as the postings of a list; zeros behind them. */
function packed(...parts: readonly (Field | Fields)[]): Pick<Encoded, 'words' | 'postings'> {
  const words = new Int32Array(200);
  let bit = 0;
  for (const [value, bits] of parts.flatMap((part) => (isField(part) ? [part] : part))) {
    bit = packOne(value, bits, words, bit);
  }
  return { words, postings: bytesFor(bit) };
}

function isField(part: Field | Fields): part is Field {
  return typeof part[0] === 'number';
}

const evenly = (count: number, step: number): Posting[] =>
  Array.from({ length: count }, (_, index) => once(index * step + (index % 3)));

describe('a cursor over damaged words', () => {
  it('refuses a block, or finds its documents ascending up to where it must end', () => {
    const flips = fc.array(fc.tuple(fc.nat(), fc.nat(31)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(anyPostings, flips, (postings, bits) => {
        const list = encoded(postings);
        const { words } = list;
        for (const [at, bit] of bits) {
          const word = at % words.length;
          words[word] = (words[word] ?? 0) ^ (1 << bit);
        }
        isRefused(() => enterAll(list, postings.length));
      }),
      { numRuns: 400 },
    );
  });

  it('refuses a block of many for any bit of its documents or of its end', () => {
    const postings = evenly(300, 7);
    const list = encoded(postings);
    const { words } = list;
    const missed: string[] = [];
    for (let block = 0; block < 3; block++) {
      const body = words[block * 4 + 2] ?? 0;
      const width = unpackOne(words, body * 8, 5);
      const size = Math.min(blockSize, postings.length - block * blockSize);
      const gapBits = Array.from({ length: size * width }, (_, bit) => body * 8 + 10 + bit);
      const endBits = Array.from({ length: 32 }, (_, bit) => block * 4 * 32 + bit);
      for (const bit of [...gapBits, ...endBits]) {
        const damaged = words.slice();
        damaged[bit >>> 5] = (damaged[bit >>> 5] ?? 0) ^ (1 << (bit & 31));
        const enter = (): void => enterAll({ ...list, words: damaged }, postings.length);
        if (!isRefused(enter)) missed.push(`${block}: ${bit}`);
      }
    }
    expect(missed).toEqual([]);
  });

  it('refuses a list of no documents: no dictionary names one', () => {
    const nothing = { words: new Int32Array(1), postings: 0, positions: 0 };
    expect(isRefused(() => open(nothing, 0))).toBe(true);
  });

  it('refuses blocks that would lie before the list, or be larger than any', () => {
    const postings = evenly(300, 7);
    const enter = (from: number, to: number) => () => {
      const list = encoded(postings);
      list.words[4 + 2] = from;
      list.words[2 * 4 + 2] = to;
      const cursor = open(list, postings.length);
      cursor.enter(1);
    };
    const { words } = encoded(postings);
    const [from, to] = [words[4 + 2] ?? 0, words[2 * 4 + 2] ?? 0];
    expect([
      isRefused(enter(from, to)),
      isRefused(enter(from - 1000, to - 1000)),
      isRefused(enter(to, from)),
      isRefused(enter(from, from)),
      isRefused(enter(from, 2 ** 31 - 1)),
      isRefused(enter(from, from + 4 * 514)),
    ]).toEqual([false, true, true, true, true, true]);
  });

  it('refuses documents beyond those of the segment, also when they are beyond all numbers', () => {
    const few = new Float32Array(100);
    const opening = (gaps: readonly number[], count: number) => () => {
      const width = bitsFor(Math.max(...gaps));
      const all = Array.from({ length: count }, (_, at) => gaps[at] ?? 2 ** 31 - 1);
      open({ ...packed(row(width, ...all), [0, 1]), positions: 0 }, count, few);
    };
    expect([
      isRefused(opening([99], 1)),
      isRefused(opening([100], 1)),
      // 31 bits each: together far beyond 2³¹, where a sum would begin again below 0.
      isRefused(opening([2 ** 31 - 1], 2)),
      isRefused(opening([2 ** 31 - 1], 30)),
    ]).toEqual([false, true, true, true]);
  });
});

describe('a position reader over damaged words', () => {
  const postings = evenly(3, 5).map((posting) => ({ ...posting, positions: [6] }));

  function readAll(list: Encoded, own: readonly Posting[] = postings): void {
    const cursor = open(list, own.length);
    const reader = new PositionReader(cursor, listWordsOf(list.words)).open();
    for (let block = 0; block < cursor.blocks; block++) {
      cursor.enter(block);
      for (let index = 0; index < cursor.size; index++) reader.read(index);
    }
  }

  it('refuses counts that no list of this length holds, before it makes room for them', () => {
    const list = encoded(postings);
    const { positions } = list;
    const withCountsOf = (bits: number): Encoded => {
      const counts = Array<number>(3).fill(2 ** bits - 1);
      const gaps = row(3, 0, 5, 5);
      const list = packed(gaps, [1, 1], row(bits, ...counts), row(0), row(0));
      return { ...list, positions };
    };
    expect([
      isRefused(() => readAll(list)),
      isRefused(() => readAll(withCountsOf(8))),
      isRefused(() => readAll(withCountsOf(31))),
    ]).toEqual([false, true, true]);
  });

  it('refuses positions that take no room', () => {
    const list = encoded(postings);
    bytesOf(list.words)[list.postings] = 0;
    expect(isRefused(() => readAll(list))).toBe(true);
  });

  it('refuses positions that take another room than their block has, or lie before the list', () => {
    const many = evenly(300, 7).map((posting) => ({ ...posting, positions: [6] }));
    const movedBy = (...words: readonly number[]) => {
      const list = encoded(many);
      for (const [block, by] of words.entries()) {
        const at = block * 4 + 3;
        list.words[at] = (list.words[at] ?? 0) + by;
      }
      return isRefused(() => readAll(list, many));
    };
    expect([
      movedBy(0, 0, 0),
      movedBy(0, 1, 0),
      movedBy(0, 0, -1),
      movedBy(0, 0, 1),
      movedBy(-1000, -1000, -1000),
      movedBy(0, -(2 ** 31), -(2 ** 31)),
    ]).toEqual([false, true, true, true, true, true]);
  });
});
