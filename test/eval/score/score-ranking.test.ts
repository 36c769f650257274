import { expect, test } from 'vitest';
import { scoreRanking } from './score-ranking.ts';
import { scoreSet } from './score-set.ts';

const one = new Map([['a', 1]]);
const filler = (count: number): string[] => Array.from({ length: count }, (_, at) => `x${at}`);

test('one relevant document, by its rank', () => {
  const scoresAt = (rank: number) => scoreRanking([...filler(rank - 1), 'a'], one);
  expect(
    [1, 3, 10, 11, 100, 101].map((rank) => Object.values<number>({ ...scoresAt(rank) })),
  ).toEqual([
    [1, 1, 1],
    // 1 / log2(4)
    [0.5, 1 / 3, 1],
    [1 / Math.log2(11), 0.1, 1],
    [0, 0, 1],
    [0, 0, 1],
    [0, 0, 0],
  ]);
});

test('grades count as 2^grade − 1, over the best order there could be', () => {
  const graded = new Map([
    ['a', 2],
    ['b', 1],
    ['c', 1],
  ]);
  // Gains 1, 0, 3 for b, x, a; at best 3, 1, 1.
  const ideal = 3 + 1 / Math.log2(3) + 1 / 2;
  expect(scoreRanking(['b', 'x', 'a'], graded)).toEqual({
    ndcg10: (1 + 3 / 2) / ideal,
    mrr10: 1,
    recall100: 2 / 3,
  });
});

test('with more than ten relevant documents the best order is ten of them', () => {
  const many = new Map(filler(20).map((id) => [id, 1]));
  expect(scoreRanking(filler(10), many)).toEqual({ ndcg10: 1, mrr10: 1, recall100: 0.5 });
});

test('a document that stands twice counts once, where it stands first', () => {
  expect(scoreRanking(['x', 'x', 'a', 'a'], one)).toEqual(scoreRanking(['x', 'a'], one));
});

test('a set is the mean over what has relevant documents; what was not asked counts as nothing', () => {
  const judgements = new Map([
    ['q1', one],
    ['q2', one],
  ]);
  const rankings = new Map([
    ['q1', ['a']],
    ['q9', ['a']],
  ]);
  expect(scoreSet(rankings, judgements)).toEqual({ ndcg10: 0.5, mrr10: 0.5, recall100: 0.5 });
});
