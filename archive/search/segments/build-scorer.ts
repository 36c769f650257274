import { AllOf } from './all-of.ts';
import { AnyOf } from './any-of.ts';
import { BestOf } from './best-of.ts';
import { EveryDocument } from './every-document.ts';
import { Except } from './except.ts';
import { NearScorer } from './near-scorer.ts';
import { NearWord } from './near-word.ts';
import { Optional } from './optional.ts';
import type { QueryNode } from './query-node.ts';
import type { Scorer } from './scorer.ts';
import type { Segment } from './segment.ts';
import { TermScorer } from './term-scorer.ts';
import { unscored, type ResolvedTerms } from './resolve-terms.ts';
import { allZones } from './zones.ts';

/** The scorer of a query in one segment; `null` when nothing in it can match. */
export function buildScorer(
  segment: Segment,
  node: QueryNode,
  terms: ResolvedTerms,
): Scorer | null {
  switch (node.kind) {
    case 'term':
      return buildTerm(segment, node.term, node.weight * terms.idfOf(node.term), terms, node.zones);
    case 'forms':
      return buildForms(segment, node, terms);
    case 'near':
      return buildNear(segment, node, terms);
    case 'all': {
      const parts = node.parts.map((part) => buildScorer(segment, part, terms));
      const present = parts.filter((part) => part !== null);
      const [only] = present;
      if (only === undefined || present.length < parts.length) return null;
      return present.length === 1 ? only : new AllOf(present);
    }
    case 'any': {
      const parts = node.parts.map((part) => buildScorer(segment, part, terms));
      const present = parts.filter((part) => part !== null);
      const [only] = present;
      if (only === undefined) return null;
      return present.length === 1 ? only : new AnyOf(present);
    }
    case 'except': {
      const wanted = buildScorer(segment, node.wanted, terms);
      const unwanted = buildScorer(segment, node.unwanted, { ...terms, idfOf: unscored });
      return wanted === null || unwanted === null ? wanted : new Except(wanted, unwanted);
    }
    case 'optional': {
      const required = buildScorer(segment, node.required, terms);
      const welcome = buildScorer(segment, node.welcome, terms);
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
  terms: ResolvedTerms,
  zones = allZones,
): Scorer | null {
  const entry = terms.entries.get(term);
  if (entry === undefined) return null;
  return new TermScorer(segment.cursor(entry, zones), segment.norms, weight, zones === allZones);
}

function buildForms(
  segment: Segment,
  { forms, zones }: Extract<QueryNode, { kind: 'forms' }>,
  terms: ResolvedTerms,
): Scorer | null {
  const shared = forms.reduce((least, { term }) => Math.min(least, terms.idfOf(term)), Infinity);
  const parts = forms.map(({ term, weight }) =>
    buildTerm(segment, term, weight * shared, terms, zones),
  );
  const present = parts.filter((part) => part !== null);
  const [only] = present;
  if (only === undefined) return null;
  return present.length === 1 ? only : new BestOf(present);
}

function buildNear(
  segment: Segment,
  { terms, weight, distance, zones = allZones }: Extract<QueryNode, { kind: 'near' }>,
  resolved: ResolvedTerms,
): Scorer | null {
  const words: NearWord[] = [];
  for (const term of terms) {
    const entry = resolved.entries.get(term);
    // A term whose places are not kept is near no other.
    if (entry === undefined || entry.positions === 0) return null;
    const cursor = segment.cursor(entry, zones);
    const positions = segment.positions(cursor);
    const own = weight * resolved.idfOf(term);
    words.push(new NearWord(cursor, positions, own, terms.indexOf(term)));
  }
  return words.length === 0 ? null : new NearScorer(words, segment.norms, distance, zones);
}
