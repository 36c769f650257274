import * as v from 'valibot';
import { ArticleLabelSchema, IdSchema } from './job-schemas.ts';

/** What the front page of an archive asks for. JSON only, as all of the contract. */

const Day = v.pipe(v.string(), v.isoDate());

export const OverviewSchema = v.object({
  /** Where the library lies on this machine. */
  folder: v.string(),
  articles: v.number(),
  undated: v.number(),
  /** First and last day of the dated articles. */
  first: v.nullable(Day),
  last: v.nullable(Day),
  /** Most articles first; a `null` name gathers the articles whose source is unknown. */
  sources: v.array(v.object({ name: v.nullable(v.string()), articles: v.number() })),
  years: v.array(v.object({ year: v.string(), articles: v.number() })),
});
export type Overview = v.InferOutput<typeof OverviewSchema>;

export const DaysRequestSchema = v.object({
  year: v.pipe(
    v.string(),
    v.regex(/^\d{4}$/, ({ received }) => `Expected a year as YYYY but received ${received}`),
  ),
});

export const DaysReplySchema = v.object({
  /** Those on which something was published, in order. */
  days: v.array(v.object({ day: Day, articles: v.number() })),
  /** The last such day before the year, and the first after it. */
  before: v.nullable(Day),
  after: v.nullable(Day),
});
export type Days = v.InferOutput<typeof DaysReplySchema>;

export const AdditionsRequestSchema = v.object({
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 5),
});

export const AdditionsReplySchema = v.object({
  /** The imports that brought articles, newest first. */
  additions: v.array(
    v.object({
      job: IdSchema,
      /** Names of what was looked through. */
      sources: v.array(v.string()),
      /** Instants, ISO 8601; it goes on while there is no end. */
      started: v.string(),
      ended: v.nullable(v.string()),
      /** How many it brought, and a few of them, the last first. */
      articles: v.number(),
      newest: v.array(ArticleLabelSchema),
    }),
  ),
});
export type Addition = v.InferOutput<typeof AdditionsReplySchema>['additions'][number];
