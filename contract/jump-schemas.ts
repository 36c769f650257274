import * as v from 'valibot';
import { longestQuery } from './longest-query.ts';
import { ArticleIdSchema } from './schemas.ts';

/** Where a text that is typed may lead at once, and the searches that are remembered. JSON only, as all of the contract. */

const Limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100));

export const SearchAddressSchema = v.object({
  /** Where the page shows it: the words, and all that narrows them. */
  address: v.pipe(v.string(), v.minLength(1), v.maxLength(3 * longestQuery)),
  /** The words alone. */
  query: v.pipe(v.string(), v.maxLength(longestQuery)),
});
export type SearchAddress = v.InferOutput<typeof SearchAddressSchema>;

const KeptSearchSchema = v.object({
  id: v.number(),
  ...SearchAddressSchema.entries,
  /** What the reader calls it; `null` for one that was merely made. */
  name: v.nullable(v.string()),
  /** When it was made or saved last, as ISO 8601 in UTC. */
  at: v.string(),
});
export type KeptSearch = v.InferOutput<typeof KeptSearchSchema>;

export const SearchesRequestSchema = v.object({ limit: v.optional(Limit, 100) });

export const SearchesReplySchema = v.object({
  /** Those with a name first, then those without; of both the latest first, so many of each at most. */
  searches: v.array(KeptSearchSchema),
});

export const SaveSearchRequestSchema = v.object({
  ...SearchAddressSchema.entries,
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
});

export const ForgetSearchRequestSchema = v.object({
  /** `null` forgets all that have no name. */
  id: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

export const JumpsRequestSchema = v.object({
  /** What was typed so far. */
  text: v.pipe(v.string(), v.maxLength(longestQuery)),
  /** Of each kind. */
  limit: v.optional(Limit, 3),
});

const NameSchema = v.object({
  kind: v.picklist(['source', 'category']),
  name: v.string(),
  articles: v.number(),
});

export const JumpsReplySchema = v.object({
  /** Articles whose titles hold what was typed. */
  titles: v.array(v.object({ id: ArticleIdSchema, title: v.string() })),
  /** Sources and categories whose names hold it. */
  names: v.array(NameSchema),
  /** Remembered searches that hold it; where nothing was typed, the latest. */
  searches: v.array(KeptSearchSchema),
});
export type Jumps = v.InferOutput<typeof JumpsReplySchema>;
