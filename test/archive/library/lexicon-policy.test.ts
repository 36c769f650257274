import { describe, expect, it } from 'vitest';
import { LexiconPolicy } from '../../../archive/library/lexicon-policy.ts';

const policy = new LexiconPolicy(25_000);
const size = (articles: number, expected = 0) => ({ articles, expected });

describe('when a lexicon is counted', () => {
  it('is when the archive has grown to four times what it was counted on, or twenty when that was much', () => {
    expect([
      policy.isOutgrown(31, size(123)),
      policy.isOutgrown(31, size(124)),
      policy.isOutgrown(25_000, size(499_999)),
      policy.isOutgrown(25_000, size(500_000)),
      policy.isOutgrown(100, size(100)),
    ]).toEqual([false, true, false, true, false]);
  });

  it('waits, while an import runs, for as many articles as it will last with', () => {
    expect([0, 1000, 100_000, 1_000_000].map((expected) => policy.enough(expected))).toEqual([
      0, 1000, 25_000, 50_000,
    ]);
    expect([
      policy.isHeldBack(31, size(24_999, 100_000)),
      policy.isHeldBack(31, size(25_000, 100_000)),
      policy.isHeldBack(null, size(10, 100_000)),
      policy.isHeldBack(null, size(10)),
      // What comes is no more than what the lexicon lasts for.
      policy.isHeldBack(10_000, size(10_001, 39_999)),
    ]).toEqual([true, false, true, false, false]);
  });

  it('is as soon as enough is there, when the import would outgrow the old one', () => {
    expect([
      policy.isOutgrown(10_000, size(24_999, 100_000)),
      policy.isOutgrown(10_000, size(25_000, 100_000)),
      policy.isOutgrown(10_000, size(25_000, 39_999)),
      // Counted on enough, it lasts to the end.
      policy.isOutgrown(50_000, size(60_000, 1_000_000)),
      policy.isHeldBack(50_000, size(60_000, 1_000_000)),
    ]).toEqual([false, true, false, false, false]);
  });
});
