import {
  openSnapshot,
  type IndexSnapshot,
} from '../../../archive/search/segments/index-snapshot.ts';
import { IndexWriter } from '../../../archive/search/segments/index-writer.ts';
import type { QueryNode } from '../../../archive/search/segments/query-node.ts';
import { searchSegments } from '../../../archive/search/segments/search-segments.ts';
import { makeWordCache } from '../../../archive/search/segments/word-cache.ts';
import type { BenchArticle, BenchEngine, BenchQuery } from './engine.ts';

const settings = { analysisVersion: 1, averageLength: 330 };
const [titleWeight, bodyWeight] = [4, 1];

/** Our own segments. */
export function khizanaEngine(folder: string): BenchEngine {
  let snapshot: IndexSnapshot | null = null;
  return {
    name: 'khizana',
    mostArticles: Infinity,
    build(articles) {
      const writer = new IndexWriter(folder, settings);
      for (const article of articles) put(writer, article);
      writer.commit(1);
      while (writer.mergeOnce());
      writer.close();
    },
    search(query) {
      snapshot ??= openSnapshot(folder, settings.analysisVersion, makeWordCache(64 << 20));
      const searched = (snapshot?.segments ?? []).map(({ segment, deleted }) => ({
        segment,
        admits: (document: number) => deleted?.has(document) !== true,
      }));
      return searchSegments(searched, nodeOf(query), 20).map(({ id }) => id);
    },
    close: () => snapshot?.close(),
  };
}

function put(writer: IndexWriter, { id, day, title, body }: BenchArticle): void {
  writer.put({ id, date: day, source: '' }, (inverter) => {
    title.forEach((word, position) => {
      inverter.occurrence(word, position, titleWeight);
    });
    body.forEach((word, position) => {
      inverter.occurrence(word, title.length + 1 + position, bodyWeight);
    });
    inverter.lengthen(title.length * titleWeight + body.length);
  });
}

function nodeOf(query: BenchQuery): QueryNode {
  const term = (name: string): QueryNode => ({ kind: 'term', term: name, weight: 1 });
  switch (query.kind) {
    case 'term':
      return term(query.term);
    case 'phrase':
      return { kind: 'phrase', terms: query.terms, weight: 1 };
    default:
      return { kind: query.kind, parts: query.terms.map(term) };
  }
}
