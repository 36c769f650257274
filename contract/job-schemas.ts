import * as v from 'valibot';
import { formatNames } from '../archive/article.ts';
import { fieldNames } from '../archive/formats/field-mapping.ts';
import type { Guess } from '../archive/formats/guess.ts';
import type { Problem } from '../archive/formats/problem.ts';
import { fileOutcomes, jobStates } from '../archive/library/job.ts';
import { removalScopes } from '../archive/library/removal-scope.ts';

/** What imports are asked for and tell. JSON only, as all of the contract. */

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const IdSchema = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Name as in the WHATWG's standard, or `x-mac-arabic`. */
const Encoding = v.pipe(v.string(), v.minLength(1), v.maxLength(40));

const MappingSchema = v.record(v.picklist(fieldNames), v.nullable(v.string()));

/** How a source is to be read, where its reader knows better; `null` leaves it to be found out. */
const Settings = {
  encoding: v.optional(v.nullable(Encoding), null),
  mapping: v.optional(v.nullable(MappingSchema), null),
};

export const AddRequestSchema = v.object({
  paths: v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1)),
  ...Settings,
  /** Whether the sources are looked through again whenever something changes in them. */
  watch: v.optional(v.boolean(), false),
  /** Whether to answer when all is done and can be found, or when the job has been taken on. */
  wait: v.optional(v.boolean(), true),
});

export const JobCountsSchema = v.object({
  filesDone: Count,
  filesFound: Count,
  bytesDone: Count,
  bytesFound: Count,
  added: Count,
  replaced: Count,
  unchanged: Count,
  vanished: Count,
  skipped: Count,
  failed: Count,
  problems: Count,
});
export type JobCounts = v.InferOutput<typeof JobCountsSchema>;

export { fileOutcomes };

const JobState = v.picklist(jobStates);

export const JobSchema = v.object({
  id: IdSchema,
  state: JobState,
  /** Names of what it looks through. */
  sources: v.array(v.string()),
  counts: JobCountsSchema,
  started: v.string(),
  ended: v.nullable(v.string()),
  /** Why it failed. */
  problem: v.nullable(v.string()),
});
export type Job = v.InferOutput<typeof JobSchema>;

/** Told now and then while a job runs, and whenever its state changes. */
export const JobProgressSchema = v.object({
  id: IdSchema,
  state: JobState,
  counts: JobCountsSchema,
  /** Lately; `null` until that is known. */
  articlesPerSecond: v.nullable(v.number()),
  secondsLeft: v.nullable(v.number()),
});
export type JobProgress = v.InferOutput<typeof JobProgressSchema>;

export const SteerRequestSchema = v.object({
  id: IdSchema,
  wish: v.picklist(['pause', 'resume', 'cancel']),
});

const ProblemSchema = v.variant('kind', [
  v.object({ kind: v.literal('unknown-format') }),
  v.object({ kind: v.literal('no-text') }),
  v.object({ kind: v.literal('unreadable'), cause: v.string() }),
  v.object({ kind: v.literal('malformed'), cause: v.string() }),
  v.object({ kind: v.literal('truncated') }),
  v.object({ kind: v.literal('encrypted') }),
  v.object({ kind: v.literal('unsupported'), what: v.string() }),
  v.object({ kind: v.literal('no-text-layer') }),
  v.object({ kind: v.literal('too-large'), size: v.nullable(v.number()), limit: v.number() }),
  v.object({ kind: v.literal('too-long'), length: v.number(), limit: v.number() }),
  v.object({ kind: v.literal('nested-too-deep'), limit: v.number() }),
  v.object({ kind: v.literal('unpacks-too-large'), limit: v.number() }),
  v.object({ kind: v.literal('unsafe-path'), path: v.string() }),
  v.object({ kind: v.literal('symbolic-link') }),
  v.object({ kind: v.literal('not-an-article'), count: v.number() }),
  v.object({ kind: v.literal('more-problems'), count: v.number() }),
  v.object({ kind: v.literal('as-before'), count: v.number() }),
]) satisfies v.GenericSchema<unknown, Problem>;

const PlaceSchema = v.object({
  unit: v.picklist(['line', 'row', 'record', 'page', 'message', 'entry']),
  number: v.number(),
});

const GuessSchema = v.variant('kind', [
  v.object({
    kind: v.literal('encoding'),
    encoding: v.string(),
    by: v.picklist(['told', 'mark', 'declared', 'bytes', 'letters']),
    confidence: v.number(),
  }),
  v.object({ kind: v.literal('mojibake'), readAs: v.string() }),
  v.object({ kind: v.literal('mapping'), mapping: MappingSchema }),
  v.object({ kind: v.literal('letters-restored') }),
  v.object({ kind: v.literal('undated'), articles: v.number() }),
  v.object({ kind: v.literal('zones'), articles: v.number() }),
]) satisfies v.GenericSchema<unknown, Guess>;

const Outcome = v.picklist(fileOutcomes);

export const ReportRequestSchema = v.object({
  id: IdSchema,
  /** Which lines; an empty list is all. */
  outcomes: v.optional(v.array(Outcome), []),
  offset: v.optional(Count, 0),
  limit: v.optional(v.pipe(Count, v.maxValue(10_000)), 100),
});

const ReportLineSchema = v.object({
  /** Name of the collection, path in it, and path inside the file at that path. */
  collection: v.string(),
  path: v.string(),
  inside: v.nullable(v.string()),
  outcome: Outcome,
  format: v.nullable(v.picklist(formatNames)),
  articles: Count,
  problems: v.array(v.object({ problem: ProblemSchema, place: v.nullable(PlaceSchema) })),
  guesses: v.array(GuessSchema),
});
export type ReportLine = v.InferOutput<typeof ReportLineSchema>;

export const ReportReplySchema = v.object({ total: Count, files: v.array(ReportLineSchema) });

export const CollectionSchema = v.object({
  id: IdSchema,
  name: v.string(),
  /** Relative to the library folder; `null` for what is shipped with the app. */
  place: v.nullable(v.string()),
  files: Count,
  articles: Count,
  /** Articles that are no longer where they were read. */
  vanished: Count,
  isWatched: v.boolean(),
  encoding: v.nullable(v.string()),
  mapping: v.nullable(MappingSchema),
});
export type Collection = v.InferOutput<typeof CollectionSchema>;

export const SetCollectionRequestSchema = v.object({
  id: IdSchema,
  /** What is left out stays as it is. */
  watch: v.optional(v.boolean()),
  encoding: v.optional(v.nullable(Encoding)),
  mapping: v.optional(v.nullable(MappingSchema)),
});

export const RemoveRequestSchema = v.object({
  id: IdSchema,
  /** What is no longer in its source, or all of it and the collection with it. */
  scope: v.picklist(removalScopes),
  /** Without it nothing is removed, and the reply says what would be. */
  isCertain: v.optional(v.boolean(), false),
});

export const RemovableSchema = v.object({ articles: Count, files: Count });
export type Removable = v.InferOutput<typeof RemovableSchema>;

/** What a list says of an article. */
export const ArticleLabelSchema = v.object({
  id: IdSchema,
  title: v.string(),
  source: v.nullable(v.string()),
  date: v.nullable(v.string()),
});

export const CopiesReplySchema = v.object({
  /** The articles that tell the same story in nearly the same words, this one among them, the first first. */
  articles: v.array(ArticleLabelSchema),
});
export type Copies = v.InferOutput<typeof CopiesReplySchema>;
