import { countNear } from '../../../../archive/search/segments/count-near.ts';
import type { Filters } from '../../../../archive/search/segments/filters.ts';
import { idf, impact, lengthNorm } from '../../../../archive/search/segments/impact.ts';
import type { PlacedTerm, QueryNode } from '../../../../archive/search/segments/query-node.ts';
import type { SegmentSearch } from '../../../../archive/search/segments/search-segments.ts';
import { allZones, zoneWeights, type ZoneMask } from '../../../../archive/search/segments/zones.ts';

/** An article as rows of words, zone by zone. */
export interface WordyArticle {
  readonly id: number;
  readonly date: number;
  readonly source: string;
  readonly category: string;
  /** The article that it is a copy of; itself when there is none. */
  readonly cluster?: number;
  /** Title, standfirst, body. */
  readonly zones: readonly [readonly string[], readonly string[], readonly string[]];
}

export const averageLength = 20;

/**
 * What a search must find, worked out word by word with nothing of the index but its formulas.
 *
 * @param counted the articles that frequencies are counted over: deleted ones are, until they are merged away
 */
export function bruteSearch(
  articles: readonly WordyArticle[],
  counted: readonly WordyArticle[],
  { query, filters, sort, limit, offset }: SegmentSearch,
): { total: number; hits: { id: number; score: number }[] } {
  const known = new Map<string, number>();
  const idfOf = (term: string): number => {
    const holding = known.get(term) ?? counted.filter((article) => holds(article, term)).length;
    known.set(term, holding);
    return idf(holding, counted.length);
  };
  const matches = articles
    .filter((article) => passes(article, filters))
    .map((article) => ({ article, score: scoreOf(article, query, idfOf) }))
    .filter(({ score }) => score !== null)
    .map(({ article, score }) => ({ ...article, score: score ?? 0 }));
  if (sort === 'relevance') {
    matches.sort((a, b) => b.score - a.score || a.id - b.id);
  } else {
    const sign = sort === 'newest' ? -1 : 1;
    const undated = (date: number): number => (date === 0 ? 1 : 0);
    matches.sort(
      (a, b) => undated(a.date) - undated(b.date) || sign * (a.date - b.date) || a.id - b.id,
    );
  }
  const page = matches.slice(offset, offset + limit);
  return {
    total: matches.length,
    hits: page.map(({ id, score }) => ({ id, score: sort === 'relevance' ? score : 0 })),
  };
}

export function passes(
  { date, source, category }: WordyArticle,
  { from, to, sources, categories }: Filters,
): boolean {
  if (sources !== null && !sources.has(source)) return false;
  if (categories !== null && !categories.has(category)) return false;
  if (from === 0 && to === 0) return true;
  return date !== 0 && date >= from && (to === 0 || date <= to);
}

/** What a query is worth in an article; `null` when it does not match. */
function scoreOf(
  article: WordyArticle,
  node: QueryNode,
  idfOf: (term: string) => number,
): number | null {
  const score = (part: QueryNode): number | null => scoreOf(article, part, idfOf);
  switch (node.kind) {
    case 'term':
      return saturated(article, node.weight * idfOf(node.term), node.zones, (words) =>
        timesIn(words, node.term),
      );
    case 'forms': {
      const rarity = Math.min(...node.forms.map(({ term }) => idfOf(term)));
      const scores = node.forms.map(({ term, weight }) =>
        saturated(article, weight * rarity, node.zones, (words) => timesIn(words, term)),
      );
      const found = scores.filter((one) => one !== null);
      return found.length === 0 ? null : Math.max(...found);
    }
    case 'near': {
      const weight = node.terms.reduce((sum, { term }) => sum + node.weight * idfOf(term), 0);
      return near(article, node, weight);
    }
    case 'rest': {
      const others = new Set(node.others);
      const weighed = (counts: (word: string) => boolean): number =>
        article.zones.reduce((sum, words, zone) => {
          const isAsked = ((node.zones ?? allZones) & (1 << zone)) !== 0;
          return sum + (isAsked ? (zoneWeights[zone] ?? 0) * words.filter(counts).length : 0);
        }, 0);
      const isThere = weighed((word) => word === node.term) > weighed((word) => others.has(word));
      return isThere
        ? score({ kind: 'term', term: node.term, weight: node.weight, ...zonesOf(node) })
        : null;
    }
    case 'all':
    case 'any':
    case 'at-least': {
      const scores = node.parts.map(score);
      const found = scores.filter((one) => one !== null);
      const needed = {
        all: scores.length,
        any: 1,
        'at-least': node.kind === 'at-least' ? node.needed : 0,
      };
      const isEnough = found.length >= needed[node.kind];
      return isEnough ? found.reduce((sum, one) => sum + one, 0) : null;
    }
    case 'except':
      return score(node.unwanted) === null ? score(node.wanted) : null;
    case 'optional': {
      const required = score(node.required);
      return required === null ? null : required + (score(node.welcome) ?? 0);
    }
    case 'admitted':
      return passes(article, node.filters) ? 0 : null;
    case 'every':
      return 0;
  }
}

/** Rows of words within the title, within the standfirst, and those that end in the body. */
function near(
  article: WordyArticle,
  node: Extract<QueryNode, { kind: 'near' }>,
  weight: number,
): number | null {
  const mask = node.zones ?? allZones;
  const [title, standfirst, body] = article.zones.map((words, zone) =>
    (mask & (1 << zone)) === 0 ? [] : words,
  ) as [string[], string[], string[]];
  const inStandfirst = timesNear(standfirst, node);
  const times = [
    timesNear(title, node),
    inStandfirst,
    Math.max(0, timesNear([...standfirst, ...body], node) - inStandfirst),
  ];
  const frequency = times.reduce((sum, each, zone) => sum + each * (zoneWeights[zone] ?? 0), 0);
  return frequency === 0 ? null : weight * impact(frequency, normOf(article));
}

function timesNear(
  words: readonly string[],
  { terms, distance }: Extract<QueryNode, { kind: 'near' }>,
): number {
  const standsAt = (at: number, { term }: PlacedTerm): boolean => words[at] === term;
  if (distance === null) {
    return words.filter((_, at) => terms.every((term, i) => standsAt(at + i, term))).length;
  }
  const ranges = terms.map((term) => {
    const at = words.flatMap((_, index) => (standsAt(index, term) ? [index] : []));
    return { positions: Int32Array.from(at), from: 0, to: at.length };
  });
  const names = terms.map(({ term }) => terms.findIndex((each) => each.term === term));
  return countNear(ranges, names, distance);
}

/** A mask that is not there is not the same as one that is undefined. */
function zonesOf({ zones }: { zones?: ZoneMask }): { zones?: ZoneMask } {
  return zones === undefined ? {} : { zones };
}

function holds({ zones }: WordyArticle, term: string): boolean {
  return zones.some((words) => words.includes(term));
}

function timesIn(words: readonly string[], term: string): number {
  return words.filter((word) => word === term).length;
}

function saturated(
  article: WordyArticle,
  weight: number,
  mask = 0b111,
  times: (words: readonly string[]) => number,
): number | null {
  const frequency = article.zones.reduce(
    (sum, words, zone) => sum + ((mask >> zone) & 1) * (zoneWeights[zone] as number) * times(words),
    0,
  );
  return frequency === 0 ? null : impact(frequency, normOf(article)) * weight;
}

function normOf({ zones }: WordyArticle): number {
  const length = zones.reduce(
    (sum, words, zone) => sum + (zoneWeights[zone] as number) * words.length,
    0,
  );
  return Math.fround(lengthNorm(length, averageLength));
}
