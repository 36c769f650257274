import type { Steps } from '../steps.ts';
import { buildScorer } from './build-scorer.ts';
import { admittedBy, firstNotAfter, type Filters } from './filters.ts';
import { forEachMatch } from './for-each-match.ts';
import type { SnapshotSegment } from './index-snapshot.ts';
import type { QueryNode } from './query-node.ts';
import { resolveTerms, type ResolvedTerms } from './resolve-terms.ts';

/** A match where only its date counts. */
export interface DatedHit {
  readonly id: number;
  /** 20170913; 0 for none. */
  readonly date: number;
}

/** Documents looked at in one go when a segment is walked from its old end. */
const stretch = 1 << 16;

/**
 * The first so many matches by date, the undated last either way, then by lower id. Segments are in the
 * order of dates, so each is walked only until it has given that many.
 */
export function* findByDate(
  segments: readonly SnapshotSegment[],
  query: QueryNode,
  filters: Filters,
  direction: 'newest' | 'oldest',
  most: number,
): Steps<DatedHit[]> {
  const found: DatedHit[] = [];
  const terms = resolveTerms(segments, query, false);
  for (const [at, held] of segments.entries()) {
    const first = direction === 'newest' ? newestOf : oldestOf;
    const { ids, dates } = held.segment.columns;
    const asked = { held, query, terms: terms[at] as ResolvedTerms, filters };
    for (const document of yield* first(asked, most)) {
      found.push({ id: ids[document] as number, date: dates[document] as number });
    }
  }
  const sign = direction === 'newest' ? -1 : 1;
  found.sort((a, b) => {
    if ((a.date === 0) !== (b.date === 0)) return a.date === 0 ? 1 : -1;
    return sign * (a.date - b.date) || a.id - b.id;
  });
  return found.slice(0, most);
}

/** A query to one segment. */
interface Asked {
  readonly held: SnapshotSegment;
  readonly query: QueryNode;
  readonly terms: ResolvedTerms;
  readonly filters: Filters;
}

function* newestOf(asked: Asked, most: number): Steps<number[]> {
  const { from, to } = admittedBy(asked.filters, asked.held);
  return yield* firstMatches(asked, from, to, most);
}

/** Stretch after stretch from the old end; the documents of one day that lie across two stay together. */
function* oldestOf(asked: Asked, most: number): Steps<number[]> {
  const { dates } = asked.held.segment.columns;
  const { from, to } = admittedBy(asked.filters, asked.held);
  const dated = Math.min(to, firstNotAfter(dates, 0));
  const found: number[] = [];
  let end = dated;
  while (end > from && found.length < most) {
    let begin = Math.max(from, end - stretch);
    // Of one day the lower ids come first, so that a day is taken whole.
    while (begin > from && dates[begin - 1] === dates[begin]) begin -= 1;
    const matches = yield* firstMatches(asked, begin, end, Infinity);
    for (let at = matches.length - 1; at >= 0; at--) found.push(matches[at] as number);
    end = begin;
  }
  if (found.length < most) {
    const undated = yield* firstMatches(asked, Math.max(from, dated), to, most);
    for (const document of undated) found.push(document);
  }
  return found;
}

/** The matches among some documents, as many as are wanted or a few more, in the order of the segment. */
function* firstMatches(
  { held, query, terms, filters }: Asked,
  from: number,
  to: number,
  most: number,
): Steps<number[]> {
  const found: number[] = [];
  const scorer = buildScorer(held.segment, query, terms);
  if (scorer === null || from >= to) return found;
  const { admits } = admittedBy(filters, held);
  yield* forEachMatch(scorer, { from, to, admits }, (documents, count) => {
    for (let i = 0; i < count; i++) found.push(documents[i] as number);
    return found.length < most;
  });
  return found;
}
