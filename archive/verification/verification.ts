/** What a verification goes through, in this order. */
export const verificationPhases = ['catalogue', 'articles', 'index', 'reader-data'] as const;
export type VerificationPhase = (typeof verificationPhases)[number];

/** How far a verification is. */
export interface VerificationProgress {
  readonly phase: VerificationPhase;
  /** Of the phase, in what it counts: tables, articles, bytes. */
  readonly done: number;
  readonly total: number;
  /** Of the whole, from 0 to 1. */
  readonly share: number;
}

/** Something in a library that is not as it was written. */
export type Finding =
  /** SQLite's own words on a file of the library, `library.db` or `reader.db`. */
  | {
      readonly kind: 'database-damaged';
      readonly file: 'library.db' | 'reader.db';
      readonly detail: string;
    }
  /** An article does not say any more what was taken in; its file would bring it back. */
  | {
      readonly kind: 'article-damaged';
      readonly id: number;
      readonly title: string;
      readonly collection: string;
      readonly path: string;
    }
  /** The index cannot be read as it was written. */
  | { readonly kind: 'index-damaged'; readonly index: string; readonly detail: string }
  /** The catalogue is at an earlier generation than its index: an older copy was put back, or it lost its last commits. */
  | {
      readonly kind: 'catalogue-behind';
      readonly index: string;
      readonly catalogued: number;
      readonly indexed: number;
    }
  /** The index lacks articles of the catalogue, or has some that the catalogue lost and nobody removed. */
  | {
      readonly kind: 'index-differs';
      readonly index: string;
      readonly missing: number;
      readonly extra: number;
    };

export interface VerificationResult {
  /** Articles that were read and found as they were taken in, or not. */
  readonly articles: number;
  /** Bytes of the files that were read. */
  readonly bytes: number;
  /** The first of what was found. */
  readonly findings: readonly Finding[];
  /** How much else was found. */
  readonly more: number;
}
