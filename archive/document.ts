import type { ArticleFacts, ZoneKind } from './article.ts';

/** What a format reader may know of a document beside its text. */
export type DocumentFacts = Partial<Omit<ArticleFacts, 'title'>>;

/** One block of a document whose markup says what it is. */
export interface DocumentPart {
  readonly kind: ZoneKind;
  readonly text: string;
}

/**
 * A document as a format reader hands it over: either bare text whose parts have still to be found, or
 * parts that the markup named.
 */
export type RawDocument =
  | { readonly kind: 'bare'; readonly text: string; readonly facts: DocumentFacts }
  | {
      readonly kind: 'marked';
      readonly parts: readonly DocumentPart[];
      readonly facts: DocumentFacts;
    };
