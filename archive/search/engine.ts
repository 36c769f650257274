import type { Article } from '../article.ts';
import { dayNumber } from './segments/columns.ts';
import { buildScorer } from './segments/build-scorer.ts';
import { idf } from './segments/impact.ts';
import type { IndexSnapshot, SnapshotSegment } from './segments/index-snapshot.ts';
import type { IndexWriter } from './segments/index-writer.ts';
import { noDocument } from './segments/posting-cursor.ts';
import { termsIn, type QueryNode as SegmentNode } from './segments/query-node.ts';
import type { ScoredHit } from './segments/top-hits.ts';
import type { Steps } from './steps.ts';

/** Zones that the engine tells apart, and what an occurrence in each weighs. */
export const zoneWeights = { title: 4, standfirst: 2, body: 1 } as const;
export type EngineZone = keyof typeof zoneWeights;
const zones = Object.keys(zoneWeights) as EngineZone[];

/** What an article's terms are told to. */
export interface ArticleSink {
  /** Positions of a term ascend; −1 keeps none. */
  occurrence(term: string, zone: EngineZone, position: number): void;
  /** One more word in a zone. */
  lengthen(zone: EngineZone): void;
}

/** A query in terms of the index, as a tree. Zones are bits: 1 title, 2 standfirst, 4 body. */
export type QueryNode =
  | {
      readonly kind: 'term';
      readonly term: string;
      readonly weight: number;
      readonly zones?: number;
    }
  | {
      readonly kind: 'phrase';
      readonly terms: readonly string[];
      readonly weight: number;
      readonly zones?: number;
    }
  | { readonly kind: 'all'; readonly parts: readonly QueryNode[] }
  | { readonly kind: 'any'; readonly parts: readonly QueryNode[] }
  | { readonly kind: 'except'; readonly wanted: QueryNode; readonly unwanted: QueryNode }
  | { readonly kind: 'optional'; readonly required: QueryNode; readonly welcome: QueryNode }
  | { readonly kind: 'every' };

/** What of the index may be found at all. */
export interface Filters {
  /** First and last day as numbers, 20170913; 0 for no bound. With a bound the undated are left out. */
  readonly from: number;
  readonly to: number;
  /** Names as they stand in the columns, empty for none; `null` keeps all. */
  readonly sources: ReadonlySet<string> | null;
  readonly categories: ReadonlySet<string> | null;
}

export interface EngineQuery {
  readonly node: QueryNode;
  readonly filters: Filters;
  readonly sort: 'relevance' | 'newest' | 'oldest';
  readonly limit: number;
  readonly offset: number;
}

/** How many articles match, and how they spread. Keys are as in the columns; years and months numbers. */
export interface EngineCount {
  readonly total: number;
  readonly sources: ReadonlyMap<string, number>;
  readonly categories: ReadonlyMap<string, number>;
  readonly years: ReadonlyMap<number, number>;
  /** 201709 → articles. */
  readonly months: ReadonlyMap<number, number>;
}

const everyTerm = '@every';
const zoneTerm = (zone: number, term: string): string => `@${zone}${term}`;
const [separator] = ['\u0001'];

/** Puts an article into an index. */
export function putArticle(
  writer: IndexWriter,
  article: Article,
  tell: (sink: ArticleSink) => void,
): void {
  const source = `${article.source ?? ''}${separator}${article.category ?? ''}`;
  writer.put({ id: article.id, date: dayNumber(article.date), source }, (inverter) => {
    inverter.occurrence(everyTerm, -1, 1);
    tell({
      occurrence(term, zone, position) {
        inverter.occurrence(term, position, zoneWeights[zone]);
        inverter.occurrence(zoneTerm(zones.indexOf(zone), term), position, zoneWeights[zone]);
      },
      lengthen(zone) {
        inverter.lengthen(zoneWeights[zone]);
      },
    });
  });
}

interface Row {
  readonly id: number;
  readonly score: number;
  readonly date: number;
  readonly source: string;
  readonly category: string;
}

/** One page of what a query finds. */
export function* searchIndex(snapshot: IndexSnapshot, query: EngineQuery): Steps<ScoredHit[]> {
  const rows = yield* collect(snapshot, query.node, query.filters);
  rows.sort(orders[query.sort]);
  return rows.slice(query.offset, query.offset + query.limit);
}

/** Counts everything that a query finds. */
export function* countIndex(
  snapshot: IndexSnapshot,
  query: Pick<EngineQuery, 'node' | 'filters'>,
): Steps<EngineCount> {
  const rows = yield* collect(snapshot, query.node, query.filters);
  const dated = rows.filter(({ date }) => date > 0);
  return {
    total: rows.length,
    sources: countBy(rows, ({ source }) => source),
    categories: countBy(rows, ({ category }) => category),
    years: countBy(dated, ({ date }) => Math.floor(date / 10_000)),
    months: countBy(dated, ({ date }) => Math.floor(date / 100)),
  };
}

/** Names in the columns of a snapshot: what a filter can be made of. */
export function sourcesIn(snapshot: IndexSnapshot): Set<string> {
  return namesIn(snapshot, 0);
}

export function categoriesIn(snapshot: IndexSnapshot): Set<string> {
  return namesIn(snapshot, 1);
}

function namesIn({ segments }: IndexSnapshot, part: 0 | 1): Set<string> {
  const names = segments.flatMap(({ segment }) => segment.columns.sourceNames);
  return new Set(names.map((name) => name.split(separator)[part] ?? ''));
}

const orders: Readonly<Record<EngineQuery['sort'], (a: Row, b: Row) => number>> = {
  relevance: (a, b) => b.score - a.score || a.id - b.id,
  newest: (a, b) => b.date - a.date || a.id - b.id,
  oldest: (a, b) => (a.date || Infinity) - (b.date || Infinity) || a.id - b.id,
};

function* collect(snapshot: IndexSnapshot, node: QueryNode, filters: Filters): Steps<Row[]> {
  const lowered = lower(node);
  const idfOf = countIdf(snapshot.segments, lowered);
  const rows: Row[] = [];
  let looked = 0;
  for (const { segment, deleted } of snapshot.segments) {
    const scorer = buildScorer(segment, lowered, idfOf);
    if (scorer === null) continue;
    const { ids, dates, sources, sourceNames } = segment.columns;
    for (let at = scorer.advance(0); at !== noDocument; at = scorer.advance(at + 1)) {
      if (++looked % 256 === 0) yield;
      if (deleted?.has(at) === true) continue;
      const [source = '', category = ''] =
        sourceNames[sources[at] as number]?.split(separator) ?? [];
      const row = { id: ids[at] as number, date: dates[at] as number, source, category };
      if (isKept(row, filters)) rows.push({ ...row, score: scorer.score() });
    }
  }
  return rows;
}

function isKept({ date, source, category }: Omit<Row, 'score'>, filters: Filters): boolean {
  if (filters.sources?.has(source) === false) return false;
  if (filters.categories?.has(category) === false) return false;
  if (filters.from === 0 && filters.to === 0) return true;
  return date > 0 && date >= filters.from && (filters.to === 0 || date <= filters.to);
}

function countBy<Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
}

function lower(node: QueryNode): SegmentNode {
  switch (node.kind) {
    case 'term':
      return inZones(node.zones, (zone) => ({
        kind: 'term',
        weight: node.weight,
        term: zone === null ? node.term : zoneTerm(zone, node.term),
      }));
    case 'phrase':
      return inZones(node.zones, (zone) => ({
        kind: 'phrase',
        weight: node.weight,
        terms: node.terms.map((term) => (zone === null ? term : zoneTerm(zone, term))),
      }));
    case 'all':
    case 'any':
      return { kind: node.kind, parts: node.parts.map(lower) };
    case 'except':
      return { kind: 'except', wanted: lower(node.wanted), unwanted: lower(node.unwanted) };
    case 'optional':
      return { kind: 'optional', required: lower(node.required), welcome: lower(node.welcome) };
    case 'every':
      return { kind: 'term', term: everyTerm, weight: 0 };
  }
}

function inZones(
  mask: number | undefined,
  make: (zone: number | null) => SegmentNode,
): SegmentNode {
  if (mask === undefined) return make(null);
  const parts = zones.flatMap((_, zone) => ((mask >> zone) & 1 ? [make(zone)] : []));
  return { kind: 'any', parts };
}

function countIdf(
  segments: readonly SnapshotSegment[],
  node: SegmentNode,
): (term: string) => number {
  const documents = segments.reduce((sum, { segment }) => sum + segment.documents, 0);
  const known = new Map<string, number>();
  for (const term of termsIn(node)) {
    const holding = segments.reduce(
      (sum, { segment }) => sum + (segment.dictionary.find(term)?.documents ?? 0),
      0,
    );
    known.set(term, idf(holding, documents));
  }
  return (term) => known.get(term) ?? 0;
}
