import type { BenchQuery } from '../queries/bench-query.ts';

/** An article as every engine gets it: the same analysed words. */
export interface BenchArticle {
  readonly id: number;
  /** 20170913. */
  readonly day: number;
  readonly source: string;
  readonly category: string;
  readonly title: readonly string[];
  readonly body: readonly string[];
}

/** An article found; its score is 0 where the order is not one of scores. */
export interface BenchHit {
  readonly id: number;
  readonly score: number;
}

/** Hits of a page. */
export const pageSize = 20;

/** A search engine under measurement. It keeps what it writes in the folder that it was made with. */
export interface BenchEngine {
  /** Makes the whole index, durable and merged as it would be left; returns its segments. */
  build(articles: Iterable<BenchArticle>): number;
  /** Opens the index as it stands now, again where it is open already; returns its articles. */
  open(): number;
  /** The first page; `null` for a query of a kind that the engine does not have. */
  search(query: BenchQuery): readonly BenchHit[] | null;
  /** How many articles match; `null` where that cannot be asked. */
  count(query: BenchQuery): number | null;
  close(): void;
}
