import { edits } from './edits.ts';
import type { LabelledArticle } from './labelled-archive.ts';
import { unlikeStories } from './unlike-stories.ts';

/** Of one way to make articles: how many, and how they were clustered. */
export interface KindJudgement {
  readonly kind: string;
  readonly articles: number;
  /** Found to be copies of what they were made of, or it of them. */
  readonly found: number;
  /** Clustered with what they are no copy of. */
  readonly wrong: number;
}

export interface Judgement {
  /** By kind of edit. */
  readonly edited: readonly KindJudgement[];
  /** What is no copy, by kind. */
  readonly unlike: readonly KindJudgement[];
  /** Share of the pairs in one cluster that are copies. */
  readonly precision: number;
  /** Share of the pairs of copies that are in one cluster. */
  readonly recall: number;
}

/** @param clusters the cluster of each article, by its id */
export function judgeClusters(
  articles: readonly LabelledArticle[],
  clusters: ReadonlyMap<number, number>,
): Judgement {
  const members = Map.groupBy(articles, ({ id }) => clusters.get(id));
  let [pairs, truePairs, copies] = [0, 0, 0];
  const counts = new Map(
    [...Object.keys(edits), ...Object.keys(unlikeStories)].map((kind) => [
      kind,
      { kind, articles: 0, found: 0, wrong: 0 },
    ]),
  );
  for (const cluster of members.values()) {
    for (const one of cluster) {
      const others = cluster.filter(({ id }) => id !== one.id);
      const same = others.filter(({ tells }) => tells === one.tells).length;
      pairs += others.length;
      truePairs += same;
      const count = counts.get(one.kind ?? '');
      if (count === undefined) continue;
      copies += Number(count.kind in edits);
      count.articles += 1;
      count.found += Number(same > 0);
      count.wrong += Number(others.length > same);
    }
  }
  const kinds = [...counts.values()];
  return {
    edited: kinds.filter(({ kind }) => kind in edits),
    unlike: kinds.filter(({ kind }) => kind in unlikeStories),
    precision: pairs === 0 ? 1 : truePairs / pairs,
    recall: truePairs / 2 / copies,
  };
}
