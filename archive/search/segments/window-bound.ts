import { noDocument } from './posting-cursor.ts';
import type { Scorer } from './scorer.ts';

/** The bound of a window, as scorers keep it: before it was asked for, anything is possible. */
export abstract class WindowBound {
  windowBound = Infinity;
  boundEnd = noDocument;

  /** How bounds of parts become that of the whole; each part's holds as long as the shortest of them. */
  protected boundOf(
    parts: readonly Scorer[],
    from: number,
    join: (a: number, b: number) => number,
  ): number {
    let joined = 0;
    let end = noDocument;
    for (const part of parts) {
      joined = join(joined, part.bound(from));
      if (part.boundEnd < end) end = part.boundEnd;
    }
    this.boundEnd = end;
    return (this.windowBound = joined);
  }
}

export const sum = (a: number, b: number): number => a + b;
export const larger = (a: number, b: number): number => (a > b ? a : b);
