/** An item of a feed, whichever of the four kinds the feed is. */
export interface FeedEntry {
  readonly id: string | null;
  /** HTML or text, as the three below. */
  readonly title: string | null;
  readonly summary: string | null;
  readonly content: string | null;
  readonly date: string | null;
  readonly authors: readonly string[];
  readonly category: string | null;
  readonly url: string | null;
  readonly source: string | null;
  readonly language: string | null;
}
