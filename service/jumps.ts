import * as v from 'valibot';
import { countAnswers } from '../archive/search/ask.ts';
import type { OpenIndex } from '../archive/search/index-reader.ts';
import { namesLike } from '../archive/search/names-like.ts';
import type { Steps } from '../archive/search/steps.ts';
import { suggestTitles } from '../archive/search/suggest-titles.ts';
import type { Catalogue } from '../archive/library/catalogue.ts';
import type { CatalogueCounts } from '../archive/library/count-catalogue.ts';
import type { Jumps, KeptSearch } from '../contract/jump-schemas.ts';
import { SearchedSchema } from '../contract/schemas.ts';

type Name = Jumps['names'][number];

/** A search for every article, as the contract fills it in. */
const everything = v.parse(SearchedSchema, { query: '' });

/** What is looked through for a text: the articles, and what the reader remembers. */
export interface JumpSources {
  readonly catalogue: Catalogue;
  readonly counts: CatalogueCounts;
  /** All searches that are remembered, those with a name first. */
  readonly searches: () => readonly KeptSearch[];
}

/** Finds where a text that is being typed may lead at once. */
export class JumpFinder {
  readonly #from: JumpSources;
  /** Kept until the index holds something else: to count everything looks at every article. */
  #names: { readonly generation: number; readonly names: readonly Name[] } | undefined;

  constructor(from: JumpSources) {
    this.#from = from;
  }

  *find(open: OpenIndex, text: string, limit: number): Steps<Jumps> {
    const { catalogue } = this.#from;
    const searches = this.#searchesLike(text, limit);
    if (text.trim() === '') return { titles: [], names: [], searches };
    return {
      titles: yield* suggestTitles(open.index, (id) => catalogue.label(id), text, limit),
      names: namesLike(yield* this.#allNames(open), text, limit),
      searches,
    };
  }

  #searchesLike(text: string, limit: number): KeptSearch[] {
    const all = this.#from.searches();
    const saved = all.filter(({ name }) => name !== null);
    const recent = all.filter(({ name }) => name === null);
    if (text.trim() === '') return [...saved.slice(0, limit), ...recent.slice(0, limit)];
    const called = (search: KeptSearch): string => `${search.name ?? ''} ${search.query}`;
    const like = namesLike(
      all.map((search) => ({ name: called(search), search })),
      text,
      2 * limit,
    );
    // What was typed to its end is no other search.
    return like.map(({ search }) => search).filter(({ query }) => query !== text.trim());
  }

  *#allNames({ index, generation }: OpenIndex): Steps<readonly Name[]> {
    if (this.#names?.generation === generation) return this.#names.names;
    const { sources } = yield* this.#from.counts.overview();
    const { facets } = yield* countAnswers(index, everything, false);
    const names = [...named('source', sources), ...named('category', facets.categories)];
    this.#names = { generation, names };
    return names;
  }
}

function named(
  kind: Name['kind'],
  counted: readonly { readonly name: string | null; readonly articles: number }[],
): Name[] {
  return counted.flatMap(({ name, articles }) => (name === null ? [] : [{ kind, name, articles }]));
}
