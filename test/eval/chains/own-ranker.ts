import type { ViewWeights } from '../../../archive/search/plan/view-weights.ts';
import { answer } from '../../../contract/answer.ts';
import type { Reply } from '../../../contract/contract.ts';
import { openReading } from '../../../service/reading.ts';
import { valueOf } from '../../support/outcome.ts';
import { deepest } from '../score/score-ranking.ts';
import type { Ranker } from './ranker.ts';

/** A library asked through the contract, with the weights of a chain. */
export function ownRanker(libraryFolder: string, views: ViewWeights): Ranker {
  const reading = valueOf(
    openReading(
      libraryFolder,
      (index) => {
        throw new Error(`The index ${index} is damaged`);
      },
      views,
    ),
  );
  return {
    async rank(queries) {
      const rankings: string[][] = [];
      for (const query of queries) {
        const ranked = await answer(reading, 'rank', { query, limit: deepest });
        const { hits } = valueOf(ranked) as Reply<'rank'>;
        rankings.push(hits.map(({ externalId }) => externalId ?? ''));
      }
      return rankings;
    },
    close: () => Promise.resolve(),
  };
}
