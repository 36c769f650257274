import * as v from 'valibot';
import type { Outcome } from '../archive/outcome.ts';
import { AboutSchema, LicencesSchema } from './about-schemas.ts';
import type { Failure } from './failure.ts';
import {
  ArticleReplySchema,
  ArticleRequestSchema,
  ResolveRelatedReplySchema,
} from './article-schemas.ts';
import {
  DoneSchema,
  ForgetReadingPlaceRequestSchema,
  ReadingPlacesReplySchema,
  ReadingPlacesRequestSchema,
  SetReadingPlaceRequestSchema,
  SetWayRequestSchema,
} from './reader-data-schemas.ts';
import {
  ForgetSearchRequestSchema,
  JumpsReplySchema,
  JumpsRequestSchema,
  SaveSearchRequestSchema,
  SearchAddressSchema,
  SearchesReplySchema,
  SearchesRequestSchema,
} from './jump-schemas.ts';
import { RecoverySchema } from './recovery.ts';
import { PreferencesChangeSchema, PreferencesSchema } from './preference-schemas.ts';
import {
  ArticleIdSchema,
  CountReplySchema,
  CountRequestSchema,
  PassagesReplySchema,
  PassagesRequestSchema,
  RankReplySchema,
  RankRequestSchema,
  SearchReplySchema,
  SearchRequestSchema,
  SuggestReplySchema,
  SuggestRequestSchema,
  IndexProgressSchema,
} from './schemas.ts';
import { ExplainReplySchema, ExplainRequestSchema } from './explain-schemas.ts';
import {
  OverviewSchema,
  AdditionsReplySchema,
  AdditionsRequestSchema,
  DaysReplySchema,
  DaysRequestSchema,
} from './front-page-schemas.ts';
import {
  AddRequestSchema,
  CollectionSchema,
  CopiesReplySchema,
  IdSchema,
  JobProgressSchema,
  JobSchema,
  RemovableSchema,
  RemoveRequestSchema,
  ReportReplySchema,
  ReportRequestSchema,
  SetCollectionRequestSchema,
  SteerRequestSchema,
} from './job-schemas.ts';
import { VerificationSchema, VerifyRequestSchema } from './verification-schemas.ts';

/**
 * Everything that can be asked of an archive. Preload, main process, browser host, workers and tests
 * derive their names and types from here: a new call is one entry and one implementation.
 */
export const methods = {
  /** What the archive holds, counted. */
  overview: { request: v.object({}), reply: OverviewSchema },
  /** How much was published on each day of a year. */
  days: { request: DaysRequestSchema, reply: DaysReplySchema },
  /** The imports that brought articles, with a few of what they brought. */
  additions: { request: AdditionsRequestSchema, reply: AdditionsReplySchema },
  /** One page of hits; an empty query lists every article. */
  search: { request: SearchRequestSchema, reply: SearchReplySchema },
  /** How many articles a search finds, and how they spread; the search without its page. */
  count: { request: CountRequestSchema, reply: CountReplySchema },
  /** The names and scores of the best articles for a query, in long lists: how retrieval sets are run. */
  rank: { request: RankRequestSchema, reply: RankReplySchema },
  /** One article whole, with the query's matches in it. */
  article: { request: ArticleRequestSchema, reply: ArticleReplySchema },
  /** Which articles of the archive the related headlines under one name. */
  resolveRelated: {
    request: v.object({ id: ArticleIdSchema }),
    reply: ResolveRelatedReplySchema,
  },
  /** Where one article speaks of what a query asks for. */
  passages: { request: PassagesRequestSchema, reply: PassagesReplySchema },
  /** Why an article is among the hits of a search, and what other strictness would find. */
  explain: { request: ExplainRequestSchema, reply: ExplainReplySchema },
  /** How a query that is being typed may go on, and what may have been meant by it. */
  suggest: { request: SuggestRequestSchema, reply: SuggestReplySchema },
  /** Where what is being typed may lead at once: articles, sources, searches made before. */
  jumps: { request: JumpsRequestSchema, reply: JumpsReplySchema },
  /** The searches that are remembered. */
  searches: { request: SearchesRequestSchema, reply: SearchesReplySchema },
  /** Remembers that a search was made; only the latest are. */
  recordSearch: { request: SearchAddressSchema, reply: DoneSchema },
  /** Keeps a search under a name. */
  saveSearch: { request: SaveSearchRequestSchema, reply: DoneSchema },
  forgetSearch: { request: ForgetSearchRequestSchema, reply: DoneSchema },
  /** The articles that are near copies of one. */
  copies: { request: v.object({ id: ArticleIdSchema }), reply: CopiesReplySchema },
  /** Where the reader stopped in articles, the latest first. */
  readingPlaces: { request: ReadingPlacesRequestSchema, reply: ReadingPlacesReplySchema },
  /** Keeps where the reader stopped in an article; the one before is forgotten. */
  setReadingPlace: { request: SetReadingPlaceRequestSchema, reply: DoneSchema },
  /** Forgets one of them. */
  forgetReadingPlace: { request: ForgetReadingPlaceRequestSchema, reply: DoneSchema },
  /** Has an article, or all of its source, run another way or be of another language. */
  setWayOfReading: { request: SetWayRequestSchema, reply: DoneSchema },
  /** Takes files and folders into the library, as a job. */
  add: { request: AddRequestSchema, reply: JobSchema },
  /** The imports, newest first. */
  jobs: { request: v.object({}), reply: v.object({ jobs: v.array(JobSchema) }) },
  /** Pauses, resumes or cancels an import. */
  steer: { request: SteerRequestSchema, reply: JobSchema },
  /** What became of each file of an import. */
  report: { request: ReportRequestSchema, reply: ReportReplySchema },
  /** What was added to the library, and how it is read. */
  collections: {
    request: v.object({}),
    reply: v.object({ collections: v.array(CollectionSchema) }),
  },
  /** Changes how a collection is read, and whether it is watched. */
  setCollection: { request: SetCollectionRequestSchema, reply: CollectionSchema },
  /** Looks through a collection again, as a job; what is as it was is passed over. */
  reread: { request: v.object({ id: IdSchema }), reply: JobSchema },
  /** Counts the articles and files that would be removed from the library, or removes them; never from their source. */
  remove: { request: RemoveRequestSchema, reply: RemovableSchema },
  /** Begins to hold the library against itself, unless that is being done; the index is made again where it must. */
  verify: { request: VerifyRequestSchema, reply: VerificationSchema },
  /** Gives that up; what was found before stays. */
  stopVerifying: { request: v.object({}), reply: VerificationSchema },
  /** How far that is, and what the last one found. */
  verification: { request: v.object({}), reply: VerificationSchema },
  /** How the reader has set the app. */
  preferences: { request: v.object({}), reply: PreferencesSchema },
  /** Sets some of it anew; answers with all of it. */
  setPreferences: { request: PreferencesChangeSchema, reply: PreferencesSchema },
  /** What this app is: its version, how it was built, what it runs on. */
  about: { request: v.object({}), reply: AboutSchema },
  /** The licences of all that is shipped with it. */
  licences: { request: v.object({}), reply: LicencesSchema },
} as const;

/** Everything an archive tells unasked. */
export const events = {
  /** The library holds something else than before: what is on screen may be stale. */
  'library-changed': v.object({ articles: v.number() }),
  'job-progress': JobProgressSchema,
  'index-progress': IndexProgressSchema,
  /** A verification has begun, is so far, or has ended. */
  verification: VerificationSchema,
  /** Something came to a sudden end, and what has become of it. */
  recovered: RecoverySchema,
  /** The app is set otherwise than before, in whichever window. */
  'preferences-changed': PreferencesSchema,
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
