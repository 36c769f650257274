import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Inverter } from '../../../../archive/search/segments/inverter.ts';
import type { Zone } from '../../../../archive/search/segments/zones.ts';
import { readList } from './read-postings.ts';
import {
  bare,
  expectedColumns,
  expectedTerms,
  inverted,
  manyOccurrences,
  smallCorpora,
  type ExpectedTerm,
} from './small-corpora.ts';
import { putTerm } from '../../../support/put-term.ts';
import { TermGroups } from '../../../../archive/search/segments/term-groups.ts';

function termsIn(inverter: Inverter): ExpectedTerm[] {
  return Array.from(inverter.finish().terms, ({ term, list, positions }) => {
    const postings = readList(list);
    expect(positions).toBe(postings.reduce((sum, { positions: own }) => sum + own.length, 0));
    return { term: Buffer.from(term).toString(), postings };
  });
}

/** An inverter that has been told of one article. */
function told(...occurrences: [term: string, zone: Zone, position: number][]): Inverter {
  const inverter = new Inverter(new TermGroups());
  inverter.begin(bare(1));
  for (const occurrence of occurrences) putTerm(inverter, ...occurrence);
  return inverter;
}

describe('the inverter', () => {
  it('turns articles into terms and columns as working it out the slow way does', () => {
    fc.assert(
      fc.property(smallCorpora, (articles) => {
        const inverter = inverted(articles);
        expect({
          terms: termsIn(inverter),
          columns: inverter.finish().columns,
          documents: inverter.documents,
        }).toEqual({
          terms: expectedTerms(articles),
          columns: expectedColumns(articles),
          documents: articles.length,
        });
      }),
      { numRuns: 150 },
    );
  });

  it('puts the newest first and the undated last, and of one day the lower id first', () => {
    const inverter = new Inverter(new TermGroups());
    const days = [20_170_913, 0, 20_180_101, 20_170_913, 0, 19_991_231];
    days.forEach((date, index) => {
      const id = 60 - index * 10;
      inverter.begin({ ...bare(id), date });
      putTerm(inverter, `${id}`, 2, 0);
    });
    const { ids, dates } = inverter.finish().columns;
    const byTerm = termsIn(inverter).map(({ term, postings }) => [term, postings[0]?.document]);
    expect([[...ids], [...dates], Object.fromEntries(byTerm)]).toEqual([
      [40, 30, 60, 10, 20, 50],
      [20_180_101, 20_170_913, 20_170_913, 19_991_231, 0, 0],
      { 40: 0, 30: 1, 60: 2, 10: 3, 20: 4, 50: 5 },
    ]);
  });

  it('counts zones apart, and keeps only the positions that matter', () => {
    const inverter = told(
      ['كتب', 0, -1],
      ['=كتب', 0, 0],
      ['=كتب', 1, 9],
      ['كتب', 2, -1],
      ['=كتب', 2, 200],
      ['=كتب', 2, 201],
    );
    const counts = { document: 0, titles: 1 };
    expect(termsIn(inverter)).toEqual([
      {
        term: '=كتب',
        postings: [{ ...counts, occurrences: 4, standfirsts: 1, positions: [0, 9, 200, 201] }],
      },
      { term: 'كتب', postings: [{ ...counts, occurrences: 2, standfirsts: 0, positions: [] }] },
    ]);
  });

  it('orders terms by their bytes, not by their UTF-16 units', () => {
    const terms = ['😀', '\uffff', '\ufb01', '𐀀', '\ue000', '\ud7ff', 'ﻻ', 'ب', 'a', ''];
    const inverter = told(...terms.map((term): [string, Zone, number] => [term, 2, -1]));
    expect(termsIn(inverter).map(({ term }) => term)).toEqual([
      '',
      'a',
      'ب',
      '\ud7ff',
      '\ue000',
      '\ufb01',
      'ﻻ',
      '\uffff',
      '𐀀',
      '😀',
    ]);
    const anyTerms = fc.uniqueArray(
      fc.string({
        unit: fc.constantFrom('a', 'ي', '\ud7ff', '\ue000', '\uffff', '𐀀', '\u{10ffff}'),
        maxLength: 4,
      }),
    );
    fc.assert(
      fc.property(anyTerms, (unsorted) => {
        const told_ = told(...unsorted.map((term): [string, Zone, number] => [term, 2, -1]));
        const bytes = Array.from(told_.finish().terms, ({ term }) => Buffer.from(term));
        expect(bytes).toEqual([...bytes].sort((a, b) => Buffer.compare(a, b)));
        expect(bytes.length).toBe(unsorted.length);
      }),
    );
  });

  it('takes terms that differ in lone surrogates for one, as their bytes do', () => {
    const terms = ['x\ud83d', 'x\udc00', 'x\ufffd'];
    const inverter = told(...terms.map((term, at): [string, Zone, number] => [term, 2, at]));
    expect(termsIn(inverter)).toEqual([
      {
        term: 'x\ufffd',
        postings: [
          { document: 0, occurrences: 3, titles: 0, standfirsts: 0, positions: [0, 1, 2] },
        ],
      },
    ]);
  });

  it('adds up lengths, zone by zone, and caps each at 65,535', () => {
    const inverter = new Inverter(new TermGroups());
    const added = [[65_534], [65_534, 1], [65_534, 2], [40_000, 40_000, 40_000], []];
    added.forEach((words, index) => {
      inverter.begin(bare(index + 1));
      for (const count of words) inverter.lengthen(1, count);
      inverter.lengthen(2, index);
    });
    const { titleLengths, standfirstLengths, bodyLengths } = inverter.finish().columns;
    expect([[...titleLengths], [...standfirstLengths], [...bodyLengths]]).toEqual([
      [0, 0, 0, 0, 0],
      [65_534, 65_535, 65_535, 65_535, 0],
      [0, 1, 2, 3, 4],
    ]);
  });

  it('has room for 65,535 names in a column, and says when there are more', () => {
    const inverter = new Inverter(new TermGroups());
    for (let name = 1; name <= 65_535; name++) inverter.begin({ ...bare(name), source: `${name}` });
    expect(inverter.finish().columns.sources.at(-1)).toBe(65_535);
    inverter.begin({ ...bare(65_536), source: 'one more' });
    expect(() => inverter.finish()).toThrow(RangeError);
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
    const inverter = new Inverter(new TermGroups());
    const sizes = [inverter.bytes];
    const acts = [
      () => inverter.begin(bare(1)),
      () => putTerm(inverter, 'a', 0, 1),
      () => putTerm(inverter, 'a', 1, 2),
      () => putTerm(inverter, 'b', 2, 3),
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
