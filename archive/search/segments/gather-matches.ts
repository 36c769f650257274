import type { Steps } from '../steps.ts';
import { buildScorer } from './build-scorer.ts';
import { admittedBy, type Filters } from './filters.ts';
import { forEachMatch } from './for-each-match.ts';
import type { SnapshotSegment } from './index-snapshot.ts';
import type { QueryNode } from './query-node.ts';
import { resolveTerms, type ResolvedTerms } from './resolve-terms.ts';

/** Every match of a query: segment after segment, within each by document. */
export interface GatheredMatches {
  readonly segments: readonly SnapshotSegment[];
  /** Where the matches of each segment begin; one more number says where the last of them end. */
  readonly starts: readonly number[];
  readonly documents: Int32Array;
  /** What each is worth; all 0 where that was not asked for. */
  readonly scores: Float64Array;
}

/** @param isScored whether it matters what a match is worth */
export function* gatherMatches(
  segments: readonly SnapshotSegment[],
  query: QueryNode,
  filters: Filters,
  isScored: boolean,
): Steps<GatheredMatches> {
  const terms = resolveTerms(segments, query, isScored);
  const found = new Growing(isScored);
  const starts = [0];
  for (const [at, held] of segments.entries()) {
    const scorer = buildScorer(held.segment, query, terms[at] as ResolvedTerms);
    if (scorer !== null) {
      yield* forEachMatch(scorer, admittedBy(filters, held), (documents, count, scores) => {
        found.add(documents, scores, count);
        return true;
      });
    }
    starts.push(found.count);
  }
  return { segments, starts, ...found.arrays() };
}

/** What the columns of the segments say of each match. */
export function columnOf(
  { segments, starts, documents }: GatheredMatches,
  name: 'ids' | 'dates' | 'clusters',
): Uint32Array {
  const values = new Uint32Array(documents.length);
  for (const [at, { segment }] of segments.entries()) {
    const [from = 0, to = 0] = starts.slice(at, at + 2);
    if (from === to) continue;
    const column = segment.columns[name];
    for (let i = from; i < to; i++) values[i] = column[documents[i] as number] as number;
  }
  return values;
}

/** Arrays that double when they are full. */
class Growing {
  count = 0;
  #documents = new Int32Array(1024);
  #scores: Float64Array | null;

  constructor(isScored: boolean) {
    this.#scores = isScored ? new Float64Array(1024) : null;
  }

  add(documents: Int32Array, scores: Float64Array, count: number): void {
    if (this.count + count > this.#documents.length) this.#double(this.count + count);
    this.#documents.set(documents.subarray(0, count), this.count);
    this.#scores?.set(scores.subarray(0, count), this.count);
    this.count += count;
  }

  arrays(): Pick<GatheredMatches, 'documents' | 'scores'> {
    return {
      documents: this.#documents.subarray(0, this.count),
      scores: this.#scores?.subarray(0, this.count) ?? new Float64Array(this.count),
    };
  }

  #double(needed: number): void {
    const size = Math.max(2 * this.#documents.length, needed);
    const documents = new Int32Array(size);
    documents.set(this.#documents);
    this.#documents = documents;
    if (this.#scores === null) return;
    const scores = new Float64Array(size);
    scores.set(this.#scores);
    this.#scores = scores;
  }
}
