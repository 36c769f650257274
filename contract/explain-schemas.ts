import * as v from 'valibot';
import { zoneKinds } from '../archive/article.ts';
import { ArticleIdSchema, LadderSchema, SearchedSchema, StrictnessSchema } from './schemas.ts';

/** Why an article is among the hits of a search. JSON only, as all of the contract. */

export const ExplainRequestSchema = v.object({ id: ArticleIdSchema, ...SearchedSchema.entries });

/** Why a form is searched: it is what was typed, or another spelling, a longer word, a match of a pattern or near word. */
const origins = ['typed', 'spelling', 'beginning', 'pattern', 'near'] as const;

export const ExplainReplySchema = v.object({
  strictness: StrictnessSchema,
  /** What was asked for, in the order of the query, and what stands for it in the article. */
  terms: v.array(
    v.object({
      asked: v.string(),
      /** Empty when nothing does. */
      forms: v.array(
        v.object({
          text: v.string(),
          /** The strictest rung on which it is what was typed; `null` when it counts for another reason. */
          strictness: v.nullable(StrictnessSchema),
          origin: v.picklist(origins),
          zones: v.array(v.object({ zone: v.picklist(zoneKinds), times: v.number() })),
        }),
      ),
    }),
  ),
  /** Words of the query that were passed over for being common. */
  stopWords: v.array(v.string()),
  ladder: LadderSchema,
});
export type Explanation = v.InferOutput<typeof ExplainReplySchema>;
