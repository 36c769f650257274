import {
  openSnapshot,
  type IndexSnapshot,
} from '../../../archive/search/segments/index-snapshot.ts';
import { IndexWriter } from '../../../archive/search/segments/index-writer.ts';
import type { QueryNode } from '../../../archive/search/segments/query-node.ts';
import {
  countMatches,
  searchSegments,
  type SearchedSegment,
} from '../../../archive/search/segments/search-segments.ts';
import { makeWordCache } from '../../../archive/search/segments/word-cache.ts';
import type { BenchQuery } from '../queries/bench-query.ts';
import { pageSize, type BenchArticle, type BenchEngine } from './engine.ts';

const settings = { analysisVersion: 1, averageLength: 330 };
const [titleWeight, bodyWeight] = [4, 1];

/** How this adapter scores, for those who check it: weights of the zones, and the average length. */
export const scoring = { titleWeight, bodyWeight, averageLength: settings.averageLength };

/** Our own segments. */
export function khizanaEngine(folder: string): BenchEngine {
  const cache = makeWordCache(64 << 20);
  let snapshot: IndexSnapshot | null = null;
  let searched: readonly SearchedSegment[] = [];
  return {
    build(articles) {
      const writer = openWriter(folder);
      for (const article of articles) put(writer, article);
      writer.commit(1);
      while (writer.mergeOnce());
      writer.close();
      const built = openSnapshot(folder, settings.analysisVersion, cache);
      built?.close();
      return built?.segments.length ?? 0;
    },
    open() {
      const before = snapshot;
      snapshot = openSnapshot(folder, settings.analysisVersion, cache);
      before?.close();
      searched = (snapshot?.segments ?? []).map(({ segment, deleted }) => ({
        segment,
        admits: (document: number) => deleted?.has(document) !== true,
      }));
      return snapshot?.articles ?? 0;
    },
    search(query) {
      const node = nodeOf(query);
      return node === null ? null : searchSegments(searched, node, pageSize);
    },
    count(query) {
      const node = nodeOf(query);
      return node === null ? null : countMatches(searched, node);
    },
    close: () => snapshot?.close(),
  };
}

export function openWriter(folder: string): IndexWriter {
  return new IndexWriter(folder, settings);
}

export function put(writer: IndexWriter, { id, day, source, title, body }: BenchArticle): void {
  writer.put({ id, date: day, source }, (inverter) => {
    title.forEach((word, position) => {
      inverter.occurrence(word, position, titleWeight);
    });
    body.forEach((word, position) => {
      inverter.occurrence(word, title.length + 1 + position, bodyWeight);
    });
    inverter.lengthen(title.length * titleWeight + body.length * bodyWeight);
  });
}

function nodeOf(query: BenchQuery): QueryNode | null {
  const term = (name: string): QueryNode => ({ kind: 'term', term: name, weight: 1 });
  switch (query.kind) {
    case 'term':
      return term(query.term);
    case 'phrase':
      return { kind: 'phrase', terms: query.terms, weight: 1 };
    case 'all':
    case 'any':
      return { kind: query.kind, parts: query.terms.map(term) };
    case 'prefix':
    case 'newest':
    case 'fuzzy':
      return null;
  }
}
