import type { Steps } from '../steps.ts';
import { Batch } from './batch.ts';
import { BestOf } from './best-of.ts';
import type { Admitted } from './filters.ts';
import { noDocument } from './posting-cursor.ts';
import type { Scorer } from './scorer.ts';
import type { TopHits } from './top-hits.ts';

/** Windows between two pauses: a millisecond's worth, or so. */
export const windowsPerStep = 16;

/** On deeper pages little is left out by bounds, and to look for a hit among so many takes too long. */
const mostApart = 200;

/**
 * Offers the matches of a segment that can still come among the best, and leaves out, undecoded, every
 * stretch of documents whose bound is too low.
 *
 * @param ids the article of each document
 */
export function* findBest(
  scorer: Scorer,
  ids: Uint32Array,
  admitted: Admitted,
  top: TopHits,
): Steps<void> {
  if (!(scorer instanceof BestOf) || top.most > mostApart) {
    yield* walk(scorer, ids, admitted, top, false);
    return;
  }
  // The best of the whole are the best of its parts, and a part alone has closer bounds.
  for (const part of scorer.parts) yield* walk(part, ids, admitted, top, true);
}

function* walk(
  scorer: Scorer,
  ids: Uint32Array,
  { from, to, admits }: Admitted,
  top: TopHits,
  mayRepeat: boolean,
): Steps<void> {
  const batch = new Batch();
  let windows = 0;
  let document = from;
  // An equal score may still come in by its id: segments do not come in the order of ids.
  while (document < to && scorer.largestScore >= top.threshold) {
    const bound = scorer.bound(document);
    if (bound < top.threshold) {
      if (scorer.boundEnd === noDocument) return;
      document = scorer.boundEnd + 1;
      continue;
    }
    const end = Math.min(scorer.boundEnd, document + scorer.widest - 1, to - 1);
    batch.count = 0;
    scorer.collect(document, end, top.threshold, batch);
    for (let i = 0; i < batch.count; i++) {
      const score = batch.scores[i] as number;
      if (score < top.threshold) continue;
      const match = batch.documents[i] as number;
      if (admits !== null && !admits(match)) continue;
      if (mayRepeat) top.offerAgain(ids[match] as number, score);
      else top.offer(ids[match] as number, score);
    }
    document = end + 1;
    windows += 1;
    if (windows % windowsPerStep === 0) yield;
  }
}
