import { noDocument } from './posting-cursor.ts';
import type { Scorer } from './scorer.ts';
import type { TopHits } from './top-hits.ts';

/** Whether a document of the segment may be shown at all: alive, and within the filters. */
export type Admits = (document: number) => boolean;

/**
 * Offers the matches of a segment that can still come among the best, and leaves out, undecoded, every
 * stretch of documents whose bound is too low (block-max; Ding and Suel 2011).
 *
 * @param ids the article of each document
 */
export function collectTop(scorer: Scorer, ids: Uint32Array, admits: Admits, top: TopHits): void {
  let document = 0;
  // An equal score may still come in by its id: a replaced article keeps its old one in a new segment.
  while (document < noDocument && scorer.largestScore >= top.threshold) {
    if (scorer.bound(document) < top.threshold) {
      if (scorer.boundEnd === noDocument) return;
      document = scorer.boundEnd + 1;
      continue;
    }
    const end = scorer.boundEnd;
    document = scorer.advance(document);
    while (document <= end && document !== noDocument) {
      if (admits(document)) {
        const score = scorer.score();
        if (score >= top.threshold) top.offer(ids[document] as number, score);
      }
      document = scorer.advance(document + 1);
    }
  }
}
