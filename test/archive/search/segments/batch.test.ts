import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Batch, makeMarks, windowSize } from '../../../../archive/search/segments/batch.ts';
import { batchOf, matches, matchesIn, type Match } from './batches.ts';

/** A batch whose documents are marked or not. */
const marked = matches.chain((own) =>
  fc.tuple(
    fc.constant(own),
    fc.array(fc.boolean(), { minLength: own.length, maxLength: own.length }),
  ),
);

describe('a batch', () => {
  it('holds a whole window', () => {
    const whole = Array.from({ length: windowSize }, (_, document) => ({ document, score: 1 }));
    expect(matchesIn(batchOf(whole))).toEqual(whole);
  });

  it('takes over the documents of another, and none of its scores', () => {
    fc.assert(
      fc.property(matches, matches, (before, own) => {
        const batch = batchOf(before);
        batch.copy(batchOf(own));
        expect(matchesIn(batch)).toEqual(own.map(({ document }) => ({ document, score: 0 })));
      }),
    );
  });

  it('keeps what is marked, or what is not, and scores enough', () => {
    const least = fc.constantFrom(-Infinity, 0, 0.5, 3, NaN);
    fc.assert(
      fc.property(marked, fc.boolean(), least, ([own, isMarked], wanted, least) => {
        const batch = batchOf(own);
        const marks = makeMarks();
        marks.set(isMarked.map(Number));
        batch.keep(marks, wanted, least);
        // No number to compare with leaves nothing out.
        const isEnough = ({ score }: Match) => Number.isNaN(least) || score >= least;
        expect(matchesIn(batch)).toEqual(
          own.filter((match, at) => isMarked[at] === wanted && isEnough(match)),
        );
      }),
    );
  });

  it('adds its scores to those of a batch that holds its documents, and marks them there', () => {
    fc.assert(
      fc.property(marked, ([all, isOwn]) => {
        const batch = batchOf(all);
        const own = all.filter((_, at) => isOwn[at]).map((match) => ({ ...match, score: 10 }));
        const marks = makeMarks();
        batchOf(own).addTo(batch, marks);
        expect([matchesIn(batch), [...marks.subarray(0, all.length)]]).toEqual([
          all.map(({ document, score }, at) => ({
            document,
            score: isOwn[at] === true ? score + 10 : score,
          })),
          isOwn.map(Number),
        ]);
      }),
    );
  });

  it('leaves marks of others as they are', () => {
    const marks = makeMarks().fill(1, 0, 2);
    new Batch().addTo(batchOf([{ document: 5, score: 1 }]), marks);
    expect([...marks.subarray(0, 3)]).toEqual([1, 1, 0]);
  });
});
