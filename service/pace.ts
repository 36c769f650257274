import type { JobCounts } from '../contract/job-schemas.ts';

/** How far an import has come at a moment. */
interface Mark {
  readonly at: number;
  readonly articles: number;
  readonly bytes: number;
}

/** What is looked back on, in milliseconds: a pace of long ago says nothing of what is left. */
const memory = 15_000;

/** From so much on a pace means something. */
const [leastMilliseconds, markEvery] = [1000, 250];

/** How fast an import goes lately, and how long it will take at that. */
export class Pace {
  readonly #marks: Mark[] = [];

  /** @param at now, in milliseconds */
  of(
    counts: Readonly<JobCounts>,
    bytesInFile: number,
    at: number,
  ): { articlesPerSecond: number | null; secondsLeft: number | null } {
    const now: Mark = {
      at,
      articles: counts.added + counts.replaced + counts.unchanged,
      bytes: counts.bytesDone + bytesInFile,
    };
    const last = this.#marks.at(-1);
    if (last === undefined || at - last.at >= markEvery) this.#marks.push(now);
    while (at - (this.#marks[0]?.at ?? at) > memory) this.#marks.shift();
    const [first = now] = this.#marks;
    const seconds = (at - first.at) / 1000;
    if (seconds * 1000 < leastMilliseconds) return { articlesPerSecond: null, secondsLeft: null };
    const bytesPerSecond = (now.bytes - first.bytes) / seconds;
    return {
      articlesPerSecond: (now.articles - first.articles) / seconds,
      secondsLeft:
        bytesPerSecond > 0 ? Math.max(0, counts.bytesFound - now.bytes) / bytesPerSecond : null,
    };
  }
}
