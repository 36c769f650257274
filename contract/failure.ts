import * as v from 'valibot';

/** Every expected failure that can cross the contract: those of the archive, and the carriers' own. */
export const FailureSchema = v.variant('kind', [
  v.object({ kind: v.literal('article-not-found'), id: v.number() }),
  v.object({ kind: v.literal('library-unreadable'), path: v.string(), cause: v.string() }),
  /** Locked by another program, a full disk: what was committed before stays. */
  v.object({ kind: v.literal('library-unwritable'), path: v.string(), cause: v.string() }),
  v.object({
    kind: v.literal('library-newer'),
    path: v.string(),
    found: v.number(),
    known: v.number(),
  }),
  v.object({ kind: v.literal('job-not-found'), id: v.number() }),
  v.object({ kind: v.literal('collection-not-found'), id: v.number() }),
  /** An import that runs, or that is to go on in the same collection, is in the way. */
  v.object({ kind: v.literal('import-unfinished') }),
  /** The index is being made again from the library, which has everything. */
  v.object({ kind: v.literal('index-damaged'), path: v.string(), cause: v.string() }),
  /** They hold all the same until the program ends. */
  v.object({ kind: v.literal('preferences-unwritable'), path: v.string(), cause: v.string() }),
  v.object({ kind: v.literal('path-unreadable'), path: v.string(), cause: v.string() }),
  /** The request does not have the shape the method asks for; `problem` names the field. */
  v.object({ kind: v.literal('invalid-request'), method: v.string(), problem: v.string() }),
  /** The caller is not one we answer: a foreign page, a missing cookie. */
  v.object({ kind: v.literal('refused'), reason: v.string() }),
  /** The other side went away before it answered. */
  v.object({ kind: v.literal('unreachable'), cause: v.string() }),
  /** What was at work on it came to a sudden end and is started again: the same may be asked once more. */
  v.object({ kind: v.literal('interrupted'), cause: v.string() }),
  /** The caller gave the request up. */
  v.object({ kind: v.literal('cancelled') }),
  /** A bug on the answering side; `cause` is for the log and for a report. */
  v.object({ kind: v.literal('internal'), cause: v.string() }),
]);

export type Failure = v.InferOutput<typeof FailureSchema>;
