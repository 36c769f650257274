import { ByteSink } from './byte-sink.ts';
import type { Columns } from './columns.ts';
import { DictionaryWriter } from './dictionary-writer.ts';
import { encodePostings, headWords } from './encode-postings.ts';
import { blockSize, lengthNorm } from './impact.ts';
import type { PostingList } from './posting-list.ts';
import { SegmentFileWriter } from './segment-file.ts';

/** A term with its documents, as a flush or a merge hands them over. */
export interface TermPostings {
  /** UTF-8. */
  readonly term: Uint8Array;
  readonly list: PostingList;
}

export interface SegmentSettings {
  readonly analysisVersion: number;
  /** Frozen when the index is begun, so that the bounds of old blocks stay exact. */
  readonly averageLength: number;
}

/** Positions are kept until the postings are written; past this they would rather be too many. */
const positionsPiece = 1 << 20;

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
  const norms = Float32Array.from(columns.lengths, (length) => lengthNorm(length, averageLength));
  const dictionary = new DictionaryWriter();
  const positions = new ByteSink(positionsPiece);
  const postings = file.begin('postings');
  let words = new Uint32Array(1 << 16);
  for (const { term, list } of terms) {
    const room = list.count * 2 + (Math.ceil(list.count / blockSize) + 1) * (headWords + 4);
    if (room > words.length) words = new Uint32Array(room * 2);
    const used = encodePostings(list, norms, words);
    postings.write(new Uint8Array(words.buffer, 0, used * 4));
    const positionBytes = list.positionStarts[list.count] as number;
    positions.append(list.positions.subarray(0, positionBytes));
    dictionary.add(term, list.count, used, positionBytes);
  }
  postings.end();
  file.section('positions', positions.bytes);
  const written = dictionary.finish();
  file.section('terms', written.terms);
  file.section('block-starts', written.blockStarts);
  file.section('block-postings', written.blockPostings);
  file.section('block-positions', written.blockPositions);
  file.section('ids', columns.ids);
  file.section('dates', columns.dates);
  file.section('sources', columns.sources);
  file.section('lengths', columns.lengths);
  const about = { terms: written.count, averageLength, sourceNames: columns.sourceNames };
  file.section('about', Buffer.from(JSON.stringify(about)));
}
