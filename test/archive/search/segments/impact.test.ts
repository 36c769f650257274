import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  b,
  idf,
  impact,
  k1,
  lengthNorm,
  normsOf,
} from '../../../../archive/search/segments/impact.ts';

const length = fc.nat(65_535);
const averageLength = fc.integer({ min: 1, max: 65_535 });
const tf = fc.integer({ min: 1, max: 1_000_000 });

describe('the impact of a document', () => {
  it('is what BM25 says', () => {
    fc.assert(
      fc.property(tf, length, averageLength, (count, own, average) => {
        const bm25 = (count * (k1 + 1)) / (count + k1 * (1 - b + (b * own) / average));
        expect(impact(count, lengthNorm(own, average))).toBeCloseTo(bm25, 12);
      }),
    );
  });

  it('is 1 for one occurrence in a document of average length', () => {
    expect(impact(1, lengthNorm(300, 300))).toBeCloseTo(1, 12);
  });

  it('rises with the frequency, falls with the length, and stays below k1 + 1', () => {
    fc.assert(
      fc.property(tf, fc.nat(60_000), averageLength, (count, own, average) => {
        const norm = lengthNorm(own, average);
        const here = impact(count, norm);
        expect([
          impact(count + 1, norm) > here,
          impact(count, lengthNorm(own + 100, average)) < here,
          here > 0 && here < k1 + 1,
        ]).toEqual([true, true, true]);
      }),
    );
  });
});

describe('the norms of documents', () => {
  it('are those of their lengths, a word of the title and the standfirst counting for more', () => {
    const norms = normsOf(
      {
        titleLengths: Uint16Array.of(0, 8, 65_535),
        standfirstLengths: Uint16Array.of(0, 20, 65_535),
        bodyLengths: Uint16Array.of(0, 300, 65_535),
      },
      372,
    );
    expect(norms).toEqual(
      Float32Array.from([0, 8 * 4 + 20 * 2 + 300, 65_535 * 7], (own) => lengthNorm(own, 372)),
    );
  });
});

describe('the idf', () => {
  it('falls with the documents that hold a term, and is never negative', () => {
    expect(idf(1, 1)).toBeCloseTo(Math.log(4 / 3), 12);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(1e6), (holding, others) => {
        const documents = holding + others + 1;
        expect([
          idf(holding, documents) > idf(holding + 1, documents),
          idf(documents, documents) > 0,
        ]).toEqual([true, true]);
      }),
    );
  });
});
