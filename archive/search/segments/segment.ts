import type { Columns } from './columns.ts';
import { Dictionary } from './dictionary.ts';
import { lengthNorm } from './impact.ts';
import { PostingCursor } from './posting-cursor.ts';
import { SegmentFile } from './segment-file.ts';
import type { TermEntry } from './term-entry.ts';
import type { WordCache } from './word-cache.ts';

/** What a segment says of itself. */
interface About {
  readonly terms: number;
  readonly averageLength: number;
  readonly sourceNames: readonly string[];
}

/** A segment, open for reading: dictionary and columns in memory, postings and positions on demand. */
export class Segment {
  readonly documents: number;
  readonly columns: Columns;
  readonly dictionary: Dictionary;
  readonly averageLength: number;
  readonly #file: SegmentFile;
  readonly #cache: WordCache;
  /** Length norm of each document. */
  readonly norms: Float32Array;

  /** @throws DamagedSegment when its file cannot be used */
  constructor(path: string, analysisVersion: number, cache: WordCache) {
    const file = new SegmentFile(path, analysisVersion);
    this.#file = file;
    this.#cache = cache;
    this.documents = file.documents;
    try {
      const about = JSON.parse(Buffer.from(file.read('about')).toString('utf8')) as About;
      const { averageLength } = about;
      this.averageLength = averageLength;
      this.columns = {
        ids: new Uint32Array(file.read('ids')),
        dates: new Int32Array(file.read('dates')),
        sources: new Uint16Array(file.read('sources')),
        lengths: new Uint16Array(file.read('lengths')),
        sourceNames: about.sourceNames,
      };
      this.dictionary = new Dictionary({
        terms: new Uint8Array(file.read('terms')),
        blockStarts: new Uint32Array(file.read('block-starts')),
        blockPostings: new Float64Array(file.read('block-postings')),
        blockPositions: new Float64Array(file.read('block-positions')),
        count: about.terms,
      });
      this.norms = Float32Array.from(this.columns.lengths, (length) =>
        lengthNorm(length, averageLength),
      );
    } catch (error) {
      file.close();
      throw error;
    }
  }

  /** A cursor before the first document of a term; it may find its postings damaged on the way. */
  cursor(entry: TermEntry): PostingCursor {
    // With the checksum: an index that is made again may use the name of an old file.
    const name = `${this.#file.path}:${this.#file.checksum}:${entry.postingsAt}`;
    const words = this.#cache.get(name, () => {
      const [from, length] = [entry.postingsAt * 4, entry.postingsWords * 4];
      return new Uint32Array(this.#file.readPart('postings', from, length).buffer);
    });
    return new PostingCursor(words, entry.documents, this.norms, this.#file.path);
  }

  /** Encoded positions of a term, between two bytes of them. */
  positions(entry: TermEntry, from: number, to = entry.positionsBytes): Uint8Array {
    return this.#file.readPart('positions', entry.positionsAt + from, to - from);
  }

  /** Reads the whole file. @throws DamagedSegment when a section is not as it was written */
  verify(): void {
    this.#file.verify();
  }

  close(): void {
    this.#file.close();
  }
}
