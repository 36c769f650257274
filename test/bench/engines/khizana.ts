import { postingCacheBytes } from '../../../archive/search/index-reader.ts';
import { noFilters } from '../../../archive/search/segments/filters.ts';
import {
  openSnapshot,
  type IndexSnapshot,
} from '../../../archive/search/segments/index-snapshot.ts';
import { IndexWriter } from '../../../archive/search/segments/index-writer.ts';
import type { QueryNode } from '../../../archive/search/segments/query-node.ts';
import { countMatches } from '../../../archive/search/segments/count-matches.ts';
import {
  searchSegments,
  type SegmentSearch,
} from '../../../archive/search/segments/search-segments.ts';
import { PageCache } from '../../../archive/search/segments/page-cache.ts';
import { TermGroups } from '../../../archive/search/segments/term-groups.ts';
import { bodyZone, titleZone, zoneWeights } from '../../../archive/search/segments/zones.ts';
import { finish } from '../../../archive/search/steps.ts';
import { WordTable } from '../../../archive/search/word-table.ts';
import type { CountedWord } from '../../../archive/search/words/counted-word.ts';
import {
  dictionaryVocabulary,
  type DictionaryVocabulary,
} from '../../../archive/search/words/dictionary-vocabulary.ts';
import type { BenchQuery } from '../queries/bench-query.ts';
import { pageSize, type BenchArticle, type BenchEngine } from './engine.ts';

/** Words that stand for what was typed, at most, in `prefix` and `fuzzy`; Lucene's own limit for the latter. */
export const mostForms = 50;

const settings = { analysisVersion: 1, averageLength: 330 };

/** How this adapter scores, for those who check it: weights of the zones, and the average length. */
export const scoring = {
  titleWeight: zoneWeights[titleZone],
  bodyWeight: zoneWeights[bodyZone],
  averageLength: settings.averageLength,
};

/** Our own segments. */
export function khizanaEngine(folder: string): BenchEngine {
  const cache = new PageCache(postingCacheBytes);
  let snapshot: IndexSnapshot | null = null;
  let words = wordsOf(null);
  return {
    build(articles) {
      const writer = openWriter(folder);
      for (const article of articles) put(writer, article);
      writer.commit(1);
      while (writer.mergeOnce(true));
      writer.close();
      const built = openSnapshot(folder, settings.analysisVersion, cache);
      built?.close();
      return built?.segments.length ?? 0;
    },
    open() {
      const before = snapshot;
      snapshot = openSnapshot(folder, settings.analysisVersion, cache, before);
      before?.close();
      words = wordsOf(snapshot);
      return snapshot?.articles ?? 0;
    },
    search(query) {
      if (snapshot === null) return null;
      return finish(searchSegments(snapshot.segments, searchOf(query, words)));
    },
    count(query) {
      if (snapshot === null) return null;
      const asked = searchOf(query, words);
      return finish(countMatches(snapshot.segments, asked.query, asked.filters));
    },
    close: () => snapshot?.close(),
  };
}

/** The words of an index: its terms are in one space. */
function wordsOf(snapshot: IndexSnapshot | null): DictionaryVocabulary {
  const dictionaries = (snapshot?.segments ?? []).map(({ segment }) => segment.dictionary);
  return dictionaryVocabulary(dictionaries, '', snapshot?.articles ?? 0);
}

export function openWriter(folder: string): IndexWriter {
  return new IndexWriter(folder, settings);
}

/** As in the product: what a word is indexed as is looked up, not made, when it comes again. */
let known = { groups: new TermGroups(), round: 0, words: new WordTable(1 << 10) };

function groupOf(groups: TermGroups, word: string): number {
  if (known.groups !== groups || known.round !== groups.round) {
    known = { groups, round: groups.round, words: new WordTable(1 << 10) };
  }
  const group = known.words.valueOf(word, 0, word.length) - 1;
  if (group >= 0) return group;
  const added = groups.add([], [word]);
  known.words.add(word, 0, word.length, added + 1);
  return added;
}

export function put(writer: IndexWriter, article: BenchArticle): void {
  const { id, day, source, category, title, body } = article;
  writer.put({ id, date: day, source, category, cluster: id }, (inverter) => {
    let position = 0;
    for (const word of title)
      inverter.occurrence(groupOf(inverter.groups, word), titleZone, position++);
    // No phrase runs from the title into the body.
    position += 1;
    for (const word of body)
      inverter.occurrence(groupOf(inverter.groups, word), bodyZone, position++);
    inverter.lengthen(titleZone, title.length);
    inverter.lengthen(bodyZone, body.length);
  });
}

function searchOf(query: BenchQuery, words: DictionaryVocabulary): SegmentSearch {
  const whole = { filters: noFilters, sort: 'relevance', limit: pageSize, offset: 0 } as const;
  const term = (name: string): QueryNode => ({ kind: 'term', term: name, weight: 1 });
  const formsOf = (found: readonly CountedWord[]): QueryNode => ({
    kind: 'forms',
    forms: found.map(({ word }) => ({ term: word, weight: 1 })),
  });
  switch (query.kind) {
    case 'term':
      return { ...whole, query: term(query.term) };
    case 'phrase': {
      const terms = query.terms.map((term) => ({ term, others: [] }));
      const near = { kind: 'near', terms, weight: 1, distance: null } as const;
      return { ...whole, query: near };
    }
    case 'all':
    case 'any':
      return { ...whole, query: { kind: query.kind, parts: query.terms.map(term) } };
    case 'newest': {
      const days = { from: query.year * 10_000, to: query.year * 10_000 + 1231 };
      const filters = { ...noFilters, ...days };
      return { ...whole, filters, sort: 'newest', query: term(query.term) };
    }
    case 'prefix':
      return { ...whole, query: formsOf(finish(words.startingWith(query.start, mostForms))) };
    case 'fuzzy':
      return { ...whole, query: formsOf(finish(words.near(query.term, 2, mostForms)).words) };
  }
}
