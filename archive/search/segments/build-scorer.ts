import { AllOf } from './all-of.ts';
import { AdmittedDocuments } from './admitted-documents.ts';
import { AnyOf } from './any-of.ts';
import { AtLeast } from './at-least.ts';
import { BestOf } from './best-of.ts';
import { EveryDocument } from './every-document.ts';
import { Except } from './except.ts';
import { NearScorer } from './near-scorer.ts';
import { NearWord } from './near-word.ts';
import { Optional } from './optional.ts';
import { admittedBy } from './filters.ts';
import type { PositionReader } from './position-reader.ts';
import type { PostingCursor } from './posting-cursor.ts';
import type { PlacedTerm, QueryNode } from './query-node.ts';
import type { TermEntry } from './term-entry.ts';
import { RestOf } from './rest-of.ts';
import type { Scorer } from './scorer.ts';
import type { Segment } from './segment.ts';
import { TermScorer } from './term-scorer.ts';
import { unscored, type ResolvedTerms } from './resolve-terms.ts';
import { allZones, type ZoneMask } from './zones.ts';

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
    case 'rest':
      return buildRest(segment, node, terms);
    case 'all': {
      const parts = node.parts.map((part) => buildScorer(segment, part, terms));
      const present = parts.filter((part) => part !== null);
      const [only] = present;
      if (only === undefined || present.length < parts.length) return null;
      return present.length === 1 ? only : allOf(present);
    }
    case 'any': {
      const parts = node.parts.map((part) => buildScorer(segment, part, terms));
      const present = parts.filter((part) => part !== null);
      const [only] = present;
      if (only === undefined) return null;
      return present.length === 1 ? only : new AnyOf(present);
    }
    case 'at-least': {
      const parts = node.parts.map((part) => buildScorer(segment, part, terms));
      const present = parts.filter((part) => part !== null);
      return present.length < node.needed ? null : new AtLeast(present, node.needed);
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
    case 'admitted':
      return new AdmittedDocuments(admittedBy(node.filters, { segment, deleted: null }));
    case 'every':
      return new EveryDocument(segment.documents);
  }
}

/** What only adds to the score is asked about what all parts match, and not about what one of them finds. */
function allOf(parts: readonly Scorer[]): Scorer {
  const required = parts.map((part) => (part instanceof Optional ? part.required : part));
  const welcome = parts.flatMap((part) => (part instanceof Optional ? [part.welcome] : []));
  const all = new AllOf(required);
  const [only] = welcome;
  if (only === undefined) return all;
  return new Optional(all, welcome.length === 1 ? only : new AnyOf(welcome));
}

function buildTerm(
  segment: Segment,
  term: string,
  weight: number,
  terms: ResolvedTerms,
  zones = allZones,
): TermScorer | null {
  const entry = terms.entries.get(term);
  if (entry === undefined) return null;
  return new TermScorer(segment.cursor(entry, zones), segment.norms, weight, zones === allZones);
}

function buildRest(
  segment: Segment,
  { term, weight, others, zones = allZones }: Extract<QueryNode, { kind: 'rest' }>,
  terms: ResolvedTerms,
): Scorer | null {
  const whole = buildTerm(segment, term, weight * terms.idfOf(term), terms, zones);
  const entry = terms.entries.get(term);
  if (whole === null || entry === undefined) return null;
  const counted = others.flatMap((other) => terms.entries.get(other) ?? []);
  if (counted.length === 0) return whole;
  const cursors = counted.map((each) => segment.cursor(each, zones));
  return new RestOf(whole, segment.cursor(entry, zones), cursors);
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
  for (const { term, others } of terms) {
    const entry = resolved.entries.get(term);
    // A term whose places are not kept is near no other.
    if (entry === undefined || entry.positions === 0) return null;
    const [cursor, positions] = placesOf(segment, entry, zones);
    const own = weight * resolved.idfOf(term);
    const left = others.flatMap((other) => resolved.entries.get(other) ?? []);
    const elsewhere = left.map((other) => placesOf(segment, other, zones));
    words.push(new NearWord(cursor, positions, own, nameOf(term, others, terms), elsewhere));
  }
  return words.length === 0 ? null : new NearScorer(words, segment.norms, distance, zones);
}

function placesOf(
  segment: Segment,
  entry: TermEntry,
  zones: ZoneMask,
): [PostingCursor, PositionReader] {
  const cursor = segment.cursor(entry, zones);
  return [cursor, segment.positions(cursor)];
}

/** Equal for words that are the same, whatever else they are not. */
function nameOf(term: string, others: readonly string[], terms: readonly PlacedTerm[]): number {
  return terms.findIndex((each) => each.term === term && each.others.length === others.length);
}
