import { foldName } from '../../archive/arabic/fold-name.ts';
import type { Article, ArticleId } from '../../archive/article.ts';
import { hasName } from '../../archive/search/plan/has-name.ts';
import { planQuery } from '../../archive/search/plan/plan-query.ts';
import {
  wantedTerms,
  type Plan,
  type PlannedTerm,
  type PlanNode,
} from '../../archive/search/plan/plan.ts';
import { readLoosely } from '../../archive/search/plan/read-loosely.ts';
import { asksForWords, searchFields, type Condition } from '../../archive/search/query/query.ts';
import type { CountPlan, Match, SearchPlan } from '../../archive/search/search-index.ts';
import { finish } from '../../archive/search/steps.ts';
import { placeTerm } from '../../archive/search/terms.ts';
import {
  buildLunrIndex,
  type BuiltIndex,
  type IndexedArticle,
  type Occurrence,
} from './build-lunr-index.ts';
import { findTerm, namesOf, type Places } from './find-term.ts';

interface Found {
  readonly id: ArticleId;
  /** Sorted by start. */
  readonly matches: readonly Match[];
}

interface LunrAnswer {
  readonly notes: Plan['notes'];
  readonly relatedOnly: number;
  /** Everything that was found, in the order of dates. */
  readonly found: readonly Found[];
}

/**
 * The oracle: an index in memory, on lunr. It reads a query as the segmented index does and then goes
 * another way: lunr finds the terms, and what it has no words for (alternatives for one word, phrases,
 * booleans, filters) is decided here from the places it keeps for every term.
 */
export class LunrIndex {
  readonly #built: BuiltIndex;

  constructor(articles: readonly Article[]) {
    this.#built = buildLunrIndex(articles);
  }

  search(plan: Omit<SearchPlan, 'limit' | 'offset' | 'counting'>): LunrAnswer {
    const { words } = this.#built;
    const strict = finish(planQuery(plan.query, plan, words));
    const found = this.#findKept(strict.root, plan);
    const relatedOnly = this.#countRelatedOnly(plan, found);
    let [reading, hits] = [strict, found];
    if (found.length === 0 && relatedOnly === 0) {
      for (const looser of finish(readLoosely(plan.query, plan, words, strict))) {
        const loose = this.#findKept(looser.root, plan);
        if (loose.length === 0) continue;
        [reading, hits] = [looser, loose];
        break;
      }
    }
    return { notes: reading.notes, relatedOnly, found: hits.sort(this.#order(plan)) };
  }

  #findKept(root: PlanNode | null, plan: CountPlan): Found[] {
    const places = new Map(wantedTerms(root).map((term) => [term, this.#placesOf(term)]));
    return [...this.#find(root)]
      .filter((id) => this.#passes(id, plan))
      .map((id) => ({
        id,
        matches: [...places]
          .flatMap(([{ term }, found]) =>
            (found.get(id) ?? []).map(([start, end, , zone]) => ({ start, end, zone, term })),
          )
          .sort((a, b) => a.start - b.start || a.end - b.end),
      }));
  }

  /** The articles that a plan finds: an algebra of sets. */
  #find(node: PlanNode | null): ReadonlySet<ArticleId> {
    if (node === null) return this.#where(() => true);
    switch (node.kind) {
      case 'term':
        return new Set(this.#placesOf(node).keys());
      case 'not': {
        const unwanted = this.#find(node.part);
        return this.#where(({ id }) => !unwanted.has(id));
      }
      case 'all':
        return this.#holding(node.parts, node.parts.length);
      case 'any':
      case 'bag':
        return this.#holding(node.parts, 1);
      case 'some':
        return this.#holding(node.parts, node.needed);
      default:
        return this.#where((article) => meets(article, node));
    }
  }

  #holding(parts: readonly PlanNode[], needed: number): ReadonlySet<ArticleId> {
    const found = parts.map((part) => this.#find(part));
    return this.#where(({ id }) => found.filter((each) => each.has(id)).length >= needed);
  }

  #where(isWanted: (article: IndexedArticle) => boolean): ReadonlySet<ArticleId> {
    return new Set([...this.#built.articles.values()].filter(isWanted).map(({ id }) => id));
  }

  /** Where a term stands, article by article; only those in which it does. */
  #placesOf(term: PlannedTerm): ReadonlyMap<ArticleId, Occurrence[]> {
    const found = new Map<ArticleId, Occurrence[]>();
    const names = term.slots.flat().flatMap(namesOf);
    const results = this.#built.lunr.query((query) => {
      for (const name of [...names, ...names.map(placeTerm)]) {
        query.term(name, { fields: [...searchFields], usePipeline: false });
      }
    });
    for (const { ref, matchData } of results) {
      const places = findTerm(term, matchData.metadata as Places);
      if (places.length > 0) found.set(Number(ref) as ArticleId, places);
    }
    return found;
  }

  #countRelatedOnly(plan: CountPlan, inArticle: readonly Found[]): number {
    // What only forbids finds nothing in a headline that it could be counted for.
    if (plan.scope !== 'article' || !asksForWords(plan.query.root)) return 0;
    const related = { ...plan, scope: 'related' } as const;
    const { root } = finish(planQuery(plan.query, related, this.#built.words));
    const ids = new Set(inArticle.map(({ id }) => id));
    return this.#findKept(root, plan).filter(({ id }) => !ids.has(id)).length;
  }

  #passes(id: ArticleId, { from, to, sources, categories }: CountPlan): boolean {
    const { date, source, category } = this.#article(id);
    if (sources.size > 0 && !sources.has(folded(source))) return false;
    if (categories.size > 0 && !categories.has(folded(category))) return false;
    if (from === null && to === null) return true;
    return date !== null && (from === null || date >= from) && (to === null || date <= to);
  }

  /** Undated articles come last whichever way dates run; ties fall to the older article. */
  #order({ sort }: Pick<SearchPlan, 'sort'>): (a: Found, b: Found) => number {
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

function meets(article: IndexedArticle, condition: Condition): boolean {
  if (condition.kind === 'named') {
    const name = folded(article[condition.column]);
    return name !== null && hasName(name, foldName(condition.name));
  }
  const { from, to } = condition;
  const { date } = article;
  return date !== null && (from === null || date >= from) && (to === null || date <= to);
}

function folded(name: string | null): string | null {
  return name === null ? null : foldName(name);
}
