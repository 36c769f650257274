import lunr from 'lunr';
import { foldName } from '../../archive/arabic/fold-name.ts';
import type { Article, ArticleId } from '../../archive/article.ts';
import { readLoosely } from '../../archive/search/read-loosely.ts';
import type { CountPlan, Match, SearchPlan } from '../../archive/search/search-index.ts';
import { finish } from '../../archive/search/steps.ts';
import { planUnits, type PlannedQuery, type Unit } from '../../archive/search/units.ts';
import {
  buildLunrIndex,
  type BuiltIndex,
  type IndexedArticle,
  type Occurrence,
} from './build-lunr-index.ts';

interface Found {
  readonly id: ArticleId;
  readonly score: number;
  /** Sorted by start. */
  readonly matches: readonly Match[];
}

interface LunrAnswer {
  readonly notes: PlannedQuery['notes'];
  readonly relatedOnly: number;
  /** Everything that was found, in order. */
  readonly found: readonly Found[];
}

/**
 * The oracle: an index in memory, on lunr. It reads a query as the segmented index does and then goes
 * another way: lunr finds and scores, and what it has no words for (alternatives for one word, phrases,
 * filters) is decided here from the places it keeps for every term.
 */
export class LunrIndex {
  readonly #built: BuiltIndex;

  constructor(articles: readonly Article[]) {
    this.#built = buildLunrIndex(articles);
  }

  search(plan: Omit<SearchPlan, 'limit' | 'offset' | 'counting'>): LunrAnswer {
    const { query, scope, lastWordIsOpen } = plan;
    const { words } = this.#built;
    const strict = finish(planUnits(query, scope, lastWordIsOpen, words));
    const found = this.#findKept(strict.units, plan);
    const relatedOnly = this.#countRelatedOnly(plan, found);
    let [reading, hits] = [strict, found];
    if (found.length === 0 && relatedOnly === 0) {
      for (const looser of finish(readLoosely(query, scope, lastWordIsOpen, words, strict))) {
        const loose = this.#findKept(looser.units, plan);
        if (loose.length === 0) continue;
        [reading, hits] = [looser, loose];
        break;
      }
    }
    return {
      notes: reading.notes,
      relatedOnly,
      found: hits.sort(this.#order(plan, reading.units)),
    };
  }

  #findKept(units: readonly Unit[], plan: CountPlan): Found[] {
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

  #countRelatedOnly(plan: CountPlan, inArticle: readonly Found[]): number {
    // What only forbids finds nothing in a headline that it could be counted for.
    const finds = plan.query.clauses.some(({ presence }) => presence !== 'must-not');
    if (plan.scope !== 'article' || !finds) return 0;
    const { query, lastWordIsOpen } = plan;
    const { units } = finish(planUnits(query, 'related', lastWordIsOpen, this.#built.words));
    const ids = new Set(inArticle.map(({ id }) => id));
    return this.#findKept(units, plan).filter(({ id }) => !ids.has(id)).length;
  }

  #passes(id: ArticleId, { from, to, sources, categories }: CountPlan): boolean {
    const { date, source, category } = this.#article(id);
    if (sources.size > 0 && !sources.has(folded(source))) return false;
    if (categories.size > 0 && !categories.has(folded(category))) return false;
    if (from === null && to === null) return true;
    return date !== null && (from === null || date >= from) && (to === null || date <= to);
  }

  /** Undated articles come last whichever way dates run; ties fall to the older article. */
  #order(
    { sort }: Pick<SearchPlan, 'sort'>,
    units: readonly Unit[],
  ): (a: Found, b: Found) => number {
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

function folded(name: string | null): string | null {
  return name === null ? null : foldName(name);
}
