/**
 * Why a file, or something in it, was not taken in. Data, not words: the interface says them in Arabic and
 * English (`contract/describe-problem.ts`).
 */
export type Problem =
  /** Nothing that Khizana reads. */
  | { readonly kind: 'unknown-format' }
  /** There is not one letter to read in it. */
  | { readonly kind: 'no-text' }
  /** The system does not let it be read. */
  | { readonly kind: 'unreadable'; readonly cause: string }
  /** It is not what its format asks for. */
  | { readonly kind: 'malformed'; readonly cause: string }
  /** It ends before its format says. */
  | { readonly kind: 'truncated' }
  | { readonly kind: 'encrypted' }
  /** A compression, a version, a codec that is not read; `what` names it. */
  | { readonly kind: 'unsupported'; readonly what: string }
  /** Pages of images only. */
  | { readonly kind: 'no-text-layer' }
  /** Bytes; `size` is `null` when it was not known before. */
  | { readonly kind: 'too-large'; readonly size: number | null; readonly limit: number }
  | { readonly kind: 'too-long'; readonly length: number; readonly limit: number }
  | { readonly kind: 'nested-too-deep'; readonly limit: number }
  /** It grows to more than so many times its size: made to fill a disk. */
  | { readonly kind: 'unpacks-too-large'; readonly limit: number }
  /** A path in an archive that leads out of it. */
  | { readonly kind: 'unsafe-path'; readonly path: string }
  | { readonly kind: 'symbolic-link' }
  /** So many images, styles, redirects of a web archive: passed over, and no fault of theirs. */
  | { readonly kind: 'not-an-article'; readonly count: number }
  /** More problems of this file than are listed. */
  | { readonly kind: 'more-problems'; readonly count: number }
  /** It is as it was read before, and so are these problems of it. */
  | { readonly kind: 'as-before'; readonly count: number };

/** Thrown by a reader that cannot go on with a file. */
export class Unreadable extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(JSON.stringify(problem));
    this.problem = problem;
  }
}
