/**
 * A short news item written for the judged queries: about invented or everyday events, by invented
 * outlets. Near-misses stand among them on purpose, and the spelling habits of several newsrooms.
 */
export interface JudgedArticle {
  /** What judgements call it by. */
  readonly key: string;
  readonly title: string;
  readonly standfirst?: string;
  /** Paragraphs, parted by a blank line; the first may begin with its place: «تونس - …». */
  readonly body: string;
  readonly source: string;
  readonly date: string;
  readonly category?: string;
  /** Headlines of other articles under it; with them it is written as a scraped page, which has no category. */
  readonly related?: readonly string[];
}
