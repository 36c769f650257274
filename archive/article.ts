/**
 * A news article as the archive holds it: the text as it stood in the source, and what each part of it is.
 *
 * All offsets are UTF-16 code units into {@link Article.text}, half-open: `text.slice(start, end)`.
 */

/** Number of an article inside one library; never reused. */
export type ArticleId = number & { readonly brand: 'ArticleId' };

/** A stretch of a text, in UTF-16 code units, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The parts of a news article, by their names in a newsroom.
 * `crosshead` is a heading inside the body, `related` one headline of the tail that names other articles.
 */
export const zoneKinds = [
  'published',
  'title',
  'standfirst',
  'byline',
  'source',
  'caption',
  'dateline',
  'crosshead',
  'body',
  'related',
] as const;
export type ZoneKind = (typeof zoneKinds)[number];

/** One part of the text. `confidence` runs from 0 (a guess) to 1 (marked up as such in the source). */
export interface Zone extends Span {
  readonly kind: ZoneKind;
  readonly confidence: number;
}

/** Why a stretch of the text belongs to no zone. */
export const dropReasons = ['blank', 'section-break', 'end-mark', 'dash', 'label'] as const;
export type DropReason = (typeof dropReasons)[number];

export interface Dropped extends Span {
  readonly reason: DropReason;
}

/** A text taken apart: every code unit of `text` lies in exactly one zone or one dropped stretch. */
export interface Anatomy {
  readonly text: string;
  readonly zones: readonly Zone[];
  readonly dropped: readonly Dropped[];
}

/** Where an article came from, so that the original bytes can be found again. */
export interface Origin {
  /** Name of the collection: what the reader added in one go. */
  readonly collection: string;
  /** Whether that is what is shipped with the app. */
  readonly isShipped: boolean;
  /** Path inside the collection, with `/` on every system; a lone file is its own name. */
  readonly path: string;
  /** Path inside the file at that path, when the article lies in an archive; `/` between archives too. */
  readonly inside: string | null;
  readonly format: FormatName;
  /** Name as in the WHATWG's standard, or `x-mac-arabic`; `null` for a format that has none. */
  readonly encoding: string | null;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly fileHash: string;
  /** Whether it was still there when its collection was last looked through. */
  readonly isPresent: boolean;
}

export const formatNames = [
  'plain-text',
  'html',
  'markdown',
  'ndjson',
  'json',
  'csv',
  'feed',
  'opml',
  'epub',
  'docx',
  'pdf',
  'warc',
  'wacz',
  'zim',
  'mhtml',
  'email',
  'mbox',
  'corpus',
  'zip',
  'tar',
  'gzip',
  'zstd',
] as const;
export type FormatName = (typeof formatNames)[number];

export const directions = ['rtl', 'ltr'] as const;
export type Direction = (typeof directions)[number];

/** What is known of an article beside its text; `null` is "the source does not say". */
export interface ArticleFacts {
  readonly externalId: string | null;
  readonly title: string;
  readonly source: string | null;
  /** Calendar day of publication, `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly author: string | null;
  readonly category: string | null;
  readonly url: string | null;
  /** BCP 47 tag that the source states. */
  readonly language: string | null;
  /** Direction that the source states. */
  readonly direction: Direction | null;
}

export interface Article extends ArticleFacts, Anatomy {
  readonly id: ArticleId;
  /** The first article of those that are copies of one another; its own id when there is no other. */
  readonly cluster: ArticleId;
  readonly origin: Origin;
}
