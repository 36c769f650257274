import type { DocumentFacts } from '../../document.ts';

/** So much of a file is looked at to tell its format and its encoding, in bytes. */
export const headLength = 64 * 1024;

/** A file to be read: one on disk, or one that lies inside another. */
export interface SourceFile {
  /**
   * Its path, with `/` on every system: inside the collection, or inside the archive that it lies in. Of a
   * page out of a web archive, its address.
   */
  readonly name: string;
  /** Bytes, where that is known before it is read. */
  readonly size: number | null;
  readonly told: ToldOfFile;
  /** Its beginning, at most {@link headLength} bytes. */
  head(): Promise<Uint8Array>;
  /** Its bytes in pieces of any size, from an offset; may be asked for again and again. */
  chunks(from?: number): AsyncIterable<Uint8Array>;
  /**
   * All of it.
   *
   * @throws Unreadable when it is larger than what is held in memory
   */
  whole(): Promise<Uint8Array>;
  /** Path of a file on disk with the same bytes, for formats that are not read from front to back. */
  onDisk(): Promise<string>;
}

/** What those who hold a file say of it: a web server's header, a mail's part. It is a witness, not the truth. */
export interface ToldOfFile {
  /** Without parameters and in lower case: `text/html`. */
  readonly mediaType: string | null;
  readonly charset: string | null;
  /** What it is called, for a page that has no title of its own. */
  readonly title?: string;
  /** What is known of the documents in it, unless they say it themselves. */
  readonly facts: DocumentFacts;
}

export const nothingTold: ToldOfFile = { mediaType: null, charset: null, facts: {} };
