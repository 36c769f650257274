import * as v from 'valibot';
import { verificationPhases } from '../archive/verification/verification.ts';

const Count = v.pipe(v.number(), v.minValue(0));

export const VerificationProgressSchema = v.object({
  phase: v.picklist(verificationPhases),
  /** Of the phase, in what it counts: tables, articles, bytes. */
  done: Count,
  total: Count,
  /** Of the whole, from 0 to 1. */
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

export const FindingSchema = v.variant('kind', [
  v.object({
    kind: v.literal('database-damaged'),
    file: v.picklist(['library.db', 'reader.db']),
    detail: v.string(),
  }),
  v.object({
    kind: v.literal('article-damaged'),
    id: v.number(),
    title: v.string(),
    collection: v.string(),
    path: v.string(),
  }),
  v.object({ kind: v.literal('index-damaged'), index: v.string(), detail: v.string() }),
  v.object({
    kind: v.literal('catalogue-behind'),
    index: v.string(),
    catalogued: Count,
    indexed: Count,
  }),
  v.object({
    kind: v.literal('index-differs'),
    index: v.string(),
    missing: Count,
    extra: Count,
  }),
]);

export const VerificationReportSchema = v.object({
  /** When it ended, as in ISO 8601. */
  ended: v.string(),
  articles: Count,
  /** Of the files that were read. */
  bytes: Count,
  /** The first of what was found; none in a library that is whole. */
  findings: v.array(FindingSchema),
  /** How much else was found. */
  more: Count,
});

/** How a library stands with being verified. */
export const VerificationSchema = v.object({
  /** `null` while none runs. */
  running: v.nullable(VerificationProgressSchema),
  /** The last one that came to its end, perhaps long ago; `null` for none. */
  last: v.nullable(VerificationReportSchema),
});

export const VerifyRequestSchema = v.object({
  /** Answers when it has come to its end, and not as soon as it runs. */
  wait: v.optional(v.boolean(), false),
});

export type VerificationProgress = v.InferOutput<typeof VerificationProgressSchema>;
export type Finding = v.InferOutput<typeof FindingSchema>;
export type VerificationReport = v.InferOutput<typeof VerificationReportSchema>;
export type Verification = v.InferOutput<typeof VerificationSchema>;
