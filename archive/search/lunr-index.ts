import lunr from 'lunr';
import { fold } from '../arabic/fold.ts';
import type { ArticleId } from '../article.ts';
import {
  buildLunrIndex,
  type BuiltIndex,
  type IndexedArticle,
  type Occurrence,
} from './build-lunr-index.ts';
import type { Query } from './query.ts';
import type {
  Found,
  IndexBuilder,
  Match,
  Scope,
  SearchAnswer,
  SearchIndex,
  SearchNote,
  SearchPlan,
} from './search-index.ts';
import { planUnits, type PlannedQuery, type Unit } from './units.ts';

/**
 * An index in memory, on lunr: it scores, and what lunr has no words for (alternatives for one word,
 * phrases, filters) is decided here, from the places it keeps for every term.
 *
 * It is made whole whenever the library changes, so it is meant for thousands of articles; what that
 * costs is printed by `npm run bench`.
 */
export const buildInMemoryIndex: IndexBuilder = (articles) => {
  return new LunrIndex(buildLunrIndex(articles));
};

class LunrIndex implements SearchIndex {
  readonly #built: BuiltIndex;

  constructor(built: BuiltIndex) {
    this.#built = built;
  }

  search(plan: SearchPlan): SearchAnswer {
    const { strict, looser } = this.#readings(plan.query, plan.scope, plan.lastWordIsOpen);
    const found = this.#findKept(strict.units, plan);
    const relatedOnly = this.#countRelatedOnly(plan, found);
    // A word found as it was typed, if only among related headlines, is not answered with others.
    const isAnswered = found.length > 0 || relatedOnly > 0;
    const answer = isAnswered ? null : this.#firstThatFinds(looser, plan);
    const { reading, hits } = answer ?? { reading: strict, hits: found };
    return {
      total: hits.length,
      relatedOnly,
      notes: reading.notes,
      found: hits
        .sort(this.#order(plan, reading.units))
        .slice(plan.offset, plan.offset + plan.limit),
    };
  }

  matchesIn(id: ArticleId, query: Query, scope: Scope): readonly Match[] {
    const { strict, looser } = this.#readings(query, scope, false);
    for (const { units } of [strict, ...looser]) {
      const found = this.#find(units).get(id);
      if (found !== undefined) return found.matches;
    }
    return [];
  }

  /** How a query can be understood: as it stands, and if that finds nothing, more and more loosely. */
  #readings(
    query: Query,
    scope: Scope,
    lastWordIsOpen: boolean,
  ): { strict: PlannedQuery; looser: PlannedQuery[] } {
    const { vocabulary } = this.#built;
    const strict = planUnits(query, scope, lastWordIsOpen, vocabulary);
    const looser: PlannedQuery[] = [];
    const last = query.clauses.at(-1)?.operand;
    if (!lastWordIsOpen && last?.kind === 'word') {
      const open = planUnits(query, scope, true, vocabulary);
      const folded = fold(last.word);
      const spellings = vocabulary.startingWith(folded).filter((word) => word !== folded);
      const note: SearchNote = {
        kind: 'beginnings',
        word: last.word,
        spellings: spellings.slice(0, 5),
      };
      if (spellings.length > 0) looser.push({ ...open, notes: [...open.notes, note] });
    }
    if (strict.units.filter(isImplied).length > 1) {
      looser.push({
        units: strict.units.map(relaxed),
        notes: [...strict.notes, { kind: 'some-words-only' }],
      });
    }
    return { strict, looser };
  }

  #firstThatFinds(
    readings: readonly PlannedQuery[],
    plan: SearchPlan,
  ): { reading: PlannedQuery; hits: Found[] } | null {
    for (const reading of readings) {
      const hits = this.#findKept(reading.units, plan);
      if (hits.length > 0) return { reading, hits };
    }
    return null;
  }

  #findKept(units: readonly Unit[], plan: SearchPlan): Found[] {
    return [...this.#find(units).values()].filter(({ id }) => this.#passes(id, plan));
  }

  #find(units: readonly Unit[]): Map<ArticleId, Found> {
    const wanted = units.filter((unit) => unit.presence !== 'must-not');
    const unwanted = units.filter((unit) => unit.presence === 'must-not');
    const found = wanted.length === 0 ? this.#everything() : this.#match(wanted);
    for (const id of this.#match(unwanted).keys()) found.delete(id);
    return found;
  }

  #everything(): Map<ArticleId, Found> {
    const all = [...this.#built.articles.values()];
    return new Map(all.map(({ id }) => [id, { id, score: 0, matches: [] }]));
  }

  /** Articles in which every required unit is found, and at least one of all. */
  #match(units: readonly Unit[]): Map<ArticleId, Found> {
    const found = new Map<ArticleId, Found>();
    if (units.length === 0) return found;
    for (const result of this.#ask(units)) {
      const places = result.matchData.metadata as Places;
      const perUnit = units.map((unit) => findUnit(unit, places));
      const isComplete = units.every(
        (unit, index) => unit.presence !== 'must' || (perUnit[index] ?? []).length > 0,
      );
      const matches = perUnit
        .flatMap((spans, clause) => spans.map(([start, end]) => ({ start, end, clause })))
        .sort((a, b) => a.start - b.start || a.end - b.end);
      if (!isComplete || matches.length === 0) continue;
      const id = Number(result.ref) as ArticleId;
      found.set(id, { id, score: result.score, matches });
    }
    return found;
  }

  #ask(units: readonly Unit[]): lunr.Index.Result[] {
    return this.#built.lunr.query((query) => {
      for (const unit of units) {
        for (const { term, weight } of unit.slots.flat()) {
          const boost = weight * unit.boost;
          query.term(term, { fields: [...unit.fields], boost, usePipeline: false });
        }
      }
    });
  }

  #countRelatedOnly(plan: SearchPlan, inArticle: readonly Found[]): number {
    // What only forbids finds nothing in a headline that it could be counted for.
    const finds = plan.query.clauses.some(({ presence }) => presence !== 'must-not');
    if (plan.scope !== 'article' || !finds) return 0;
    const { units } = planUnits(plan.query, 'related', plan.lastWordIsOpen, this.#built.vocabulary);
    const ids = new Set(inArticle.map(({ id }) => id));
    return this.#findKept(units, plan).filter(({ id }) => !ids.has(id)).length;
  }

  #passes(id: ArticleId, { from, to, sources }: SearchPlan): boolean {
    const { date, source } = this.#article(id);
    if (sources.size > 0 && !sources.has(source)) return false;
    if (from === null && to === null) return true;
    return date !== null && (from === null || date >= from) && (to === null || date <= to);
  }

  /** Undated articles come last whichever way dates run; ties fall to the older article. */
  #order({ sort }: SearchPlan, units: readonly Unit[]): (a: Found, b: Found) => number {
    const byRelevance = sort === 'relevance' && units.some((unit) => unit.presence !== 'must-not');
    if (byRelevance) return (a, b) => b.score - a.score || a.id - b.id;
    const direction = sort === 'oldest' ? 1 : -1;
    return (a, b) => {
      const [first, second] = [this.#article(a.id).date, this.#article(b.id).date];
      if (first === second) return a.id - b.id;
      if (first === null || second === null) return first === null ? 1 : -1;
      return first < second ? -direction : direction;
    };
  }

  #article(id: ArticleId): IndexedArticle {
    const article = this.#built.articles.get(String(id));
    if (article === undefined) throw new Error(`Article ${id} is not in the index`);
    return article;
  }
}

/** lunr's match data, typed: term → field → where it stands. */
type Places = Record<string, Record<string, { at: readonly Occurrence[] }>>;

/** Where a unit stands in an article: stretches from the first word of each occurrence to its last. */
function findUnit(unit: Unit, places: Places): Occurrence[] {
  const [first, ...rest] = unit.slots.map((slot) => occurrencesOf(slot, unit.fields, places));
  if (first === undefined) return [];
  return [...first.values()].flatMap(([start, firstEnd, ordinal]): Occurrence[] => {
    let end = firstEnd;
    for (const [index, slot] of rest.entries()) {
      const next = slot.get(ordinal + index + 1);
      if (next === undefined) return [];
      [, end] = next;
    }
    return [[start, end, ordinal]];
  });
}

/** Where any alternative of a slot stands, by the number of the word. */
function occurrencesOf(
  slot: Unit['slots'][number],
  fields: Unit['fields'],
  places: Places,
): ReadonlyMap<number, Occurrence> {
  // Stem and exact form of a word stand in the same place: one occurrence, not two.
  const byOrdinal = new Map<number, Occurrence>();
  for (const { term } of slot) {
    for (const field of fields) {
      for (const occurrence of places[term]?.[field]?.at ?? []) {
        byOrdinal.set(occurrence[2], occurrence);
      }
    }
  }
  return byOrdinal;
}

/** Required by convention only: the reader put no sign before it. */
function isImplied(unit: Unit): boolean {
  return unit.presence === 'must' && !unit.isExplicit;
}

function relaxed(unit: Unit): Unit {
  return isImplied(unit) ? { ...unit, presence: 'should' } : unit;
}
