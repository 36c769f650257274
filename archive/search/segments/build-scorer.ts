import { AllOf } from './all-of.ts';
import { AnyOf } from './any-of.ts';
import { BestOf } from './best-of.ts';
import { EveryDocument } from './every-document.ts';
import { Except } from './except.ts';
import { NearScorer, type NearWord } from './near-scorer.ts';
import { Optional } from './optional.ts';
import type { QueryNode } from './query-node.ts';
import type { Scorer } from './scorer.ts';
import type { Segment } from './segment.ts';
import { TermScorer } from './term-scorer.ts';
import { allZones } from './zones.ts';

/** How rare a term is over the whole index: its inverse document frequency. */
export type IdfOf = (term: string) => number;

/** Idf for those who count: every score is 0 and nothing is worked out for it. */
export const unscored: IdfOf = () => 0;

/** The scorer of a query in one segment; `null` when nothing in it can match. */
export function buildScorer(segment: Segment, node: QueryNode, idfOf: IdfOf): Scorer | null {
  switch (node.kind) {
    case 'term':
      return buildTerm(segment, node.term, node.weight * idfOf(node.term), node.zones);
    case 'forms':
      return buildForms(segment, node, idfOf);
    case 'near':
      return buildNear(segment, node, idfOf);
    case 'all': {
      const parts = node.parts.map((part) => buildScorer(segment, part, idfOf));
      const present = parts.filter((part) => part !== null);
      const [only] = present;
      if (only === undefined || present.length < parts.length) return null;
      return present.length === 1 ? only : new AllOf(present);
    }
    case 'any': {
      const parts = node.parts.map((part) => buildScorer(segment, part, idfOf));
      const present = parts.filter((part) => part !== null);
      const [only] = present;
      if (only === undefined) return null;
      return present.length === 1 ? only : new AnyOf(present);
    }
    case 'except': {
      const wanted = buildScorer(segment, node.wanted, idfOf);
      const unwanted = buildScorer(segment, node.unwanted, unscored);
      return wanted === null || unwanted === null ? wanted : new Except(wanted, unwanted);
    }
    case 'optional': {
      const required = buildScorer(segment, node.required, idfOf);
      const welcome = buildScorer(segment, node.welcome, idfOf);
      return required === null || welcome === null ? required : new Optional(required, welcome);
    }
    case 'every':
      return new EveryDocument(segment.documents);
  }
}

function buildTerm(
  segment: Segment,
  term: string,
  weight: number,
  zones = allZones,
): Scorer | null {
  const entry = segment.dictionary.find(term);
  if (entry === null) return null;
  const cursor = segment.cursor(entry, zones);
  return new TermScorer(cursor, segment.norms, weight, zones === allZones);
}

function buildForms(
  segment: Segment,
  { forms, zones }: Extract<QueryNode, { kind: 'forms' }>,
  idfOf: IdfOf,
): Scorer | null {
  const shared = forms.reduce((least, { term }) => Math.min(least, idfOf(term)), Infinity);
  const parts = forms.map(({ term, weight }) => buildTerm(segment, term, weight * shared, zones));
  const present = parts.filter((part) => part !== null);
  const [only] = present;
  if (only === undefined) return null;
  return present.length === 1 ? only : new BestOf(present);
}

function buildNear(
  segment: Segment,
  { terms, weight, distance, zones = allZones }: Extract<QueryNode, { kind: 'near' }>,
  idfOf: IdfOf,
): Scorer | null {
  const words: NearWord[] = [];
  for (const term of terms) {
    const entry = segment.dictionary.find(term);
    // A term whose places are not kept is near no other.
    if (entry === null || entry.positions === 0) return null;
    const cursor = segment.cursor(entry, zones);
    words.push({
      cursor,
      positions: segment.positions(entry, cursor),
      weight: weight * idfOf(term),
      name: terms.indexOf(term),
    });
  }
  return words.length === 0 ? null : new NearScorer(words, segment.norms, distance, zones);
}
