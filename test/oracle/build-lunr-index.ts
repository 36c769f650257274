import lunr from 'lunr';
import type { WrittenLexicon } from '../../archive/arabic/lexicon.ts';
import type { Article, ArticleId, ZoneKind } from '../../archive/article.ts';
import {
  analyseCompound,
  analyseWord,
  type AnalysedWord,
} from '../../archive/search/analyse-words.ts';
import type {
  ArchiveWords,
  VocabularyWithWriting,
} from '../../archive/search/plan/archive-words.ts';
import { searchFields, type SearchField } from '../../archive/search/query/query.ts';
import { viewWeights } from '../../archive/search/plan/view-weights.ts';
import { placeTerm } from '../../archive/search/terms.ts';
import { walkWords, type WordReader } from '../../archive/search/walk-words.ts';
import { countArchive } from '../archive/search/count-archive.ts';
import { lunrVocabulary } from './lunr-vocabulary.ts';

/** Where a term stands: start and end in the article's text, the number of the word, and the zone. What is written in parts lies between its first two. */
export type Occurrence = readonly [start: number, end: number, ordinal: number, zone: ZoneKind];

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

/** Indexes articles in memory, each word as all that it is in our index. */
export function buildLunrIndex(articles: readonly Article[]): BuiltIndex {
  const { words: frequencies, usualForms } = countArchive(articles);
  const lexicon: WrittenLexicon = {
    articles: articles.length,
    frequency: (folded) => frequencies.get(folded) ?? 0,
    usualForm: (folded) => usualForms.get(folded) ?? folded,
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
      article: vocabularyIn(articles, lexicon, (field) => !isRelated(field)),
      related: vocabularyIn(articles, lexicon, isRelated),
      views: viewWeights,
    },
    articles: indexed,
  };
}

interface Term {
  readonly text: string;
  readonly at: Occurrence;
}

function analysing(lexicon: WrittenLexicon): WordReader<AnalysedWord> {
  return {
    token: (text, start, end) => analyseWord(text.slice(start, end), lexicon),
    compound: (parts) => analyseCompound(parts, lexicon),
  };
}

function termsByField(article: Article, lexicon: WrittenLexicon): Record<SearchField, Term[]> {
  const terms: Record<SearchField, Term[]> = { title: [], standfirst: [], body: [], related: [] };
  walkWords(article, analysing(lexicon), (placed) => {
    const { word, field, zone, position, start, end, isCompound } = placed;
    const at: Occurrence = [start, end, isCompound ? position + 0.5 : position, zone];
    for (const text of [...word.unplaced, ...word.placed]) {
      terms[field].push({ text, at });
      if (zone === 'dateline') terms[field].push({ text: placeTerm(text), at });
    }
  });
  return terms;
}

/** lunr calls this with the value of a field; ours are terms already. */
const termsAsTokens = ((terms: readonly Term[]): lunr.Token[] =>
  terms.map(({ text, at }) => new lunr.Token(text, { at }))) as typeof lunr.tokenizer;

/** The words in some of the fields, and how they are written there. */
function vocabularyIn(
  articles: readonly Article[],
  lexicon: WrittenLexicon,
  counts: (field: SearchField) => boolean,
): VocabularyWithWriting {
  const frequencies = new Map<string, number>();
  const written = new Map<string, Set<string>>();
  const stems = new Set<string>();
  for (const article of articles) {
    const words = new Set<string>();
    walkWords(article, analysing(lexicon), ({ word, field }) => {
      if (!counts(field)) return;
      words.add(word.folded);
      for (const stem of word.unplaced) stems.add(stem);
      if (word.written === lexicon.usualForm(word.folded)) return;
      written.set(word.folded, (written.get(word.folded) ?? new Set()).add(word.written));
    });
    for (const word of words) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  }
  return {
    ...lunrVocabulary(frequencies, articles.length),
    holdsStem: (stem) => stems.has(stem),
    *writtenForms(folded) {
      return [...(written.get(folded) ?? [])];
    },
  };
}
