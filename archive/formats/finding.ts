import type { RawDocument } from '../document.ts';
import type { SourceFile } from './files/source-file.ts';
import type { Guess } from './guess.ts';
import type { Problem } from './problem.ts';

/** A place in a file, as its readers count: from 1. */
export interface Place {
  readonly unit: 'line' | 'row' | 'record' | 'page' | 'message' | 'entry';
  readonly number: number;
}

/** What a reader comes upon in a file, in its order. */
export type Finding =
  | {
      readonly kind: 'document';
      readonly document: RawDocument;
      /** Offset in bytes behind it, where reading can go on ({@link Reading.from}). */
      readonly resume?: number;
    }
  /** A file inside this one, to be read in its turn; it is done with when the next finding is asked for. */
  | { readonly kind: 'file'; readonly file: SourceFile }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly place?: Place }
  /** Holds for the documents that follow. */
  | { readonly kind: 'guess'; readonly guess: Guess };
