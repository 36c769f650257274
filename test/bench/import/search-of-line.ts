import { parseQueryLine, type QueryLine } from '../queries/bench-query.ts';

/** What the page asks for first when a reader has typed a query. */
export interface PageSearch {
  readonly query: string;
  readonly sort: 'relevance' | 'newest';
  readonly counting: 'later';
  readonly limit: number;
}

/** A query of the bench in the language of the app. */
export function searchOfLine(line: QueryLine): PageSearch {
  const asked = parseQueryLine(line);
  const page = { sort: 'relevance', counting: 'later', limit: 20 } as const;
  switch (asked.kind) {
    case 'term':
      return { ...page, query: asked.term };
    case 'all':
      return { ...page, query: asked.terms.join(' ') };
    case 'any':
      return { ...page, query: asked.terms.join(' OR ') };
    case 'phrase':
      return { ...page, query: `"${asked.terms.join(' ')}"` };
    case 'prefix':
      return { ...page, query: `${asked.start}*` };
    case 'newest':
      return { ...page, query: `${asked.term} date:${asked.year}`, sort: 'newest' };
    case 'fuzzy':
      return { ...page, query: `${asked.term}~2` };
  }
}
