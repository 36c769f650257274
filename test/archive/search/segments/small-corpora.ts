import fc from 'fast-check';
import { numberColumns, type Columns } from '../../../../archive/search/segments/columns.ts';
import { Inverter } from '../../../../archive/search/segments/inverter.ts';
import type { Zone } from '../../../../archive/search/segments/zones.ts';
import type { ReadPosting } from './read-postings.ts';
import { putTerm } from '../../../support/put-term.ts';
import { TermGroups } from '../../../../archive/search/segments/term-groups.ts';

export interface Occurrence {
  readonly term: string;
  readonly zone: Zone;
  /** −1 for none. */
  readonly position: number;
}

export interface SmallArticle {
  readonly id: number;
  readonly date: number;
  readonly source: string;
  readonly category: string;
  readonly cluster: number;
  /** Words of the title, the standfirst and the body. */
  readonly lengths: readonly [number, number, number];
  readonly occurrences: readonly Occurrence[];
}

/** Terms whose places are not kept, in any article. */
const unplaced = new Set(['كتب', 'خبر', 'a']);

const term = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.constantFrom(...unplaced, '=كتب', '=الكتب', 'ab', '=a', '😀', 'ﻻ', ''),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
  { weight: 1, arbitrary: fc.nat(9).map((end) => `${'طويل'.repeat(100)}${end}`) },
);

const occurrences = fc
  .array(
    fc.record({
      term,
      gap: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 300 })),
      zone: fc.constantFrom<Zone>(0, 1, 2, 2, 2),
    }),
    { maxLength: 25 },
  )
  .map((words) => {
    let position = -1;
    return [...words]
      .sort((a, b) => a.zone - b.zone)
      .map(({ term, gap, zone }): Occurrence => {
        position += gap;
        return { term, zone, position: unplaced.has(term) ? -1 : position };
      });
  });

/** Articles in no order, no id twice. */
export const smallCorpora: fc.Arbitrary<SmallArticle[]> = fc.uniqueArray(
  fc.record({
    id: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 2 ** 32 - 1 })),
    date: fc.constantFrom(0, 19_991_231, 20_170_913, 20_170_914),
    source: fc.constantFrom('', 'الجزيره', 'bbc'),
    category: fc.constantFrom('', 'رياضه'),
    cluster: fc.integer({ min: 1, max: 50 }),
    lengths: fc.tuple(fc.nat(40), fc.nat(40), fc.nat(3000)),
    occurrences,
  }),
  { maxLength: 20, selector: ({ id }) => id },
);

export function inverted(articles: readonly SmallArticle[]): Inverter {
  const inverter = new Inverter(new TermGroups());
  for (const { lengths, occurrences, ...document } of articles) {
    inverter.begin(document);
    for (const { term, zone, position } of occurrences) putTerm(inverter, term, zone, position);
    for (const [zone, words] of lengths.entries()) inverter.lengthen(zone as Zone, words);
  }
  return inverter;
}

/** The order of documents in a segment: newest first, the undated last, then by id. */
export function newestFirst(articles: readonly SmallArticle[]): SmallArticle[] {
  return [...articles].sort((a, b) => b.date - a.date || a.id - b.id);
}

export interface ExpectedTerm {
  readonly term: string;
  readonly postings: ReadPosting[];
}

/** What the index of the articles must hold, worked out the slow way. */
export function expectedTerms(articles: readonly SmallArticle[]): ExpectedTerm[] {
  const postings = new Map<string, ReadPosting[]>();
  for (const [document, { occurrences }] of newestFirst(articles).entries()) {
    for (const [term, own] of Map.groupBy(occurrences, (one) => one.term)) {
      const posting = {
        document,
        occurrences: own.length,
        titles: own.filter(({ zone }) => zone === 0).length,
        standfirsts: own.filter(({ zone }) => zone === 1).length,
        positions: own.map(({ position }) => position).filter((position) => position >= 0),
      };
      postings.set(term, [...(postings.get(term) ?? []), posting]);
    }
  }
  return Array.from(postings, ([term, own]) => ({ term, postings: own })).sort((a, b) =>
    Buffer.compare(Buffer.from(a.term), Buffer.from(b.term)),
  );
}

export function expectedColumns(articles: readonly SmallArticle[]) {
  const documents = newestFirst(articles);
  const sourceNames = [...new Set(['', ...documents.map(({ source }) => source)])];
  const categoryNames = [...new Set(['', ...documents.map(({ category }) => category)])];
  return {
    ids: Uint32Array.from(documents, ({ id }) => id),
    dates: Int32Array.from(documents, ({ date }) => date),
    sources: Uint16Array.from(documents, ({ source }) => sourceNames.indexOf(source)),
    categories: Uint16Array.from(documents, ({ category }) => categoryNames.indexOf(category)),
    clusters: Uint32Array.from(documents, ({ cluster }) => cluster),
    titleLengths: Uint16Array.from(documents, ({ lengths }) => lengths[0]),
    standfirstLengths: Uint16Array.from(documents, ({ lengths }) => lengths[1]),
    bodyLengths: Uint16Array.from(documents, ({ lengths }) => lengths[2]),
    sourceNames,
    categoryNames,
  };
}

/** The columns of a segment, each of them read. */
export function readColumns(columns: Columns) {
  const { sourceNames, categoryNames } = columns;
  const numbers = numberColumns.map((name) => [name, columns[name]] as const);
  return { ...Object.fromEntries(numbers), sourceNames, categoryNames };
}

/** An article that is nothing but its id. */
export function bare(id: number) {
  return { id, date: 0, source: '', category: '', cluster: id };
}

/** Articles of many occurrences of few terms, in and out of order. */
export function manyOccurrences(articles: number, each: number, terms: number): SmallArticle[] {
  return Array.from({ length: articles }, (_, index) => ({
    ...bare(index + 1),
    lengths: [0, 0, each],
    occurrences: Array.from({ length: each }, (_, position) => ({
      term: `t${(index * 31 + position * 17) % terms}`,
      zone: 2,
      position,
    })),
  }));
}
