import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import type { BenchQuery } from '../queries/bench-query.ts';
import { pageSize, type BenchEngine } from './engine.ts';
import { newestOfYear } from './newest-of-year.ts';

interface Entry {
  readonly id: number;
  readonly day: number;
  readonly title: string;
  readonly body: string;
}

const options: Options<Entry> = {
  fields: ['title', 'body'],
  storeFields: ['day'],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
  searchOptions: { boost: { title: 4 } },
};

/** MiniSearch, which keeps everything in memory and has no phrases: https://lucaong.github.io/minisearch/ */
export function miniSearchEngine(folder: string): BenchEngine {
  const path = join(folder, 'index.json');
  let index = new MiniSearch(options);
  const search = (query: BenchQuery) => {
    const asked = optionsOf(query);
    return asked === null ? null : index.search(wordsOf(query), asked);
  };
  return {
    build(articles) {
      for (const { id, day, title, body } of articles) {
        index.add({ id, day, title: title.join(' '), body: body.join(' ') });
      }
      writeFileSync(path, JSON.stringify(index));
      return 1;
    },
    open() {
      index = MiniSearch.loadJSON(readFileSync(path, 'utf8'), options);
      return index.documentCount;
    },
    search(query) {
      const hits = search(query);
      if (hits === null) return null;
      const page =
        query.kind === 'newest'
          ? newestOfYear(hits, (hit) => hit['day'] as number, query.year)
          : hits.slice(0, pageSize);
      return page.map(({ id, score }) => ({ id: id as number, score }));
    },
    count: (query) => (query.kind === 'newest' ? null : (search(query)?.length ?? null)),
    // Nothing is held but memory.
    close: () => undefined,
  };
}

function wordsOf(query: BenchQuery): string {
  if (query.kind === 'prefix') return query.start;
  return 'terms' in query ? query.terms.join(' ') : query.term;
}

function optionsOf({ kind }: BenchQuery): SearchOptions | null {
  switch (kind) {
    case 'term':
    case 'any':
    case 'newest':
      return {};
    case 'all':
      return { combineWith: 'AND' };
    case 'prefix':
      return { prefix: true };
    case 'fuzzy':
      return { fuzzy: 2 };
    case 'phrase':
      return null;
  }
}
