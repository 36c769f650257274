import lunr from 'lunr';
import type { BenchEngine, BenchQuery } from './engine.ts';

/** lunr over the same words; it keeps everything in memory and has no phrases. */
export function lunrEngine(): BenchEngine {
  let index: lunr.Index | null = null;
  return {
    name: 'lunr',
    mostArticles: 10_000,
    build(articles) {
      const builder = new lunr.Builder();
      builder.ref('id');
      builder.field('title', { boost: 4 });
      builder.field('body');
      builder.tokenizer = ((words: readonly string[]) =>
        words.map((word) => new lunr.Token(word, {}))) as typeof lunr.tokenizer;
      for (const { id, title, body } of articles) builder.add({ id: String(id), title, body });
      index = builder.build();
    },
    search(query) {
      if (query.kind === 'phrase') return null;
      const hits = index?.query((asked) => {
        for (const term of termsOf(query)) {
          const presence =
            query.kind === 'all' ? lunr.Query.presence.REQUIRED : lunr.Query.presence.OPTIONAL;
          asked.term(term, { usePipeline: false, presence });
        }
      });
      return (hits ?? []).slice(0, 20).map(({ ref }) => Number(ref));
    },
    close: () => {
      index = null;
    },
  };
}

function termsOf(query: BenchQuery): readonly string[] {
  return query.kind === 'term' ? [query.term] : query.terms;
}
