import { numberColumns, type Columns } from './columns.ts';
import { DictionaryWriter } from './dictionary-writer.ts';
import { encodePostings, roomFor } from './encode-postings.ts';
import { normsOf } from './impact.ts';
import type { PostingList } from './posting-list.ts';
import { SegmentFileWriter } from './segment-file.ts';

/** A term with its documents, as a flush or a merge hands them over. */
export interface TermPostings {
  /** UTF-8; good until the next term is asked for, as the list is. */
  readonly term: Uint8Array;
  readonly list: PostingList;
  /** Positions in the list, all documents together; 0 for a term without. */
  readonly positions: number;
}

export interface SegmentSettings {
  readonly analysisVersion: number;
  /** Weighted words of an article; frozen when the index is begun, so that the bounds of old blocks stay exact. */
  readonly averageLength: number;
}

/** Lists are gathered up to so many words: most are a few, and each write has its price. */
const pieceWords = 1 << 18;

/**
 * Writes a segment; nothing is left of it when that fails.
 *
 * @param terms in the order of their bytes; each list is used before the next is asked for
 */
export function writeSegment(
  path: string,
  columns: Columns,
  terms: Iterable<TermPostings>,
  settings: SegmentSettings,
): void {
  if (!(settings.averageLength > 0)) {
    throw new RangeError(`${path}: average length ${settings.averageLength}, which is not above 0`);
  }
  const file = new SegmentFileWriter(path, settings.analysisVersion);
  try {
    writeSections(file, columns, terms, settings.averageLength);
    file.finish(columns.ids.length);
  } catch (error) {
    file.abandon();
    throw error;
  }
}

function writeSections(
  file: SegmentFileWriter,
  columns: Columns,
  terms: Iterable<TermPostings>,
  averageLength: number,
): void {
  const norms = normsOf(columns, averageLength);
  const dictionary = new DictionaryWriter();
  const lists = file.begin('lists');
  let words = new Int32Array(pieceWords);
  let used = 0;
  const writeOut = (): void => {
    lists.write(new Uint8Array(words.buffer, 0, used));
    used = 0;
  };
  for (const { term, list, positions } of terms) {
    const room = roomFor(list, positions);
    if (used + room * 4 > words.byteLength) writeOut();
    if (room > words.length) words = new Int32Array(room * 2);
    const size = encodePostings(list, norms, words, used);
    used += size.postings + size.positions;
    dictionary.add(term, list.count, size.postings, size.positions);
  }
  writeOut();
  lists.end();
  const written = dictionary.finish();
  file.section('terms', written.terms);
  file.section('block-starts', written.blockStarts);
  file.section('block-lists', written.blockLists);
  for (const name of numberColumns) file.section(name, columns[name]);
  const { sourceNames, categoryNames } = columns;
  const about = { terms: written.count, averageLength, sourceNames, categoryNames };
  file.section('about', Buffer.from(JSON.stringify(about)));
}
