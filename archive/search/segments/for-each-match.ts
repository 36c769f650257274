import type { Steps } from '../steps.ts';
import { Batch, windowSize } from './batch.ts';
import type { Admitted } from './filters.ts';
import type { Scorer } from './scorer.ts';

/**
 * Passes on the matches of a segment from one document to another, a window at a time, ascending, until
 * the receiver has enough; pauses after each window.
 *
 * @param receive is given documents and what each is worth, of which the first `count` are meant; returns
 *   whether it wants more
 * @returns whether the end was reached
 */
export function* forEachMatch(
  scorer: Scorer,
  { from, to, admits }: Admitted,
  receive: (documents: Int32Array, count: number, scores: Float64Array) => boolean,
): Steps<boolean> {
  const batch = new Batch();
  for (let document = from; document < to; document += windowSize) {
    batch.count = 0;
    scorer.collect(document, Math.min(document + windowSize, to) - 1, -Infinity, batch);
    if (admits !== null) dropOthers(batch, admits);
    if (batch.count > 0 && !receive(batch.documents, batch.count, batch.scores)) return false;
    yield;
  }
  return true;
}

function dropOthers(batch: Batch, admits: (document: number) => boolean): void {
  const { documents, scores } = batch;
  let kept = 0;
  for (let i = 0; i < batch.count; i++) {
    const document = documents[i] as number;
    if (!admits(document)) continue;
    documents[kept] = document;
    scores[kept] = scores[i] as number;
    kept += 1;
  }
  batch.count = kept;
}
