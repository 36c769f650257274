import type { DocumentFacts } from '../../../document.ts';

/** A chapter: a document of the spine. */
export interface Chapter {
  /** Its path in the package. */
  readonly path: string;
  readonly mediaType: string;
  /** As the book's table of contents calls it. */
  readonly title: string | null;
}

export interface Book {
  /** What holds for every chapter; its source is the book. */
  readonly facts: DocumentFacts;
  readonly chapters: readonly Chapter[];
}
