import * as v from 'valibot';
import {
  directions,
  dropReasons,
  formatNames,
  zoneKinds,
  type Article,
  type ArticleId,
} from '../archive/article.ts';
import { rungs } from '../archive/arabic/rungs.ts';
import { datePrefix } from './date-prefix.ts';
import { longestQuery } from './longest-query.ts';
import { ClauseSchema } from './reading-schemas.ts';
import { copyModes, scopes, sorts } from './search-words.ts';

/** The values that requests and replies are made of. JSON only: a structured clone and JSON agree. */

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

export const SpanSchema = v.object({ start: Offset, end: Offset });

/** A text with the stretches to be marked in it, sorted and apart from each other. */
export const MarkedTextSchema = v.object({ text: v.string(), marks: v.array(SpanSchema) });
export type MarkedText = v.InferOutput<typeof MarkedTextSchema>;

export const ArticleIdSchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.transform((id) => id as ArticleId),
);

const ZoneSchema = v.object({
  ...SpanSchema.entries,
  kind: v.picklist(zoneKinds),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

const DroppedSchema = v.object({ ...SpanSchema.entries, reason: v.picklist(dropReasons) });

const OriginSchema = v.object({
  collection: v.string(),
  isShipped: v.boolean(),
  path: v.string(),
  inside: v.nullable(v.string()),
  format: v.picklist(formatNames),
  encoding: v.nullable(v.string()),
  fileHash: v.string(),
  isPresent: v.boolean(),
});

const Day = v.pipe(v.string(), v.isoDate());

export const ArticleSchema = v.object({
  id: ArticleIdSchema,
  externalId: v.nullable(v.string()),
  title: v.string(),
  source: v.nullable(v.string()),
  date: v.nullable(Day),
  author: v.nullable(v.string()),
  category: v.nullable(v.string()),
  url: v.nullable(v.string()),
  language: v.nullable(v.string()),
  direction: v.nullable(v.picklist(directions)),
  text: v.string(),
  zones: v.pipe(v.array(ZoneSchema), v.readonly()),
  dropped: v.pipe(v.array(DroppedSchema), v.readonly()),
  cluster: ArticleIdSchema,
  origin: OriginSchema,
}) satisfies v.GenericSchema<unknown, Article>;

/** A year, a month or a day; as a bound it reaches to the end of what it names. */
const DatePrefix = v.pipe(
  v.string(),
  v.regex(
    datePrefix,
    ({ received }) => `Expected a date as YYYY, YYYY-MM or YYYY-MM-DD but received ${received}`,
  ),
);

export const QuerySchema = v.pipe(v.string(), v.maxLength(longestQuery));

/** Number of a rung of the ladder of strictness: 1 is as written, 7 takes all words of one skeleton. */
export const StrictnessSchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.maxValue(rungs.length),
);

/** A query, and how it is to be understood. */
export const ReadingRequest = {
  query: QuerySchema,
  scope: v.optional(v.picklist(scopes), 'article'),
  /** For the whole query, which may have its own `strict:`; `null` is the usual strictness. */
  strictness: v.optional(v.nullable(StrictnessSchema), null),
  /** Whether other spellings that the archive uses are searched too. */
  spellings: v.optional(v.boolean(), true),
  /** Those that are not. */
  withoutSpellings: v.optional(v.array(v.string()), []),
};

/** What is searched for. */
export const SearchedSchema = v.object({
  ...ReadingRequest,
  from: v.optional(v.nullable(DatePrefix), null),
  to: v.optional(v.nullable(DatePrefix), null),
  /** Names of sources to keep, `null` for articles without one; an empty list keeps all. */
  sources: v.optional(v.array(v.nullable(v.string())), []),
  /** The same of categories. */
  categories: v.optional(v.array(v.nullable(v.string())), []),
  /** Folded, the best of a story stands for all its copies, and by date the newest. */
  copies: v.optional(v.picklist(copyModes), 'shown'),
  /** The reader is still typing: the last word may be the beginning of a longer one. */
  typing: v.optional(v.boolean(), false),
});

export const CountRequestSchema = v.object({
  ...SearchedSchema.entries,
  /** Whether to count what is found on each rung of strictness. */
  ladder: v.optional(v.boolean(), false),
});

/** And which page of it. */
export const SearchRequestSchema = v.object({
  ...SearchedSchema.entries,
  sort: v.optional(v.picklist(sorts), 'relevance'),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)), 20),
  offset: v.optional(Offset, 0),
  /** `later` brings the page without the totals, which look at every match: `count` brings those. */
  counting: v.optional(v.picklist(['now', 'later']), 'now'),
});

/** Hits of one ranking, at most. */
export const longestRanking = 10_000;

/** How much of a query must match; `auto` decides by how it is written. */
export const queryMatches = ['auto', 'all', 'any'] as const;

/** The best of what a search finds, by name and score: nothing is counted, nothing marked. */
export const RankRequestSchema = v.object({
  ...v.omit(SearchedSchema, ['typing', 'copies']).entries,
  match: v.optional(v.picklist(queryMatches), 'auto'),
  limit: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(longestRanking)),
    1000,
  ),
});

const PassageSchema = v.object({ ...MarkedTextSchema.entries, zone: v.picklist(zoneKinds) });

const HitSchema = v.object({
  id: ArticleIdSchema,
  externalId: v.nullable(v.string()),
  title: MarkedTextSchema,
  date: v.nullable(Day),
  source: v.nullable(v.string()),
  score: v.number(),
  snippet: PassageSchema,
  /** Other articles of the archive that tell the same story in nearly the same words. */
  copies: v.number(),
});
export type Hit = v.InferOutput<typeof HitSchema>;

/** What the reader should know about how the query was read. */
const QueryNoteSchema = v.variant('kind', [
  /** A quotation mark without its other half; the rest was read as plain words. */
  v.object({ kind: v.literal('unclosed-quote') }),
  /** A bracket without its other half. */
  v.object({ kind: v.literal('unclosed-bracket') }),
  /** Behind `date:`, and no date; it was read as a word. */
  v.object({ kind: v.literal('unreadable-date'), text: v.string() }),
  /** Behind `strict:`, and no rung of the ladder; it was read as a word. */
  v.object({ kind: v.literal('unknown-strictness'), text: v.string() }),
  /** `name:` is no field we know; it was read as a word. */
  v.object({ kind: v.literal('unknown-field'), name: v.string() }),
  /** An operator with nothing to stand on; it was read as a word, or passed over when it is none. */
  v.object({ kind: v.literal('stray-operator'), operator: v.string() }),
  /** Words too common to search for. */
  v.object({ kind: v.literal('stop-words'), words: v.array(v.string()) }),
  /** Spellings from the archive's own vocabulary that were searched beside the typed one. */
  v.object({
    kind: v.literal('also-searched'),
    word: v.string(),
    spellings: v.array(v.string()),
    /** Those that were not, because the request leaves them out. */
    switchedOff: v.array(v.string()),
  }),
  /** More words fit a pattern, or are near a word, than are searched: the most frequent are. */
  v.object({
    kind: v.literal('many-words'),
    word: v.string(),
    searched: v.number(),
    found: v.number(),
  }),
  /** No article holds the last word; these hold words that begin so. At most five are named. */
  v.object({ kind: v.literal('beginnings'), word: v.string(), spellings: v.array(v.string()) }),
  /** No article holds all the words that were asked for; these hold at least so many of them. */
  v.object({ kind: v.literal('some-words-only'), needed: v.number(), asked: v.number() }),
  /** So many articles came or changed lately and cannot be found yet as they are now. */
  v.object({ kind: v.literal('index-behind'), articles: v.number() }),
  /** The query has more parts than are read; so many were. */
  v.object({ kind: v.literal('too-many-words'), read: v.number() }),
]);
export type QueryNote = v.InferOutput<typeof QueryNoteSchema>;

export const SearchReplySchema = v.object({
  /** How the query was read; `null` asks for every article. */
  reading: v.nullable(ClauseSchema),
  strictness: StrictnessSchema,
  /** Whether the query says it itself (`strict:2`), which comes before what the request says. */
  isStrictnessOwn: v.boolean(),
  /** Hits of the whole list; `null` when counting was left for later. */
  total: v.nullable(v.number()),
  /** Articles that match in nothing but their related headlines, and so are not among the hits. */
  relatedOnly: v.nullable(v.number()),
  tookMs: v.number(),
  notes: v.array(QueryNoteSchema),
  hits: v.array(HitSchema),
});
export type SearchReply = v.InferOutput<typeof SearchReplySchema>;

export const RankReplySchema = v.object({
  notes: v.array(QueryNoteSchema),
  /** Best first. */
  hits: v.array(
    v.object({
      id: ArticleIdSchema,
      externalId: v.nullable(v.string()),
      title: v.string(),
      score: v.number(),
    }),
  ),
});
export type RankReply = v.InferOutput<typeof RankReplySchema>;

export const LadderSchema = v.array(
  v.object({ strictness: StrictnessSchema, articles: v.number() }),
);
export type Ladder = v.InferOutput<typeof LadderSchema>;

const Names = v.array(v.object({ name: v.nullable(v.string()), articles: v.number() }));

export const CountReplySchema = v.object({
  /** Hits of the list: articles, or stories where copies are folded. */
  total: v.number(),
  /** Articles that match, copies one by one. */
  articles: v.number(),
  relatedOnly: v.number(),
  /** The hits of the total by what they are; of folded copies the newest is looked at. */
  facets: v.object({
    /** Most articles first; a `null` name gathers those whose source or category is unknown. */
    sources: Names,
    categories: Names,
    /** Ascending; the undated are in none. */
    years: v.array(v.object({ year: v.string(), articles: v.number() })),
    /** The same, `YYYY-MM`. */
    months: v.array(v.object({ month: v.string(), articles: v.number() })),
  }),
  /** What the query as it stands finds on each rung, the strictest first; `null` when not asked for. */
  ladder: v.nullable(LadderSchema),
});
export type CountReply = v.InferOutput<typeof CountReplySchema>;

export const PassagesRequestSchema = v.object({
  id: ArticleIdSchema,
  ...ReadingRequest,
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 5),
});

export const PassagesReplySchema = v.object({
  /** The best of them, in the order of the text, none over another; empty when the query matches nowhere. */
  passages: v.array(PassageSchema),
});
export type PassagesReply = v.InferOutput<typeof PassagesReplySchema>;

export const SuggestRequestSchema = v.object({
  /** What was typed so far. */
  text: QuerySchema,
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 8),
});

export const SuggestReplySchema = v.object({
  /** What was typed with its last word completed, each with the articles that hold that word. */
  completions: v.array(v.object({ text: v.string(), articles: v.number() })),
  /** What was typed with the words corrected that no article holds. */
  didYouMean: v.nullable(v.string()),
});
export type Suggestions = v.InferOutput<typeof SuggestReplySchema>;

/** How far the index is behind the library: so many articles of all can be found as they are now. */
export const IndexProgressSchema = v.object({ indexed: v.number(), articles: v.number() });
export type IndexProgress = v.InferOutput<typeof IndexProgressSchema>;
