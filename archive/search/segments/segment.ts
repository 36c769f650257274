import { ColumnReader } from './column-reader.ts';
import type { Columns } from './columns.ts';
import { copyBytes } from './copy-bytes.ts';
import { Dictionary } from './dictionary.ts';
import { normsOf } from './impact.ts';
import type { ListWords } from './list-words.ts';
import type { PageCache, PageSource } from './page-cache.ts';
import { PostingCursor } from './posting-cursor.ts';
import { PositionReader } from './position-reader.ts';
import { SegmentFile } from './segment-file.ts';
import type { TermEntry } from './term-entry.ts';
import type { ZoneMask } from './zones.ts';

/** What a segment says of itself. */
interface About {
  readonly terms: number;
  readonly averageLength: number;
  readonly sourceNames: readonly string[];
  readonly categoryNames: readonly string[];
}

/** Segments opened so far by this thread: a number for each, to tell their lists apart in the cache. */
let opened = 0;

/** A segment, open for reading: its dictionary and columns in memory from their first use on, lists on demand. */
export class Segment {
  readonly documents: number;
  readonly checksum: number;
  readonly columns: Columns;
  readonly averageLength: number;
  readonly #terms: number;
  #dictionary: Dictionary | null = null;
  #norms: Float32Array | null = null;
  readonly path: string;
  readonly #file: SegmentFile;
  readonly #lists: ListWords;
  #holders = 1;

  /** @throws DamagedSegment when its file cannot be used */
  constructor(path: string, analysisVersion: number, cache: PageCache) {
    const file = new SegmentFile(path, analysisVersion);
    this.#file = file;
    this.path = path;
    opened += 1;
    const pages: PageSource = { number: opened, load: (at, into) => this.loadLists(at * 4, into) };
    let words = new Int32Array(256);
    this.#lists = {
      copy: (at, bytes, into) => {
        const shift = at % 4;
        const count = (shift + bytes + 3) >>> 2;
        if (shift === 0) {
          cache.copy(pages, at / 4, count, into);
          return;
        }
        if (count >= words.length) words = new Int32Array(2 * count);
        cache.copy(pages, (at - shift) / 4, count, words);
        copyBytes(words, shift, bytes, into);
      },
    };
    this.documents = file.documents;
    this.checksum = file.checksum;
    try {
      const about = JSON.parse(Buffer.from(file.read('about')).toString('utf8')) as About;
      this.averageLength = about.averageLength;
      this.columns = new ColumnReader(file, about);
      this.#terms = about.terms;
    } catch (error) {
      file.close();
      throw error;
    }
  }

  /** @throws DamagedSegment */
  get dictionary(): Dictionary {
    return this.loadDictionary();
  }

  /** For who wants to know at once whether it can be used. @throws DamagedSegment */
  loadDictionary(): Dictionary {
    return (this.#dictionary ??= new Dictionary({
      terms: new Uint8Array(this.#file.read('terms')),
      blockStarts: new Uint32Array(this.#file.read('block-starts')),
      blockLists: new Float64Array(this.#file.read('block-lists')),
      count: this.#terms,
    }));
  }

  /** Length norm of each document. @throws DamagedSegment */
  get norms(): Float32Array {
    return (this.#norms ??= normsOf(this.columns, this.averageLength));
  }

  /** The postings of a term, before its first block. @throws DamagedSegment */
  cursor(entry: TermEntry, zones?: ZoneMask): PostingCursor {
    return new PostingCursor(this.#lists, this.norms, zones, this.path).open(entry);
  }

  /** The positions of a term in the documents of a cursor over it. */
  positions(cursor: PostingCursor): PositionReader {
    return new PositionReader(cursor, this.#lists);
  }

  /** Reads the lists from a byte on from the file; at its end, what is left of `into` stays as it is. */
  loadLists(at: number, into: Int32Array): void {
    const bytes = new Uint8Array(into.buffer, into.byteOffset, into.byteLength);
    this.#file.readInto('lists', at, bytes);
  }

  /** Reads the whole file. @throws DamagedSegment when a section is not as it was written */
  verify(): void {
    this.#file.verify();
  }

  /** The same segment for another holder; it stays open until each has closed it. */
  share(): this {
    this.#holders += 1;
    return this;
  }

  close(): void {
    this.#holders -= 1;
    if (this.#holders === 0) this.#file.close();
  }
}
