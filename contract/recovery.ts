import * as v from 'valibot';

/** What can come to a sudden end by itself: the page of a window, or a thread of the archive. */
export const RecoverySchema = v.object({
  part: v.picklist(['page', 'reading', 'importing', 'indexing']),
  /**
   * `back`: it was started again. `held`: so it was, for the second time in a short while, and what it ended over
   * waits to be asked for: imports are paused, the page repeats no question. `lost`: it ends whenever it is
   * started, and is left alone for a while.
   */
  outcome: v.picklist(['back', 'held', 'lost']),
});
export type Recovery = v.InferOutput<typeof RecoverySchema>;
