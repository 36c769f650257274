import type { Reading } from '../format-reader.ts';
import { limits } from '../limits.ts';
import { Unreadable } from '../problem.ts';

/** Told of all bytes that have come out of one packed file so far, and of all that went in for them. */
export type Growth = (out: number, from: number) => void;

/**
 * Watches a packed file while it is unpacked, however often that is: bytes that were unpacked before count
 * once.
 *
 * @param size how large it is packed, where that is known before
 * @throws Unreadable from the function returned, beyond the limits
 */
export function growthOf(size: number | null, reading: Pick<Reading, 'unpacked'>): Growth {
  let furthest = 0;
  return (out, from) => {
    const more = out - furthest;
    if (more <= 0) return;
    furthest = out;
    const packed = Math.max(from, size ?? 0);
    if (out > limits.ratioCountsFrom && out > packed * limits.largestRatio) {
      throw new Unreadable({ kind: 'unpacks-too-large', limit: limits.largestRatio });
    }
    reading.unpacked(more, packed);
  };
}
