import type { ArticleId } from '../article.ts';
import { planOf, type CountQuestion } from './ask.ts';
import { isPlainText } from './query/is-plain-text.ts';
import { parseQuery } from './query/parse-query.ts';
import type { Query, ReadingNote } from './query/query.ts';
import { readWords } from './query/read-words.ts';
import type { SearchIndex, SearchNote } from './search-index.ts';
import type { Steps } from './steps.ts';

/**
 * How much of a query must match: `all` reads it as the search bar does, `any` as a bag of words, `auto`
 * by how it is written.
 */
export type QueryMatch = 'auto' | 'all' | 'any';

export interface RankQuestion extends Omit<CountQuestion, 'typing' | 'copies'> {
  readonly match: QueryMatch;
  readonly limit: number;
}

/** What a hit is called outside of the library. */
export interface ArticleLabel {
  readonly externalId: string | null;
  readonly title: string;
}

export interface RankedHit extends ArticleLabel {
  readonly id: ArticleId;
  readonly score: number;
}

export interface Ranking {
  readonly notes: (ReadingNote | SearchNote)[];
  readonly hits: RankedHit[];
}

/** The best articles for a question, by name and score alone: long lists of them are asked for. */
export function* rank(
  index: SearchIndex,
  labelOf: (id: ArticleId) => ArticleLabel | null,
  question: RankQuestion,
): Steps<Ranking> {
  const query = readAs(question.match, question.query);
  // A query without a word would list every article, none of them better than another.
  if (query.root === null) return { notes: [...query.notes], hits: [] };
  const plan = { ...planOf({ ...question, copies: 'shown', typing: false }), query };
  const { limit } = question;
  const page = { sort: 'relevance', limit, offset: 0, counting: 'later' } as const;
  const answer = yield* index.search({ ...plan, ...page });
  const hits: RankedHit[] = [];
  for (const { id, score } of answer.found) {
    const label = labelOf(id);
    if (label !== null) hits.push({ id, externalId: label.externalId, title: label.title, score });
    yield;
  }
  return { notes: [...query.notes, ...answer.notes], hits };
}

function readAs(match: QueryMatch, query: string): Query {
  const isBag = match === 'any' || (match === 'auto' && isPlainText(query));
  return isBag ? readWords(query) : parseQuery(query);
}
