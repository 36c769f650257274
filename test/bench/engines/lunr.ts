import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import lunr from 'lunr';
import type { BenchQuery } from '../queries/bench-query.ts';
import { pageSize, type BenchEngine } from './engine.ts';
import { newestOfYear } from './newest-of-year.ts';

interface Saved {
  readonly index: object;
  /** Day of each article, by its id. */
  readonly days: readonly number[];
}

/** lunr, which keeps everything in memory and has no phrases: https://lunrjs.com/ */
export function lunrEngine(folder: string): BenchEngine {
  const path = join(folder, 'index.json');
  let index: lunr.Index | null = null;
  let days: readonly number[] = [];
  const search = (query: BenchQuery): lunr.Index.Result[] | null =>
    query.kind === 'phrase' ? null : (index?.query((asked) => ask(asked, query)) ?? null);
  return {
    build(articles) {
      const builder = new lunr.Builder();
      const made: number[] = [];
      builder.ref('id');
      builder.field('title', { boost: 4 });
      builder.field('body');
      builder.tokenizer = ((words: readonly string[]) =>
        words.map((word) => new lunr.Token(word, {}))) as typeof lunr.tokenizer;
      for (const { id, day, title, body } of articles) {
        builder.add({ id: String(id), title, body });
        made[id] = day;
      }
      const saved: Saved = { index: builder.build().toJSON(), days: made };
      writeFileSync(path, JSON.stringify(saved));
      return 1;
    },
    open() {
      const saved = JSON.parse(readFileSync(path, 'utf8')) as Saved;
      index = lunr.Index.load(saved.index);
      days = saved.days;
      // Ids begin with 1.
      return days.length - 1;
    },
    search(query) {
      const hits = search(query);
      if (hits === null) return null;
      const page =
        query.kind === 'newest'
          ? newestOfYear(hits, ({ ref }) => days[Number(ref)] ?? 0, query.year)
          : hits.slice(0, pageSize);
      return page.map(({ ref, score }) => ({ id: Number(ref), score }));
    },
    count: (query) => (query.kind === 'newest' ? null : (search(query)?.length ?? null)),
    close: () => {
      index = null;
    },
  };
}

function ask(asked: lunr.Query, query: Exclude<BenchQuery, { kind: 'phrase' }>): void {
  const term = (text: string, options: object = {}): void => {
    asked.term(text, { usePipeline: false, ...options });
  };
  switch (query.kind) {
    case 'term':
    case 'newest':
      term(query.term);
      break;
    case 'all':
      for (const each of query.terms) term(each, { presence: lunr.Query.presence.REQUIRED });
      break;
    case 'any':
      for (const each of query.terms) term(each);
      break;
    case 'prefix':
      term(query.start, { wildcard: lunr.Query.wildcard.TRAILING });
      break;
    case 'fuzzy':
      term(query.term, { editDistance: 2 });
  }
}
