import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Inverter, ListBuilder } from '../../../../archive/search/segments/inverter.ts';
import { decodePositions } from './decode-positions.ts';
import {
  expectedColumns,
  expectedTerms,
  inverted,
  manyOccurrences,
  smallCorpora,
  type ExpectedTerm,
} from './small-corpora.ts';

type PostingList = ReturnType<ListBuilder['finish']>;

function readList({ count, documents, frequencies, positions, positionStarts }: PostingList) {
  const all = positions.subarray(0, positionStarts[count]);
  const decoded = decodePositions(all, count);
  // The positions of one document can be read without those before it.
  const alone = decoded.map((_, index) =>
    decodePositions(positions.subarray(positionStarts[index], positionStarts[index + 1]), 1),
  );
  expect(alone).toEqual(decoded.map((own) => [own]));
  return {
    documents: [...documents.subarray(0, count)],
    frequencies: [...frequencies.subarray(0, count)],
    positions: decoded,
  };
}

function termsIn(inverter: Inverter): ExpectedTerm[] {
  return Array.from(inverter.terms(), ({ term, list }) => ({
    term: Buffer.from(term).toString(),
    ...readList(list),
  }));
}

describe('the inverter', () => {
  it('turns articles into terms as working it out the slow way does', () => {
    fc.assert(
      fc.property(smallCorpora, (articles) => {
        const inverter = inverted(articles);
        expect({
          terms: termsIn(inverter),
          columns: inverter.columns(),
          documents: inverter.documents,
        }).toEqual({
          terms: expectedTerms(articles),
          columns: expectedColumns(articles),
          documents: articles.length,
        });
      }),
      { numRuns: 200 },
    );
  });

  it('adds up weights, and keeps only the positions that matter', () => {
    const inverter = new Inverter();
    inverter.begin({ id: 10, date: 20_170_913, source: 'الجزيره' });
    inverter.occurrence('كتب', -1, 4);
    inverter.occurrence('=كتب', 0, 4);
    inverter.occurrence('كتب', -1, 1);
    inverter.occurrence('=كتب', 200, 1);
    expect(termsIn(inverter)).toEqual([
      { term: '=كتب', documents: [0], frequencies: [5], positions: [[0, 200]] },
      { term: 'كتب', documents: [0], frequencies: [5], positions: [[]] },
    ]);
    const positionBytes = Array.from(inverter.terms(), ({ list }) => list.positions.length);
    expect(positionBytes).toEqual([4, 0]);
  });

  it('has a number of positions for every document of a term, also for those with none', () => {
    const places = [-1, -1, 3, -1, 0];
    const inverter = new Inverter();
    places.forEach((position, index) => {
      inverter.begin({ id: index + 1, date: 0, source: '' });
      inverter.occurrence('كتب', position, 1);
    });
    expect(termsIn(inverter)[0]?.positions).toEqual([[], [], [3], [], [0]]);
  });

  it('orders terms by their bytes, not by their UTF-16 units', () => {
    const inverter = new Inverter();
    inverter.begin({ id: 1, date: 0, source: '' });
    for (const term of ['😀', 'ﻻ', 'ب', 'a', '']) inverter.occurrence(term, -1, 1);
    expect(termsIn(inverter).map(({ term }) => term)).toEqual(['', 'a', 'ب', 'ﻻ', '😀']);
  });

  it('takes terms that differ in lone surrogates for one, as their bytes do', () => {
    const inverter = new Inverter();
    inverter.begin({ id: 1, date: 0, source: '' });
    ['x\ud83d', 'x\udc00', 'x\ufffd'].forEach((term, position) => {
      inverter.occurrence(term, position, 1);
    });
    expect(termsIn(inverter)).toEqual([
      { term: 'x\ufffd', documents: [0], frequencies: [3], positions: [[0, 1, 2]] },
    ]);
  });

  it('caps lengths at 65,535', () => {
    const inverter = new Inverter();
    const added = [[65_534], [65_534, 1], [65_534, 2], [40_000, 40_000, 40_000], []];
    added.forEach((words, index) => {
      inverter.begin({ id: index + 1, date: 0, source: '' });
      for (const count of words) inverter.lengthen(count);
    });
    expect([...inverter.columns().lengths]).toEqual([65_534, 65_535, 65_535, 65_535, 0]);
  });

  it('has room for sources up to 65,535, and says when there are more', () => {
    const inverter = new Inverter();
    for (let source = 1; source <= 65_535; source++) {
      inverter.begin({ id: source, date: 0, source: `${source}` });
    }
    expect(inverter.columns().sources.at(-1)).toBe(65_535);
    expect(() => inverter.begin({ id: 65_536, date: 0, source: 'one more' })).toThrow(RangeError);
  });

  it('grows: 70,000 occurrences, and a term in 3,000 documents', () => {
    const wide = manyOccurrences(700, 100, 1000);
    const long = manyOccurrences(3000, 2, 1);
    expect([termsIn(inverted(wide)), termsIn(inverted(long))]).toEqual([
      expectedTerms(wide),
      expectedTerms(long),
    ]);
  });

  it('can be asked twice', () => {
    const inverter = inverted(manyOccurrences(50, 40, 13));
    expect(termsIn(inverter)).toEqual(termsIn(inverter));
  });

  it('says that it holds more with every occurrence, term and article', () => {
    const inverter = new Inverter();
    const sizes = [inverter.bytes];
    const acts = [
      () => inverter.begin({ id: 1, date: 0, source: '' }),
      () => inverter.occurrence('a', 0, 1),
      () => inverter.occurrence('a', 1, 1),
      () => inverter.occurrence('b', 2, 1),
    ];
    for (const act of acts) {
      act();
      sizes.push(inverter.bytes);
    }
    expect(sizes.map((size, i) => i === 0 || size > (sizes[i - 1] ?? 0))).toEqual(
      Array(5).fill(true),
    );
  });
});

describe('a list builder', () => {
  it('begins anew when it is cleared', () => {
    const builder = new ListBuilder();
    const build = (...entries: [document: number, weight: number, position: number][]) => {
      builder.clear();
      for (const entry of entries) builder.add(...entry);
      return readList(builder.finish());
    };
    expect([
      build([0, 1, 5], [0, 1, 9], [7, 2, 1]),
      build([3, 4, -1]),
      build(),
      build([3, 4, 2]),
    ]).toEqual([
      { documents: [0, 7], frequencies: [2, 2], positions: [[5, 9], [1]] },
      { documents: [3], frequencies: [4], positions: [[]] },
      { documents: [], frequencies: [], positions: [] },
      { documents: [3], frequencies: [4], positions: [[2]] },
    ]);
  });

  it('gives the same list however often it is asked', () => {
    const builder = new ListBuilder();
    builder.add(1, 1, 0);
    builder.add(2, 1, -1);
    expect(readList(builder.finish())).toEqual(readList(builder.finish()));
  });
});
