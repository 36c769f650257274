import type { FormatName } from '../article.ts';
import type { SourceFile } from './files/source-file.ts';
import type { Scratch } from './files/scratch.ts';
import type { FieldMapping } from './field-mapping.ts';
import type { Finding } from './finding.ts';

/** What a file's format is told by. */
export interface FileClues {
  /** Its name's ending in lower case, without the dot; empty for none. */
  readonly ending: string;
  readonly mediaType: string | null;
  readonly head: Uint8Array;
  /** The head as text, when it is one. */
  readonly text: string | null;
}

/** How a file is to be read. */
export interface Reading {
  readonly scratch: Scratch;
  /** What the person who adds the file says about it, which goes before everything else. */
  readonly encoding: string | null;
  readonly mapping: FieldMapping | null;
  /** An offset in bytes to go on from, one that this reader gave ({@link Finding}); 0 is the beginning. */
  readonly from: number;
  /** Told of bytes that were unpacked, and out of how many. @throws Unreadable beyond the limits */
  readonly unpacked: (out: number, from: number) => void;
}

/** One format: how it is told, and how it is read. */
export interface FormatReader {
  readonly format: FormatName;
  /** What an article is known by that has no external id: its place in the file, or what it says. */
  readonly identity: 'place' | 'content';
  /** Whether the content shows this format. */
  readonly knowsContent: (clues: FileClues) => boolean;
  /** Whether the name or media type says so, for a file whose content shows nothing. */
  readonly knowsName: (clues: FileClues) => boolean;
  /**
   * What is in the file, in its order. What is wrong with one document is a finding; what makes the rest
   * unreadable is thrown.
   *
   * @throws Unreadable, or any error of a library
   */
  readonly read: (file: SourceFile, reading: Reading) => AsyncIterable<Finding>;
}
