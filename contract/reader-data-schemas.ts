import * as v from 'valibot';
import { directions } from '../archive/article.ts';
import { ArticleIdSchema } from './schemas.ts';

/** What the reader made, apart from what the archive holds. JSON only, as all of the contract. */

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** From 0 to 1: the end was reached. */
const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** Where the reader stopped in an article. */
export const ReadingPlaceSchema = v.object({
  /** UTF-16 code units into the article's text. */
  offset: Offset,
  share: Share,
  /** When, as ISO 8601 in UTC. */
  at: v.string(),
});
export type ReadingPlace = v.InferOutput<typeof ReadingPlaceSchema>;

export const SetReadingPlaceRequestSchema = v.object({
  id: ArticleIdSchema,
  ...v.omit(ReadingPlaceSchema, ['at']).entries,
});

export const ReadingPlacesRequestSchema = v.object({
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)), 20),
  /** Leaves out what was read to its end. */
  unfinished: v.optional(v.boolean(), false),
});

export const ReadingPlacesReplySchema = v.object({
  /** The latest first. */
  places: v.array(
    v.object({
      /** Number of the place itself, by which it is forgotten. */
      place: v.number(),
      /** `null` when the library does not hold the article any more. */
      id: v.nullable(ArticleIdSchema),
      title: v.string(),
      source: v.nullable(v.string()),
      date: v.nullable(v.string()),
      share: Share,
      at: v.string(),
    }),
  ),
});
export type ReadingPlaces = v.InferOutput<typeof ReadingPlacesReplySchema>;

export const ForgetReadingPlaceRequestSchema = v.object({
  place: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** Which way something runs and in which language, where the reader knows better; `null` leaves it open. */
export const WayOfReadingSchema = v.object({
  direction: v.nullable(v.picklist(directions)),
  /** BCP 47 tag. */
  language: v.nullable(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/))),
});
export type WayOfReading = v.InferOutput<typeof WayOfReadingSchema>;

/** What a way of reading is set for: an article, or all of its source. */
export const waysOf = ['article', 'source'] as const;

export const SetWayRequestSchema = v.object({
  id: ArticleIdSchema,
  of: v.picklist(waysOf),
  ...WayOfReadingSchema.entries,
});

/** Says that it is done. */
export const DoneSchema = v.object({});
