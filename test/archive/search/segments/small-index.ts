import {
  openSnapshot,
  type IndexSnapshot,
} from '../../../../archive/search/segments/index-snapshot.ts';
import type { IndexWriter } from '../../../../archive/search/segments/index-writer.ts';
import { PageCache } from '../../../../archive/search/segments/page-cache.ts';
import { noFilters } from '../../../../archive/search/segments/filters.ts';
import { searchSegments } from '../../../../archive/search/segments/search-segments.ts';
import { finish } from '../../../../archive/search/steps.ts';
import { bare } from './small-corpora.ts';
import { putTerm } from '../../../support/put-term.ts';

export const settings = { analysisVersion: 1, averageLength: 10 };

/** Puts an article of some words into an index. */
export function put(writer: IndexWriter, id: number, words: readonly string[] = ['خبر']): void {
  writer.put(bare(id), (inverter) => {
    words.forEach((word, position) => {
      putTerm(inverter, word, 2, position);
    });
    inverter.lengthen(2, words.length);
  });
}

/** Opens an index that is there. */
export function open(folder: string, previous: IndexSnapshot | null = null): IndexSnapshot {
  const snapshot = openSnapshot(folder, settings.analysisVersion, new PageCache(0), previous);
  if (snapshot === null) throw new Error('no index');
  return snapshot;
}

/** Ids of the articles that hold a word, ascending. */
export function idsWith({ segments }: IndexSnapshot, term = 'خبر'): number[] {
  const query = { kind: 'term', term, weight: 1 } as const;
  const request = { query, filters: noFilters, sort: 'relevance', limit: 1e6, offset: 0 } as const;
  const hits = finish(searchSegments(segments, request));
  return hits.map(({ id }) => id).sort((a, b) => a - b);
}

/** Whole numbers, both ends included. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
