import type { Article, ArticleId } from '../article.ts';
import { fold } from '../arabic/fold.ts';
import { foldName } from '../arabic/fold-name.ts';
import type { WrittenLexicon } from '../arabic/lexicon.ts';
import { rungs, type Rung } from '../arabic/rungs.ts';
import { stemsOf } from '../arabic/stems-of.ts';
import { foldWords } from './fold-words.ts';
import { facetsOf } from './facets.ts';
import type { ArchiveWords, VocabularyWithWriting } from './plan/archive-words.ts';
import { explain, type Explanation } from './plan/explain.ts';
import { hasName } from './plan/has-name.ts';
import { articleMatcher } from './plan/match-article.ts';
import { nodeOfPlan } from './plan/node-of-plan.ts';
import { planQuery } from './plan/plan-query.ts';
import type { Plan, PlanNode } from './plan/plan.ts';
import { readLoosely } from './plan/read-loosely.ts';
import { viewWeights } from './plan/view-weights.ts';
import { asksForWords, type Condition } from './query/query.ts';
import type {
  CountAnswer,
  CountPlan,
  Found,
  Match,
  ReadingPlan,
  RungCount,
  SearchAnswer,
  SearchIndex,
  SearchPlan,
} from './search-index.ts';
import { dayNumber } from './segments/columns.ts';
import { countEach } from './segments/count-each.ts';
import {
  countFacets,
  countMatches,
  countStories,
  type CountedMatches,
} from './segments/count-matches.ts';
import { noFilters, type Filters } from './segments/filters.ts';
import { HitPages } from './segments/hit-pages.ts';
import type { IndexSnapshot } from './segments/index-snapshot.ts';
import type { QueryNode } from './segments/query-node.ts';
import { searchSegments } from './segments/search-segments.ts';
import { stemsUnder } from './stem-memory.ts';
import type { Steps } from './steps.ts';
import { exactMark, relatedMark, writtenSpace } from './terms.ts';
import type { CountedWord } from './words/counted-word.ts';
import { dictionaryVocabulary } from './words/dictionary-vocabulary.ts';
import { documentsOfWord } from './words/word-space.ts';
import { didYouMean } from './words/did-you-mean.ts';

/** The words of the articles shown lately; how they fold does not depend on any index. */
const foldedWords = foldWords(60_000);

/** Ways of writing one word that are told apart; what is rarer is a slip of the pen. */
const mostWrittenForms = 64;

/** The index over one state of its segments, with the lexicon that they were made with. */
export class SegmentIndex implements SearchIndex {
  readonly #segments: IndexSnapshot['segments'];
  readonly #pages: HitPages;
  readonly #words: ArchiveWords;

  constructor({ segments, articles }: IndexSnapshot, lexicon: WrittenLexicon, views = viewWeights) {
    const dictionaries = segments.map(({ segment }) => segment.dictionary);
    const vocabulary = (mark: string): VocabularyWithWriting => ({
      ...dictionaryVocabulary(dictionaries, mark + exactMark, articles),
      holdsStem: (stem) => documentsOfWord({ dictionaries, space: mark }, stem) > 0,
      *writtenForms(folded) {
        const written = dictionaryVocabulary(dictionaries, mark + writtenSpace(folded), articles);
        const found = yield* written.startingWith('', mostWrittenForms);
        return found.map(({ word }) => word);
      },
    });
    this.#segments = segments;
    this.#pages = new HitPages(segments);
    this.#words = { lexicon, article: vocabulary(''), related: vocabulary(relatedMark), views };
  }

  *search(plan: SearchPlan): Steps<SearchAnswer> {
    const filters = this.#filtersOf(plan);
    const { reading, answer: found } = yield* this.#firstAnswer<readonly Found[]>(
      plan,
      filters,
      (node) => this.#page(node, filters, plan),
      [],
    );
    const node = this.#nodeOf(reading.root);
    const isCounted = plan.counting === 'now';
    const match = articleMatcher(reading.root, foldedWords, stemsUnder(this.#words.lexicon));
    return {
      rung: reading.rung,
      total: isCounted ? yield* this.#countHits(plan, node, filters) : null,
      relatedOnly: isCounted ? yield* this.#countRelatedOnly(plan, filters) : null,
      notes: reading.notes,
      found,
      matchesIn: (article) => match(article).matches,
    };
  }

  *count(plan: CountPlan, withLadder: boolean): Steps<CountAnswer> {
    const filters = this.#filtersOf(plan);
    const { answer } = yield* this.#firstAnswer<CountedMatches | null>(
      plan,
      filters,
      (node) => this.#countIfAny(plan, node, filters),
      null,
    );
    return {
      total: answer?.total ?? 0,
      articles: answer?.articles ?? 0,
      relatedOnly: yield* this.#countRelatedOnly(plan, filters),
      facets: facetsOf(answer),
      ladder: withLadder ? yield* this.#ladder(plan, filters) : null,
    };
  }

  *matchesIn(article: Article, plan: ReadingPlan): Steps<readonly Match[]> {
    const { matches } = yield* this.#readingOf(article, plan);
    return matches;
  }

  *explain(article: Article, plan: CountPlan): Steps<Explanation> {
    const { reading, matches } = yield* this.#readingOf(article, plan);
    const ladder = yield* this.#ladder(plan, this.#filtersOf(plan));
    return explain(article, reading, matches, ladder, this.#words.lexicon);
  }

  /** The strictest reading of a query that finds an article, and where; the plain one when none does. */
  *#readingOf(
    article: Article,
    plan: ReadingPlan,
  ): Steps<{ reading: Plan; matches: readonly Match[] }> {
    const strict = yield* this.#plan(plan);
    const looser = yield* readLoosely(plan.query, plan, this.#words, strict);
    for (const reading of [strict, ...looser]) {
      const matcher = articleMatcher(reading.root, foldedWords, stemsUnder(this.#words.lexicon));
      const { isMatch, matches } = matcher(article);
      if (isMatch) return { reading, matches };
    }
    return { reading: strict, matches: [] };
  }

  /** What the query finds on each rung, as it stands: one walk for all. */
  *#ladder(plan: CountPlan, filters: Filters): Steps<RungCount[]> {
    // A phrase or a pattern is the same on many rungs: each query is counted once. Its conditions are the
    // same on all, so that their sets, which have no JSON, tell none apart.
    const nodes = new Map<string, QueryNode>();
    const names: string[] = [];
    for (const rung of rungs) {
      const node = this.#nodeOf((yield* this.#plan(onRung(plan, rung))).root);
      const name = JSON.stringify(node);
      nodes.set(name, node);
      names.push(name);
    }
    const counts = yield* countEach(this.#segments, [...nodes.values()], filters);
    const countOf = new Map([...nodes.keys()].map((name, number) => [name, counts[number] ?? 0]));
    return rungs.map((rung, number) => ({ rung, articles: countOf.get(names[number] ?? '') ?? 0 }));
  }

  *completions(beginning: string, limit: number): Steps<readonly CountedWord[]> {
    const { article, lexicon } = this.#words;
    const found = yield* article.startingWith(fold(beginning), limit);
    return found.map(({ word, documents }) => ({ word: lexicon.usualForm(word), documents }));
  }

  *correction(word: string): Steps<string | null> {
    const { article, lexicon } = this.#words;
    const folded = fold(word);
    // A word that is found in another form is no mistake.
    const isFound = stemsOf(folded, lexicon).some((stem) => article.holdsStem(stem));
    if (article.frequency(folded) === 0 && isFound) return null;
    const meant = yield* didYouMean(article, lexicon, folded);
    return meant === null ? null : lexicon.usualForm(meant.word);
  }

  /**
   * What the query finds as it stands, or else more loosely read: `attempt` answers `null` for nothing.
   * A word found as it was typed, if only among related headlines, is not answered with others.
   */
  *#firstAnswer<Answer>(
    plan: CountPlan,
    filters: Filters,
    attempt: (node: QueryNode) => Steps<Answer | null>,
    nothing: Answer,
  ): Steps<{ reading: Plan; answer: Answer }> {
    const strict = yield* this.#plan(plan);
    const answer = yield* attempt(this.#nodeOf(strict.root));
    if (answer !== null) return { reading: strict, answer };
    const related = yield* this.#relatedOnly(plan);
    if (related !== null && (yield* this.#finds(related, filters))) {
      return { reading: strict, answer: nothing };
    }
    const looser = yield* readLoosely(plan.query, plan, this.#words, strict);
    for (const reading of looser) {
      const loose = yield* attempt(this.#nodeOf(reading.root));
      if (loose !== null) return { reading, answer: loose };
    }
    return { reading: strict, answer: nothing };
  }

  #plan(plan: ReadingPlan): Steps<Plan> {
    return planQuery(plan.query, plan, this.#words);
  }

  #nodeOf(root: PlanNode | null): QueryNode {
    return nodeOfPlan(root, (condition) => this.#documentsOf(condition));
  }

  /** The page that is asked for; `null` when there is nothing on any page. */
  *#page(node: QueryNode, filters: Filters, plan: SearchPlan): Steps<readonly Found[] | null> {
    const { limit, offset, copies } = plan;
    // Nothing is more relevant than another when nothing is asked for: the list is by date.
    const isRanked = asksForWords(plan.query.root);
    const sort = plan.sort === 'relevance' && !isRanked ? 'newest' : plan.sort;
    const page = { query: node, filters, sort, copies, limit, offset };
    const hits = yield* this.#pages.page(page);
    if (hits.length > 0) return hits.map(({ id, score }) => ({ id: id as ArticleId, score }));
    const isBeyond = limit === 0 || offset > 0;
    return isBeyond && (yield* this.#finds(node, filters)) ? [] : null;
  }

  *#finds(query: QueryNode, filters: Filters): Steps<boolean> {
    const first = { query, filters, sort: 'newest', limit: 1, offset: 0 } as const;
    return (yield* searchSegments(this.#segments, first)).length > 0;
  }

  #count(node: QueryNode, filters: Filters): Steps<number> {
    return countMatches(this.#segments, node, filters);
  }

  *#countHits({ copies }: CountPlan, node: QueryNode, filters: Filters): Steps<number> {
    if (copies === 'shown') return yield* this.#count(node, filters);
    return (yield* countStories(this.#segments, node, filters)).total;
  }

  *#countIfAny(
    { copies }: CountPlan,
    node: QueryNode,
    filters: Filters,
  ): Steps<CountedMatches | null> {
    const count = copies === 'shown' ? countFacets : countStories;
    const counted = yield* count(this.#segments, node, filters);
    return counted.total > 0 ? counted : null;
  }

  *#countRelatedOnly(plan: CountPlan, filters: Filters): Steps<number> {
    const related = yield* this.#relatedOnly(plan);
    return related === null ? 0 : yield* this.#count(related, filters);
  }

  /** What matches in related headlines and not in the article; `null` when that is not asked for. */
  *#relatedOnly(plan: CountPlan): Steps<QueryNode | null> {
    // What only forbids finds nothing in a headline that it could be counted for.
    if (plan.scope !== 'article' || !asksForWords(plan.query.root)) return null;
    const inRelated = yield* this.#plan({ ...plan, scope: 'related' });
    const inArticle = yield* this.#plan(plan);
    return {
      kind: 'except',
      wanted: this.#nodeOf(inRelated.root),
      unwanted: this.#nodeOf(inArticle.root),
    };
  }

  #filtersOf({ from, to, sources, categories }: CountPlan): Filters {
    return {
      from: dayNumber(from),
      to: dayNumber(to),
      sources: this.#namesLike(sources, 'sourceNames'),
      categories: this.#namesLike(categories, 'categoryNames'),
    };
  }

  #documentsOf(condition: Condition): Filters {
    if (condition.kind === 'dated') {
      return { ...noFilters, from: dayNumber(condition.from), to: dayNumber(condition.to) };
    }
    const wanted = foldName(condition.name);
    const isSources = condition.column === 'source';
    const names = this.#namesIn(isSources ? 'sourceNames' : 'categoryNames');
    const found = new Set(names.filter((name) => hasName(foldName(name), wanted)));
    return { ...noFilters, [isSources ? 'sources' : 'categories']: found };
  }

  /** The names in a column that are spelt like one that is wanted; `null` when all are. */
  #namesLike(wanted: ReadonlySet<string | null>, column: NameColumn): ReadonlySet<string> | null {
    if (wanted.size === 0) return null;
    const names = this.#namesIn(column);
    return new Set(names.filter((name) => wanted.has(name === '' ? null : foldName(name))));
  }

  #namesIn(column: NameColumn): string[] {
    return this.#segments.flatMap(({ segment }) => segment.columns[column]);
  }
}

type NameColumn = 'sourceNames' | 'categoryNames';

function onRung(plan: CountPlan, rung: Rung): CountPlan {
  return { ...plan, query: { ...plan.query, rung } };
}
