import lunr from 'lunr';
import type { Article, ArticleId, ZoneKind } from '../article.ts';
import { foldName } from '../arabic/fold-name.ts';
import { fold } from '../arabic/fold.ts';
import type { Lexicon } from '../arabic/lexicon.ts';
import { tokenize } from '../arabic/tokenize.ts';
import { searchFields, type SearchField } from './query.ts';
import { termsOf } from './terms.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';

/** Where a term stands: start and end in the article's text, and the number of the word. */
export type Occurrence = readonly [start: number, end: number, ordinal: number];

/** What is kept of an article to filter and sort by. */
export interface IndexedArticle {
  readonly id: ArticleId;
  readonly date: string | null;
  /** Folded, so that a filter does not hang on a hamza. */
  readonly source: string | null;
}

export interface BuiltIndex {
  readonly lunr: lunr.Index;
  readonly vocabulary: Vocabulary;
  readonly articles: ReadonlyMap<string, IndexedArticle>;
}

/** A word in the title says more about an article than one in its body. */
const fieldWeights: Readonly<Record<SearchField, number>> = {
  title: 4,
  standfirst: 2,
  body: 1,
  related: 1,
};

/** Zones that are searched, and as part of which field. The publication line is a date, not words. */
const fieldOfZone: Readonly<Record<ZoneKind, SearchField | null>> = {
  published: null,
  title: 'title',
  standfirst: 'standfirst',
  byline: 'body',
  source: 'body',
  caption: 'body',
  dateline: 'body',
  crosshead: 'body',
  body: 'body',
  related: 'related',
};

/**
 * Reads all articles twice: once for the archive's words, which decide what may be stripped off a word,
 * and once to index them.
 */
export function buildLunrIndex(articles: () => Iterable<Article>): BuiltIndex {
  const vocabulary = countWords(articles());
  const builder = new lunr.Builder();
  builder.ref('id');
  for (const name of searchFields) builder.field(name, { boost: fieldWeights[name] });
  builder.metadataWhitelist = ['at'];
  builder.tokenizer = wordsAsTokens;
  builder.pipeline.add(arabicPipeline(vocabulary));
  const indexed = new Map<string, IndexedArticle>();
  for (const article of articles()) {
    const id = String(article.id);
    builder.add({ id, ...wordsByField(article) });
    const source = article.source === null ? null : foldName(article.source);
    indexed.set(id, { id: article.id, date: article.date, source });
  }
  return { lunr: builder.build(), vocabulary, articles: indexed };
}

interface Word {
  readonly text: string;
  readonly at: Occurrence;
}

function wordsByField(article: Article): Record<SearchField, Word[]> {
  const words: Record<SearchField, Word[]> = { title: [], standfirst: [], body: [], related: [] };
  let ordinal = 0;
  for (const zone of article.zones) {
    const field = fieldOfZone[zone.kind];
    if (field === null) continue;
    // A gap between zones, so that no phrase runs from one paragraph into the next.
    ordinal += 1;
    for (const { start, end } of tokenize(article.text, zone.start, zone.end)) {
      words[field].push({ text: article.text.slice(start, end), at: [start, end, ordinal] });
      ordinal += 1;
    }
  }
  return words;
}

/** lunr calls this with the value of a field; ours are words already. */
const wordsAsTokens = ((words: readonly Word[]): lunr.Token[] =>
  words.map(({ text, at }) => new lunr.Token(text, { at }))) as typeof lunr.tokenizer;

const pipelineLabel = 'khizana-arabic';
// lunr knows pipeline functions by label and warns of strangers. The real one is made anew for each
// index, around its own vocabulary, and the index is never serialised, so the label is all it needs.
lunr.Pipeline.registerFunction((token) => token, pipelineLabel);

function arabicPipeline(lexicon: Lexicon): lunr.PipelineFunction {
  const analyse: lunr.PipelineFunction = (token) =>
    termsOf(token.toString(), lexicon).map((term) => token.clone(() => term));
  return Object.assign(analyse, { label: pipelineLabel });
}

function countWords(articles: Iterable<Article>): Vocabulary {
  const frequencies = new Map<string, number>();
  let total = 0;
  for (const { text, zones } of articles) {
    total += 1;
    const words = new Set<string>();
    for (const zone of zones) {
      if (fieldOfZone[zone.kind] === null) continue;
      for (const { start, end } of tokenize(text, zone.start, zone.end)) {
        words.add(fold(text.slice(start, end)));
      }
    }
    words.delete('');
    for (const word of words) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  }
  return makeVocabulary(frequencies, total);
}
