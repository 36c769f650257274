import lunr from 'lunr';
import type { Lexicon } from '../../archive/arabic/lexicon.ts';
import type { Article, ArticleId } from '../../archive/article.ts';
import { analyseWords } from '../../archive/search/analyse-words.ts';
import { countWords } from '../../archive/search/count-words.ts';
import { searchFields, type SearchField } from '../../archive/search/query.ts';
import { foldWords } from '../../archive/search/fold-words.ts';
import { finish } from '../../archive/search/steps.ts';
import type { ArchiveWords } from '../../archive/search/units.ts';
import { viewWeights } from '../../archive/search/view-weights.ts';
import { walkWords } from '../../archive/search/walk-words.ts';
import { lunrVocabulary } from './lunr-vocabulary.ts';

/** Where a term stands: start and end in the article's text, and the number of the word. */
export type Occurrence = readonly [start: number, end: number, ordinal: number];

/** What is kept of an article to filter and sort by. */
export interface IndexedArticle {
  readonly id: ArticleId;
  readonly date: string | null;
  readonly source: string | null;
  readonly category: string | null;
}

export interface BuiltIndex {
  readonly lunr: lunr.Index;
  readonly words: ArchiveWords;
  readonly articles: ReadonlyMap<string, IndexedArticle>;
}

/** A word in the title says more about an article than one in its body. */
const fieldWeights: Readonly<Record<SearchField, number>> = {
  title: 4,
  standfirst: 2,
  body: 1,
  related: 1,
};

/** Indexes articles in memory, each word as its stem and in its exact form. */
export function buildLunrIndex(articles: readonly Article[]): BuiltIndex {
  const { words: frequencies } = finish(countWords(articles));
  const lexicon: Lexicon = {
    articles: articles.length,
    frequency: (folded) => frequencies.get(folded) ?? 0,
  };
  const builder = new lunr.Builder();
  builder.ref('id');
  for (const name of searchFields) builder.field(name, { boost: fieldWeights[name] });
  builder.metadataWhitelist = ['at'];
  builder.tokenizer = termsAsTokens;
  builder.pipeline.reset();
  const indexed = new Map<string, IndexedArticle>();
  for (const article of articles) {
    const { id, date, source, category } = article;
    builder.add({ id: String(id), ...termsByField(article, lexicon) });
    indexed.set(String(id), { id, date, source, category });
  }
  const isRelated = (field: SearchField): boolean => field === 'related';
  return {
    lunr: builder.build(),
    words: {
      lexicon,
      article: lunrVocabulary(
        countIn(articles, (field) => !isRelated(field)),
        articles.length,
      ),
      related: lunrVocabulary(countIn(articles, isRelated), articles.length),
      views: viewWeights,
    },
    articles: indexed,
  };
}

interface Term {
  readonly text: string;
  readonly at: Occurrence;
}

function termsByField(article: Article, lexicon: Lexicon): Record<SearchField, Term[]> {
  const terms: Record<SearchField, Term[]> = { title: [], standfirst: [], body: [], related: [] };
  walkWords(article, analyseWords(lexicon, 1000), ({ word, field, position, start, end }) => {
    const at: Occurrence = [start, end, position];
    if (word.stem !== null) terms[field].push({ text: word.stem, at });
    terms[field].push({ text: word.exact, at });
  });
  return terms;
}

/** lunr calls this with the value of a field; ours are terms already. */
const termsAsTokens = ((terms: readonly Term[]): lunr.Token[] =>
  terms.map(({ text, at }) => new lunr.Token(text, { at }))) as typeof lunr.tokenizer;

/** In how many articles each word stands, in some of the fields. */
function countIn(
  articles: readonly Article[],
  counts: (field: SearchField) => boolean,
): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const article of articles) {
    const words = new Set<string>();
    walkWords(article, foldWords(1000), ({ word, field }) => {
      if (counts(field)) words.add(word);
    });
    for (const word of words) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  }
  return frequencies;
}
