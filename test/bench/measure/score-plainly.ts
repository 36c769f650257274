import { scoring } from '../engines/khizana.ts';
import { pageSize, type BenchArticle } from '../engines/engine.ts';
import type { BenchQuery } from '../queries/bench-query.ts';

const [k1, b] = [1.2, 0.75];

/**
 * Scores of the first page by looking at every article: BM25F with one length normalisation, as
 * docs/index-format.md gives it, and with none of the engine's code.
 *
 * @returns `null` for kinds of queries that are not ranked by score alone
 */
export function scorePlainly(
  articles: readonly BenchArticle[],
  query: BenchQuery,
): readonly number[] | null {
  const terms = termsOf(query);
  if (terms === null) return null;
  const idf = new Map(terms.map((term) => [term, idfOf(articles, term)]));
  const scores = articles.map((article) => {
    if (query.kind === 'phrase') {
      const weight = terms.reduce((sum, term) => sum + (idf.get(term) ?? 0), 0);
      return weight * saturated(weigh(article, terms), article);
    }
    const parts = terms.map(
      (term) => (idf.get(term) ?? 0) * saturated(weigh(article, [term]), article),
    );
    const isWanted = query.kind !== 'all' || parts.every((part) => part > 0);
    return isWanted ? parts.reduce((sum, part) => sum + part, 0) : 0;
  });
  return scores
    .filter((score) => score > 0)
    .sort((one, other) => other - one)
    .slice(0, pageSize);
}

function termsOf(query: BenchQuery): readonly string[] | null {
  switch (query.kind) {
    case 'term':
      return [query.term];
    case 'all':
    case 'any':
    case 'phrase':
      return query.terms;
    case 'prefix':
    case 'newest':
    case 'fuzzy':
      return null;
  }
}

function idfOf(articles: readonly BenchArticle[], term: string): number {
  const holding = articles.filter(
    ({ title, body }) => title.includes(term) || body.includes(term),
  ).length;
  return Math.log(1 + (articles.length - holding + 0.5) / (holding + 0.5));
}

/** What so many occurrences, by weight, are worth in an article of its length. */
function saturated(frequency: number, { title, body }: BenchArticle): number {
  const length = title.length * scoring.titleWeight + body.length * scoring.bodyWeight;
  return (frequency * (k1 + 1)) / (frequency + k1 * (1 - b + (b * length) / scoring.averageLength));
}

/** How often terms stand one behind the other, weighted by where they do: in the title or in the body. */
function weigh({ title, body }: BenchArticle, terms: readonly string[]): number {
  const runs = (words: readonly string[]): number =>
    words.filter((_, at) => terms.every((term, next) => words[at + next] === term)).length;
  return runs(title) * scoring.titleWeight + runs(body) * scoring.bodyWeight;
}
