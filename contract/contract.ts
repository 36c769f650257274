import * as v from 'valibot';
import type { Outcome } from '../archive/outcome.ts';
import type { Failure } from './failure.ts';
import {
  ArticleReplySchema,
  ArticleRequestSchema,
  CountReplySchema,
  CountRequestSchema,
  ExplainReplySchema,
  ExplainRequestSchema,
  ImportCountsSchema,
  ImportReportSchema,
  IndexProgressSchema,
  OverviewSchema,
  PassagesReplySchema,
  PassagesRequestSchema,
  RankReplySchema,
  RankRequestSchema,
  SearchReplySchema,
  SearchRequestSchema,
  SuggestReplySchema,
  SuggestRequestSchema,
} from './schemas.ts';

/**
 * Everything that can be asked of an archive. Preload, main process, browser host, workers and tests
 * derive their names and types from here: a new call is one entry and one implementation.
 */
export const methods = {
  /** What the archive holds, counted. */
  overview: { request: v.object({}), reply: OverviewSchema },
  /** One page of hits; an empty query lists every article. */
  search: { request: SearchRequestSchema, reply: SearchReplySchema },
  /** How many articles a search finds, and how they spread; the search without its page. */
  count: { request: CountRequestSchema, reply: CountReplySchema },
  /** The names and scores of the best articles for a query, in long lists: how retrieval sets are run. */
  rank: { request: RankRequestSchema, reply: RankReplySchema },
  /** One article whole, with the query's matches in it. */
  article: { request: ArticleRequestSchema, reply: ArticleReplySchema },
  /** Where one article speaks of what a query asks for. */
  passages: { request: PassagesRequestSchema, reply: PassagesReplySchema },
  /** Why an article is among the hits of a search, and what other strictness would find. */
  explain: { request: ExplainRequestSchema, reply: ExplainReplySchema },
  /** How a query that is being typed may go on, and what may have been meant by it. */
  suggest: { request: SuggestRequestSchema, reply: SuggestReplySchema },
  /** Takes files and folders into the library; resolves when the last one is done. */
  add: {
    request: v.object({
      paths: v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1)),
    }),
    reply: ImportReportSchema,
  },
} as const;

/** Everything an archive tells unasked. */
export const events = {
  /** The library holds something else than before: what is on screen may be stale. */
  'library-changed': v.object({ articles: v.number() }),
  'import-progress': ImportCountsSchema,
  'index-progress': IndexProgressSchema,
} as const;

type Methods = typeof methods;
export type MethodName = keyof Methods;
/** What a caller may send: fields with a default can be left out. */
export type RequestInput<M extends MethodName> = v.InferInput<Methods[M]['request']>;
/** What an implementation receives: parsed, defaults filled in. */
export type Request<M extends MethodName> = v.InferOutput<Methods[M]['request']>;
export type Reply<M extends MethodName> = v.InferOutput<Methods[M]['reply']>;

export type EventName = keyof typeof events;
export type ArchiveEvent = {
  [E in EventName]: { readonly name: E; readonly detail: v.InferOutput<(typeof events)[E]> };
}[EventName];

export interface CallOptions {
  /** Gives the request up: it resolves to the failure `cancelled`. */
  readonly signal?: AbortSignal;
}

/** The archive as its callers see it. No call rejects: what can go wrong is in the outcome. */
export type ArchiveApi = {
  readonly [M in MethodName]: (
    request: RequestInput<M>,
    options?: CallOptions,
  ) => Promise<Outcome<Reply<M>, Failure>>;
} & {
  /** Calls back on every event until the returned function is called. */
  readonly subscribe: (listener: (event: ArchiveEvent) => void) => () => void;
};

/** The archive as those who answer see it: requests are parsed, bugs may throw. */
export type ArchiveImplementation = {
  readonly [M in MethodName]: (
    request: Request<M>,
    options: CallOptions,
  ) => Outcome<Reply<M>, Failure> | Promise<Outcome<Reply<M>, Failure>>;
};

export const methodNames = Object.keys(methods) as MethodName[];

export function isMethodName(name: unknown): name is MethodName {
  return typeof name === 'string' && Object.hasOwn(methods, name);
}
