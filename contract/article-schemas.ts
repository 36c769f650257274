import * as v from 'valibot';
import { ReadingPlaceSchema, WayOfReadingSchema } from './reader-data-schemas.ts';
import {
  ArticleIdSchema,
  ArticleSchema,
  QuerySchema,
  ReadingRequest,
  SpanSchema,
} from './schemas.ts';

/** One article whole: what is asked for and answered. JSON only, as all of the contract. */

export const ArticleRequestSchema = v.object({
  id: ArticleIdSchema,
  ...ReadingRequest,
  /** Marks what this query finds in the article; empty marks nothing. */
  query: v.optional(QuerySchema, ''),
});

export const ResolveRelatedReplySchema = v.object({
  /** The related headlines of the article, in the order of its text. */
  headlines: v.array(
    v.object({
      /** Where the headline stands in the text. */
      start: v.number(),
      /** The article that it names; `null` when the archive holds none that it names for certain. */
      id: v.nullable(ArticleIdSchema),
    }),
  ),
});

export const ArticleReplySchema = v.object({
  article: ArticleSchema,
  /** Stretches of the article's text that the query matched, sorted and apart. */
  highlights: v.array(SpanSchema),
  /** Where the reader stopped in it the last time; `null` when it was not begun, or that cannot be read. */
  place: v.nullable(ReadingPlaceSchema),
  /** What the reader has set for it and for its source, the first before the second. */
  ways: v.object({ article: WayOfReadingSchema, source: WayOfReadingSchema }),
});
