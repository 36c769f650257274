import type { Bitmap } from './bitmap.ts';
import { numberColumns, type Columns } from './columns.ts';
import { NameTable } from './inverter.ts';
import { ListBuilder } from './list-builder.ts';
import { ListStream } from './list-stream.ts';
import { MergedRun } from './merged-run.ts';
import { noDocument } from './posting-cursor.ts';
import type { Segment } from './segment.ts';
import { writeSegment, type SegmentSettings, type TermPostings } from './segment-writer.ts';
import type { TermCursor } from './term-cursor.ts';
import type { TermEntry } from './term-entry.ts';

/** A segment to be merged, without its deleted documents. */
export interface MergedSegment {
  readonly segment: Segment;
  readonly deleted: Bitmap | null;
}

/**
 * Writes segments as one and leaves out what is deleted. Documents are numbered anew, newest first; those
 * of one segment keep their order among each other, so every posting list is a merge of sorted runs.
 */
export function mergeSegments(
  path: string,
  merged: readonly MergedSegment[],
  settings: SegmentSettings,
): void {
  const { rows, numbers } = numberAnew(merged);
  const streams = merged.map(
    ({ segment }, at) => new TermStream(segment, numbers[at] as Int32Array),
  );
  writeSegment(path, mergeColumns(merged, rows), mergeTerms(streams), settings);
}

/** Documents of the merged segment: which segment each comes from, and its number there. */
interface Rows {
  readonly segments: Int32Array;
  readonly documents: Int32Array;
}

/** Merges the orders of the segments; −1 is the new number of a deleted document. */
function numberAnew(merged: readonly MergedSegment[]): { rows: Rows; numbers: Int32Array[] } {
  const numbers = merged.map(({ segment }) => new Int32Array(segment.documents).fill(-1));
  const total = merged.reduce((sum, { segment }) => sum + segment.documents, 0);
  const rows = { segments: new Int32Array(total), documents: new Int32Array(total) };
  const next = new Int32Array(merged.length);
  const skipDeleted = (at: number): void => {
    const { segment, deleted } = merged[at] as MergedSegment;
    while (deleted !== null && (next[at] as number) < segment.documents) {
      if (!deleted.has(next[at] as number)) break;
      next[at] = (next[at] as number) + 1;
    }
  };
  merged.forEach((_, at) => skipDeleted(at));
  let count = 0;
  for (;;) {
    const first = newestOf(merged, next);
    if (first < 0) break;
    const document = next[first] as number;
    (numbers[first] as Int32Array)[document] = count;
    rows.segments[count] = first;
    rows.documents[count] = document;
    count += 1;
    next[first] = document + 1;
    skipDeleted(first);
  }
  return {
    rows: { segments: rows.segments.slice(0, count), documents: rows.documents.slice(0, count) },
    numbers,
  };
}

/** The segment whose next document comes first; −1 when all are over. */
function newestOf(merged: readonly MergedSegment[], next: Int32Array): number {
  let [first, date, id] = [-1, 0, 0];
  for (let at = 0; at < merged.length; at++) {
    const { columns, documents } = (merged[at] as MergedSegment).segment;
    const document = next[at] as number;
    if (document >= documents) continue;
    const [ownDate, ownId] = [columns.dates[document] as number, columns.ids[document] as number];
    if (first < 0 || ownDate > date || (ownDate === date && ownId < id)) {
      [first, date, id] = [at, ownDate, ownId];
    }
  }
  return first;
}

function mergeColumns(merged: readonly MergedSegment[], rows: Rows): Columns {
  const all = merged.map(({ segment }) => segment.columns);
  const sources = mergeNames(all.map(({ sourceNames }) => sourceNames));
  const categories = mergeNames(all.map(({ categoryNames }) => categoryNames));
  const length = rows.documents.length;
  const kinds = all[0] as Columns;
  const filled = numberColumns.map((name) => {
    const into = new (kinds[name].constructor as Uint32ArrayConstructor)(length);
    const renumbered =
      name === 'sources' ? sources.numbers : name === 'categories' ? categories.numbers : null;
    for (let row = 0; row < length; row++) {
      const segment = rows.segments[row] as number;
      const value = (all[segment] as Columns)[name][rows.documents[row] as number] as number;
      into[row] = renumbered === null ? value : (renumbered[segment]?.[value] as number);
    }
    return [name, into];
  });
  return {
    ...(Object.fromEntries(filled) as Columns),
    sourceNames: sources.names,
    categoryNames: categories.names,
  };
}

/** One table of names for several, and for each of those the new number of every name. */
function mergeNames(tables: readonly (readonly string[])[]): {
  names: string[];
  numbers: number[][];
} {
  const table = new NameTable();
  const numbers = tables.map((names) => names.map((name) => table.numberOf(name)));
  return { names: table.names(), numbers };
}

/** The terms of a segment, one after the other, each with the run of its postings. */
class TermStream implements TermEntry {
  readonly run: MergedRun;
  listAt: number;
  isOver: boolean;
  readonly #terms: TermCursor;

  constructor(segment: Segment, numbers: Int32Array) {
    this.run = new MergedRun(new ListStream(segment), numbers);
    this.#terms = segment.dictionary.cursor();
    this.listAt = segment.dictionary.firstList;
    this.isOver = !this.#terms.next();
  }

  get documents(): number {
    return this.#terms.documents;
  }

  get postings(): number {
    return this.#terms.postings;
  }

  get positions(): number {
    return this.#terms.positions;
  }

  /** The term under the stream, in memory that the next one takes. */
  term(): Uint8Array {
    return this.#terms.bytes.subarray(0, this.#terms.length);
  }

  /** Below 0 when the term comes before that of another stream; 0 when it is the same. */
  compare(stream: TermStream): number {
    const { bytes, length } = this.#terms;
    const other = stream.#terms;
    const most = Math.min(length, other.length);
    for (let at = 0; at < most; at++) {
      const difference = (bytes[at] as number) - (other.bytes[at] as number);
      if (difference !== 0) return difference;
    }
    return length - other.length;
  }

  next(): void {
    this.listAt += this.postings + this.positions;
    this.isOver = !this.#terms.next();
  }
}

/** Walks all dictionaries side by side; a term that only deleted documents held is left out. */
function* mergeTerms(streams: readonly TermStream[]): Generator<TermPostings> {
  const list = new ListBuilder();
  let left = streams.filter(({ isOver }) => !isOver);
  while (left.length > 0) {
    const holding = withLeastTerm(left);
    for (const stream of holding) stream.run.open(stream);
    list.clear();
    mergeRuns(
      holding.map(({ run }) => run),
      list,
    );
    const [first] = holding;
    if (list.count > 0 && first !== undefined) {
      yield { term: first.term(), list: list.finish(), positions: list.positions };
    }
    for (const stream of holding) stream.next();
    if (holding.some(({ isOver }) => isOver)) left = left.filter(({ isOver }) => !isOver);
  }
}

/** The streams under which the term lies that comes first. */
function withLeastTerm(streams: readonly TermStream[]): TermStream[] {
  let holding: TermStream[] = [];
  for (const stream of streams) {
    const [first] = holding;
    const order = first === undefined ? -1 : stream.compare(first);
    if (order < 0) holding = [stream];
    else if (order === 0) holding.push(stream);
  }
  return holding;
}

function mergeRuns(runs: readonly MergedRun[], list: ListBuilder): void {
  for (;;) {
    let first: MergedRun | null = null;
    let [least, second]: [number, number] = [noDocument, noDocument];
    for (const run of runs) {
      if (run.document < least) [first, second, least] = [run, least, run.document];
      else if (run.document < second) second = run.document;
    }
    if (first === null) return;
    // Dates often lie together: the run goes on as long as no other one has its turn.
    do {
      first.copyTo(list);
      first.next();
    } while (first.document < second);
  }
}
