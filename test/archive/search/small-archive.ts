import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dissect } from '../../../archive/anatomy/dissect.ts';
import type { Article, ArticleId, Span } from '../../../archive/article.ts';
import type { DocumentFacts, DocumentPart, RawDocument } from '../../../archive/document.ts';
import { readBytes } from '../formats/read-bytes.ts';
import {
  ask,
  countAnswers,
  highlightsIn,
  type Answer,
  type Question,
} from '../../../archive/search/ask.ts';
import type { CountAnswer, Scope, SearchIndex } from '../../../archive/search/search-index.ts';
import { finish } from '../../../archive/search/steps.ts';
import { indexOf } from './index-of.ts';

/** An archive in memory, to be asked. */
export interface SmallArchive {
  readonly articles: readonly Article[];
  readonly index: SearchIndex;
  ask(query: string, question?: Partial<Question>): CountedAnswer;
  /** The same without its totals. */
  askLater(query: string, question?: Partial<Question>): Answer;
  count(query: string, question?: Partial<Question>): CountAnswer;
  article(id: ArticleId): Article;
  /** Titles of the hits, in order. */
  titles(query: string, question?: Partial<Question>): string[];
  /** What a query marks in an article, as the words that are marked. */
  marked(query: string, id?: number, scope?: Scope): string[];
}

/** An answer that was counted at once. */
export interface CountedAnswer extends Answer {
  total: number;
  relatedOnly: number;
}

export function archiveOf(articles: readonly Article[]): SmallArchive {
  const index = indexOf(articles);
  const find = (id: ArticleId): Article | null => articles.find((each) => each.id === id) ?? null;
  const countCopies = (story: ArticleId): number =>
    articles.filter(({ cluster }) => cluster === story).length;
  const article = (id: ArticleId): Article => {
    const found = find(id);
    if (found === null) throw new Error(`No article ${id}`);
    return found;
  };
  const put = (query: string, question: Partial<Question>): Answer =>
    finish(ask(index, { article: find, countCopies }, { ...plainly, ...question, query }));
  const answerTo = (query: string, question: Partial<Question> = {}): CountedAnswer => {
    const answer = put(query, { ...question, counting: 'now' });
    const { total, relatedOnly } = answer;
    if (total === null || relatedOnly === null) throw new Error('not counted');
    return { ...answer, total, relatedOnly };
  };
  return {
    articles,
    index,
    article,
    ask: answerTo,
    askLater: (query, question = {}) => put(query, { ...question, counting: 'later' }),
    count: (query, question) =>
      finish(countAnswers(index, { ...plainly, ...question, query }, true)),
    titles: (query, question) => answerTo(query, question).hits.map(({ title }) => title.text),
    marked(query, id = 1, scope = 'article') {
      const whole = article(id as ArticleId);
      return slices(whole.text, finish(highlightsIn(index, whole, { ...plainly, query, scope })));
    },
  };
}

export function slices(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

export const plainly: Omit<Question, 'query'> = {
  scope: 'article',
  strictness: null,
  spellings: true,
  withoutSpellings: [],
  sort: 'relevance',
  from: null,
  to: null,
  sources: [],
  categories: [],
  copies: 'shown',
  counting: 'now',
  limit: 20,
  offset: 0,
  typing: false,
};

/** An article of one text a part: the body's paragraphs by default. */
export type Draft = Partial<Record<DocumentPart['kind'], string>> & {
  readonly facts?: DocumentFacts;
};

export function draftArticles(...drafts: readonly Draft[]): Article[] {
  return drafts.map(({ facts = {}, ...texts }, index) => {
    const parts = Object.entries(texts).map(([kind, text]) => ({ kind, text }) as DocumentPart);
    return number({ kind: 'marked', parts, facts }, 'draft', index + 1);
  });
}

function number(document: RawDocument, name: string, id: number): Article {
  const dissected = dissect(document, name);
  if (dissected === null) throw new Error(`${name} is empty`);
  return {
    ...dissected,
    id: id as ArticleId,
    cluster: id as ArticleId,
    origin: {
      collection: 'test',
      isShipped: false,
      path: name,
      inside: null,
      format: 'plain-text',
      encoding: 'utf-8',
      fileHash: '',
      isPresent: true,
    },
  };
}

const seeds = fileURLToPath(new URL('../../../seeds/', import.meta.url));

/** The documents shipped with the app, the seed first. */
export async function shippedArticles(): Promise<Article[]> {
  const samples = readdirSync(`${seeds}sample`).sort();
  const paths = ['000_07a94baf12808b94.txt', ...samples.map((name) => `sample/${name}`)];
  const articles: Article[] = [];
  for (const path of paths) {
    const { documents } = await readBytes(path, readFileSync(seeds + path));
    for (const document of documents) {
      articles.push(number(document, basename(path), articles.length + 1));
    }
  }
  return articles;
}
