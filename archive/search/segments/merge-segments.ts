import type { Bitmap } from './bitmap.ts';
import { ByteSource } from './byte-source.ts';
import type { Columns } from './columns.ts';
import type { ListedTerm } from './dictionary.ts';
import type { PostingList } from './posting-list.ts';
import { noDocument } from './posting-cursor.ts';
import type { Segment } from './segment.ts';
import { writeSegment, type SegmentSettings, type TermPostings } from './segment-writer.ts';

/** A segment to be merged, without its deleted documents. */
export interface MergedSegment {
  readonly segment: Segment;
  readonly deleted: Bitmap | null;
}

/**
 * Writes segments as one, in the order given, and leaves out what is deleted. Document numbers ascend
 * with that order, so postings are copied one segment after the other.
 */
export function mergeSegments(
  path: string,
  merged: readonly MergedSegment[],
  settings: SegmentSettings,
): void {
  const survivors = merged.map(survivorsOf);
  let first = 0;
  const renumbered = merged.map(({ segment }, at): Renumbered => {
    const numbers = new Int32Array(segment.documents).fill(-1);
    for (const document of survivors[at] ?? []) numbers[document] = first++;
    return { segment, numbers };
  });
  writeSegment(path, mergeColumns(merged, survivors), mergeTerms(renumbered), settings);
}

interface Renumbered {
  readonly segment: Segment;
  /** New number of each document; −1 for a deleted one. */
  readonly numbers: Int32Array;
}

function survivorsOf({ segment, deleted }: MergedSegment): number[] {
  const all = Array.from({ length: segment.documents }, (_, document) => document);
  return deleted === null ? all : all.filter((document) => !deleted.has(document));
}

function mergeColumns(
  merged: readonly MergedSegment[],
  survivors: readonly (readonly number[])[],
): Columns {
  const sourceNames = new Map<string, number>([['', 0]]);
  const rows = merged.flatMap(({ segment: { columns } }, at) =>
    (survivors[at] ?? []).map((document) => {
      const source = columns.sourceNames[columns.sources[document] as number] ?? '';
      if (!sourceNames.has(source)) sourceNames.set(source, sourceNames.size);
      return { columns, document, source };
    }),
  );
  return {
    ids: Uint32Array.from(rows, ({ columns, document }) => columns.ids[document] as number),
    dates: Int32Array.from(rows, ({ columns, document }) => columns.dates[document] as number),
    sources: Uint16Array.from(rows, ({ source }) => sourceNames.get(source) ?? 0),
    lengths: Uint16Array.from(rows, ({ columns, document }) => columns.lengths[document] as number),
    sourceNames: [...sourceNames.keys()],
  };
}

/** Walks all dictionaries side by side; a term that only deleted documents held is left out. */
function* mergeTerms(renumbered: readonly Renumbered[]): Generator<TermPostings> {
  const streams = renumbered.map(({ segment, numbers }) => {
    const terms = segment.dictionary.startingWith('');
    return { segment, numbers, terms, current: nextTerm(terms) };
  });
  const list = new CopiedList();
  for (;;) {
    let least: Uint8Array | null = null;
    for (const { current } of streams) {
      if (current !== null && (least === null || Buffer.compare(current.bytes, least) < 0)) {
        least = current.bytes;
      }
    }
    if (least === null) return;
    list.clear();
    for (const stream of streams) {
      if (stream.current === null || Buffer.compare(stream.current.bytes, least) !== 0) continue;
      list.copy(stream.segment, stream.current.listed, stream.numbers);
      stream.current = nextTerm(stream.terms);
    }
    if (list.count > 0) yield { term: least, list: list.finish() };
  }
}

interface CurrentTerm {
  readonly bytes: Uint8Array;
  readonly listed: ListedTerm;
}

function nextTerm(terms: Generator<ListedTerm, void>): CurrentTerm | null {
  const next = terms.next();
  if (next.done === true) return null;
  return { bytes: Buffer.from(next.value.term), listed: next.value };
}

/** A posting list put together from those of several segments; positions are copied as they stand. */
class CopiedList {
  count = 0;
  #documents = new Int32Array(1024);
  #frequencies = new Int32Array(1024);
  #starts = new Int32Array(1025);
  #positions = new Uint8Array(1 << 16);
  #positionsLength = 0;

  clear(): void {
    this.count = 0;
    this.#positionsLength = 0;
  }

  copy(segment: Segment, entry: ListedTerm, numbers: Int32Array): void {
    const cursor = segment.cursor(entry);
    const source = new ByteSource(segment.positions(entry, 0));
    for (let document = cursor.next(); document !== noDocument; document = cursor.next()) {
      const from = source.at;
      // A term has positions in every segment or in none: exact forms do, stems do not.
      if (entry.positionsBytes > 0) source.skipVarints(source.varint());
      const number = numbers[document] as number;
      if (number >= 0)
        this.#add(number, cursor.frequency(), source.bytes.subarray(from, source.at));
    }
  }

  finish(): PostingList {
    this.#starts[this.count] = this.#positionsLength;
    return {
      count: this.count,
      documents: this.#documents,
      frequencies: this.#frequencies,
      positions: this.#positions,
      positionStarts: this.#starts,
    };
  }

  #add(document: number, frequency: number, positions: Uint8Array): void {
    if (this.count === this.#documents.length) {
      this.#documents = doubled(this.#documents);
      this.#frequencies = doubled(this.#frequencies);
      this.#starts = doubled(this.#starts);
    }
    if (this.#positionsLength + positions.length > this.#positions.length) {
      const larger = new Uint8Array((this.#positionsLength + positions.length) * 2);
      larger.set(this.#positions.subarray(0, this.#positionsLength));
      this.#positions = larger;
    }
    this.#documents[this.count] = document;
    this.#frequencies[this.count] = frequency;
    this.#starts[this.count] = this.#positionsLength;
    this.#positions.set(positions, this.#positionsLength);
    this.#positionsLength += positions.length;
    this.count += 1;
  }
}

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
