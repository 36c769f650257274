import type { Article, ArticleId } from '../article.ts';
import { fold } from '../arabic/fold.ts';
import { foldName } from '../arabic/fold-name.ts';
import type { Lexicon } from '../arabic/lexicon.ts';
import { stem } from '../arabic/stem.ts';
import { foldWords } from './fold-words.ts';
import { facetsOf } from './facets.ts';
import { articleMatcher } from './match-article.ts';
import { nodeOfUnits } from './node-of-units.ts';
import type { Query } from './query.ts';
import { readLoosely } from './read-loosely.ts';
import type {
  CountAnswer,
  CountPlan,
  Found,
  Match,
  Scope,
  SearchAnswer,
  SearchIndex,
  SearchPlan,
} from './search-index.ts';
import { dayNumber } from './segments/columns.ts';
import { countFacets, countMatches, type CountedMatches } from './segments/count-matches.ts';
import type { Filters } from './segments/filters.ts';
import type { IndexSnapshot } from './segments/index-snapshot.ts';
import type { QueryNode } from './segments/query-node.ts';
import { searchSegments } from './segments/search-segments.ts';
import type { Steps } from './steps.ts';
import { exactMark, relatedMark } from './terms.ts';
import { planUnits, type ArchiveWords, type PlannedQuery } from './units.ts';
import { viewWeights } from './view-weights.ts';
import type { CountedWord } from './words/counted-word.ts';
import type { ReadWord } from './walk-words.ts';
import { dictionaryVocabulary } from './words/dictionary-vocabulary.ts';
import { didYouMean } from './words/did-you-mean.ts';

/** Words of the articles shown lately whose exact form is remembered. */
const mostRemembered = 60_000;

/** The index over one state of its segments, with the lexicon that they were made with. */
export class SegmentIndex implements SearchIndex {
  readonly #segments: IndexSnapshot['segments'];
  readonly #words: ArchiveWords;
  readonly #fold: ReadWord<string>;

  constructor({ segments, articles }: IndexSnapshot, lexicon: Lexicon, views = viewWeights) {
    const dictionaries = segments.map(({ segment }) => segment.dictionary);
    this.#segments = segments;
    this.#words = {
      lexicon,
      article: dictionaryVocabulary(dictionaries, exactMark, articles),
      related: dictionaryVocabulary(dictionaries, relatedMark + exactMark, articles),
      views,
    };
    this.#fold = foldWords(mostRemembered);
  }

  *search(plan: SearchPlan): Steps<SearchAnswer> {
    const filters = this.#filtersOf(plan);
    const { reading, answer: found } = yield* this.#firstAnswer<readonly Found[]>(
      plan,
      filters,
      (node) => this.#page(node, filters, plan),
      [],
    );
    const node = nodeOfUnits(reading.units);
    const isCounted = plan.counting === 'now';
    const match = articleMatcher(reading.units, this.#fold, this.#words.lexicon);
    return {
      total: isCounted ? yield* this.#count(node, filters) : null,
      relatedOnly: isCounted ? yield* this.#countRelatedOnly(plan, filters) : null,
      notes: reading.notes,
      found,
      matchesIn: (article) => match(article).matches,
    };
  }

  *count(plan: CountPlan): Steps<CountAnswer> {
    const filters = this.#filtersOf(plan);
    const { answer } = yield* this.#firstAnswer<CountedMatches | null>(
      plan,
      filters,
      (node) => this.#countIfAny(node, filters),
      null,
    );
    return {
      total: answer?.total ?? 0,
      relatedOnly: yield* this.#countRelatedOnly(plan, filters),
      facets: facetsOf(answer),
    };
  }

  *matchesIn(article: Article, query: Query, scope: Scope): Steps<readonly Match[]> {
    const strict = yield* planUnits(query, scope, false, this.#words);
    const looser = yield* readLoosely(query, scope, false, this.#words, strict);
    for (const { units } of [strict, ...looser]) {
      const { isMatch, matches } = articleMatcher(units, this.#fold, this.#words.lexicon)(article);
      if (isMatch) return matches;
    }
    return [];
  }

  *completions(beginning: string, limit: number): Steps<readonly CountedWord[]> {
    return yield* this.#words.article.startingWith(fold(beginning), limit);
  }

  *correction(word: string): Steps<string | null> {
    const { article, lexicon } = this.#words;
    const folded = fold(word);
    // A word that is found in another form is no mistake.
    if (article.frequency(folded) === 0 && this.#holds(stem(folded, lexicon))) return null;
    return (yield* didYouMean(article, lexicon, folded))?.word ?? null;
  }

  #holds(term: string): boolean {
    return this.#segments.some(({ segment }) => segment.dictionary.find(term) !== null);
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
  ): Steps<{ reading: PlannedQuery; answer: Answer }> {
    const { query, scope, lastWordIsOpen } = plan;
    const strict = yield* planUnits(query, scope, lastWordIsOpen, this.#words);
    const answer = yield* attempt(nodeOfUnits(strict.units));
    if (answer !== null) return { reading: strict, answer };
    const related = yield* this.#relatedOnly(plan);
    if (related !== null && (yield* this.#finds(related, filters))) {
      return { reading: strict, answer: nothing };
    }
    const looser = yield* readLoosely(query, scope, lastWordIsOpen, this.#words, strict);
    for (const reading of looser) {
      const loose = yield* attempt(nodeOfUnits(reading.units));
      if (loose !== null) return { reading, answer: loose };
    }
    return { reading: strict, answer: nothing };
  }

  /** The page that is asked for; `null` when there is nothing on any page. */
  *#page(node: QueryNode, filters: Filters, plan: SearchPlan): Steps<readonly Found[] | null> {
    const { limit, offset } = plan;
    // Nothing is more relevant than another when nothing is asked for: the list is by date.
    const isRanked = plan.query.clauses.some(({ presence }) => presence !== 'must-not');
    const sort = plan.sort === 'relevance' && !isRanked ? 'newest' : plan.sort;
    const page = { query: node, filters, sort, limit, offset };
    const hits = yield* searchSegments(this.#segments, page);
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

  *#countIfAny(node: QueryNode, filters: Filters): Steps<CountedMatches | null> {
    const counted = yield* countFacets(this.#segments, node, filters);
    return counted.total > 0 ? counted : null;
  }

  *#countRelatedOnly(plan: CountPlan, filters: Filters): Steps<number> {
    const related = yield* this.#relatedOnly(plan);
    return related === null ? 0 : yield* this.#count(related, filters);
  }

  /** What matches in related headlines and not in the article; `null` when that is not asked for. */
  *#relatedOnly({ query, scope, lastWordIsOpen }: CountPlan): Steps<QueryNode | null> {
    // What only forbids finds nothing in a headline that it could be counted for.
    const finds = query.clauses.some(({ presence }) => presence !== 'must-not');
    if (scope !== 'article' || !finds) return null;
    const inRelated = yield* planUnits(query, 'related', lastWordIsOpen, this.#words);
    const inArticle = yield* planUnits(query, 'article', lastWordIsOpen, this.#words);
    return {
      kind: 'except',
      wanted: nodeOfUnits(inRelated.units),
      unwanted: nodeOfUnits(inArticle.units),
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

  /** The names in a column that are spelt like one that is wanted; `null` when all are. */
  #namesLike(
    wanted: ReadonlySet<string | null>,
    column: 'sourceNames' | 'categoryNames',
  ): ReadonlySet<string> | null {
    if (wanted.size === 0) return null;
    const names = this.#segments.flatMap(({ segment }) => segment.columns[column]);
    return new Set(names.filter((name) => wanted.has(name === '' ? null : foldName(name))));
  }
}
