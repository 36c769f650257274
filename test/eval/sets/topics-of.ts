import { lazyQuery } from './lazy-query.ts';
import type { RetrievalSet } from './retrieval-set.ts';

/**
 * Another task from the same documents, where several share a title: the title is the query, all
 * documents of that title are what it should find, by their texts alone. `null` when no title is shared.
 */
export function topicsOf({ name, documents }: RetrievalSet): RetrievalSet | null {
  const byTitle = Map.groupBy(documents, ({ title }) => title.trim());
  byTitle.delete('');
  const topics = [...byTitle].filter(([, alike]) => alike.length > 1);
  if (topics.length === 0) return null;
  const queries = topics.map(([title], at) => [`topic-${at + 1}`, title] as const);
  return {
    name: `${name} topics`,
    documents: documents.map((document) => ({ ...document, title: '' })),
    judgements: new Map(
      topics.map(([, alike], at) => [`topic-${at + 1}`, new Map(alike.map(({ id }) => [id, 1]))]),
    ),
    queries: {
      clean: new Map(queries),
      lazy: new Map(queries.map(([id, title]) => [id, lazyQuery(title)])),
    },
  };
}
