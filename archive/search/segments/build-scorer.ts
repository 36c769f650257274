import { AllOf } from './all-of.ts';
import { AnyOf } from './any-of.ts';
import { Except } from './except.ts';
import { Optional } from './optional.ts';
import { PhraseScorer } from './phrase-scorer.ts';
import { PositionReader } from './position-reader.ts';
import type { QueryNode } from './query-node.ts';
import type { Scorer } from './scorer.ts';
import type { Segment } from './segment.ts';
import { TermScorer } from './term-scorer.ts';

/** Inverse document frequency of a term over the whole index. */
export type IdfOf = (term: string) => number;

/** The scorer of a query in one segment; `null` when nothing in it can match. */
export function buildScorer(segment: Segment, node: QueryNode, idfOf: IdfOf): Scorer | null {
  switch (node.kind) {
    case 'term': {
      const entry = segment.dictionary.find(node.term);
      if (entry === null) return null;
      return new TermScorer(segment.cursor(entry), node.weight * idfOf(node.term));
    }
    case 'phrase':
      return buildPhrase(segment, node.terms, node.weight, idfOf);
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
      const unwanted = buildScorer(segment, node.unwanted, idfOf);
      return wanted === null || unwanted === null ? wanted : new Except(wanted, unwanted);
    }
    case 'optional': {
      const required = buildScorer(segment, node.required, idfOf);
      const welcome = buildScorer(segment, node.welcome, idfOf);
      return required === null || welcome === null ? required : new Optional(required, welcome);
    }
  }
}

function buildPhrase(
  segment: Segment,
  terms: readonly string[],
  weight: number,
  idfOf: IdfOf,
): Scorer | null {
  const scorers: TermScorer[] = [];
  const readers: PositionReader[] = [];
  let total = 0;
  for (const term of terms) {
    const entry = segment.dictionary.find(term);
    if (entry === null) return null;
    const cursor = segment.cursor(entry);
    const termWeight = weight * idfOf(term);
    scorers.push(new TermScorer(cursor, termWeight));
    readers.push(new PositionReader(segment, entry, cursor));
    total += termWeight;
  }
  if (scorers.length === 0) return null;
  return new PhraseScorer(new AllOf(scorers), readers, total, segment.norms);
}
