import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextMerge, type Mergeable } from '../../../../archive/search/segments/merge-tiers.ts';

const whole = (...sizes: readonly number[]) =>
  sizes.map((documents) => ({ documents, alive: documents }));

/** Segments as a writer holds them, with how often documents of theirs were written, at most. */
class ModelledSegments {
  held: (Mergeable & { readonly times: number })[] = [];
  /** Documents written, each as often as it was. */
  written = 0;

  commit(size: number): void {
    this.#write(this.held.length, this.held.length, size, 1);
  }

  mergeAll(isIdle = false): void {
    for (;;) {
      const merge = nextMerge(this.held, isIdle);
      if (merge === null) return;
      const run = this.held.slice(merge.from, merge.to);
      const alive = run.reduce((sum, one) => sum + one.alive, 0);
      const times = 1 + Math.max(...run.map((one) => one.times));
      this.#write(merge.from, merge.to, alive, times);
    }
  }

  get times(): number {
    return Math.max(0, ...this.held.map(({ times }) => times));
  }

  #write(from: number, to: number, documents: number, times: number): void {
    this.written += documents;
    const one = { documents, alive: documents, times };
    this.held = [...this.held.slice(0, from), one, ...this.held.slice(to)];
  }
}

/** Sizes of commits: of all kinds, or of one document each, as by someone who adds one after the other. */
const commits = fc.oneof(
  fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 400 }),
  fc.array(fc.oneof({ weight: 30, arbitrary: fc.constant(1) }, fc.nat(20_000)), {
    minLength: 100,
    maxLength: 600,
    size: 'max',
  }),
  fc.nat(1500).map((count) => Array<number>(count).fill(1)),
);

/** Powers of eight that a number of documents has gone through. */
const tiersOf = (documents: number): number => 1 + Math.log2(Math.max(1, documents)) / 3;

describe('what is merged next', () => {
  it('is eight neighbours of one size, or one that is a third deleted', () => {
    expect([
      nextMerge(whole(1, 2, 3)),
      nextMerge(whole(9000, 1, 2, 3, 4, 5, 6, 7, 8)),
      nextMerge(whole(9000, 1, 2, 3, 4, 5, 6, 7)),
      nextMerge(whole(9000, 9000, 5, 9000, 9000, 9000, 9000, 9000)),
      nextMerge([...whole(50), { documents: 100, alive: 60 }]),
      nextMerge([...whole(50), { documents: 100, alive: 70 }]),
    ]).toEqual([null, { from: 1, to: 9 }, null, { from: 0, to: 8 }, { from: 1, to: 2 }, null]);
  });

  it('is not a large segment for the sake of a few small ones', () => {
    expect(nextMerge(whole(900, 1, 1, 1, 1, 1, 1, 1))).toBeNull();
  });

  it('keeps segments few, and writes a document again only so many times', () => {
    fc.assert(
      fc.property(commits, (sizes) => {
        const segments = new ModelledSegments();
        for (const size of sizes) {
          segments.commit(size);
          segments.mergeAll();
        }
        const total = sizes.reduce((sum, size) => sum + size, 0);
        expect(segments.held.length).toBeLessThanOrEqual(7 * tiersOf(total));
        expect(segments.written).toBeLessThanOrEqual(total * (2 * tiersOf(total) + 1));
      }),
    );
  });
});

describe('what is merged next when nothing else waits to be written', () => {
  it('are the last segments, four at least, no larger together than the one before', () => {
    expect(
      [
        whole(1, 1, 1),
        whole(1, 1, 1, 1),
        whole(5000, 1, 1, 1),
        whole(5000, 1, 1, 1, 1),
        whole(5000, 400, 300, 200, 300),
        // Larger together than the one before, and all five outweighed by none.
        whole(5000, 4, 2, 2, 2, 2),
        whole(7, 2, 2, 2, 2),
      ].map((segments) => nextMerge(segments, true)),
    ).toEqual([
      null,
      { from: 0, to: 4 },
      null,
      { from: 1, to: 5 },
      { from: 1, to: 5 },
      { from: 1, to: 6 },
      { from: 0, to: 5 },
    ]);
  });

  it('are not those of which one outweighs the others', () => {
    expect([
      nextMerge(whole(10, 4, 1, 1, 1), true),
      nextMerge(whole(10, 4, 2, 1, 1), true),
      nextMerge(whole(1000, 100, 1, 1, 1), true),
      nextMerge(whole(5, 1, 1, 1, 1), true),
    ]).toEqual([null, { from: 1, to: 5 }, null, { from: 1, to: 5 }]);
  });

  it('is by what is alive, and nothing that would not wait comes after it', () => {
    const half = { documents: 10, alive: 7 };
    expect([
      nextMerge([...whole(28), half, half, half, half], true),
      nextMerge([...whole(27), half, half, half, half], true),
      nextMerge([...whole(1, 1, 1, 1), { documents: 100, alive: 60 }], true),
      nextMerge(whole(9000, 1, 1, 1, 1, 1, 1, 1, 1), true),
    ]).toEqual([
      { from: 1, to: 5 },
      { from: 0, to: 5 },
      { from: 4, to: 5 },
      { from: 1, to: 9 },
    ]);
  });

  it('keeps segments few and writes a document only so often, however often a little is added', () => {
    fc.assert(
      fc.property(commits, (sizes) => {
        const segments = new ModelledSegments();
        const counts: number[] = [];
        for (const size of sizes) {
          segments.commit(size);
          segments.mergeAll();
          segments.mergeAll(true);
          counts.push(segments.held.length);
        }
        const total = sizes.reduce((sum, size) => sum + size, 0);
        const doublings = Math.log2(Math.max(2, total));
        expect(Math.max(0, ...counts)).toBeLessThanOrEqual(2 * doublings + 4);
        expect(segments.written).toBeLessThanOrEqual(total * (doublings + 2));
      }),
    );
  });

  it('writes none of ten thousand single documents more than some twenty times', () => {
    const segments = new ModelledSegments();
    for (let count = 0; count < 10_000; count++) {
      segments.commit(1);
      segments.mergeAll();
      segments.mergeAll(true);
    }
    expect(segments.times).toBeLessThanOrEqual(1 + 1.5 * Math.log2(10_000));
  });
});
