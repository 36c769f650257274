import type { FieldMapping } from '../field-mapping.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Finding, Place } from '../finding.ts';
import type { FormatReader, Reading } from '../format-reader.ts';
import { limits } from '../limits.ts';
import { encodingOfFile } from '../text/encoding-of-file.ts';
import { textChunks } from '../text/text-chunks.ts';
import { Unreadable, type Problem } from '../problem.ts';
import { findingOfRecord } from './document-of-record.ts';
import { guessMapping, sampleSize } from './guess-mapping.ts';
import { isRecord, type FieldRecord } from './leaves-of.ts';
import { linesOf, type Line } from './lines-of.ts';
import { parseJson } from './parse-json.ts';

const endings: ReadonlySet<string> = new Set(['ndjson', 'jsonl', 'jsonlines', 'ldjson']);

/**
 * One article a line, each a JSON object. A bad line does not spoil its neighbours; blank lines are passed
 * over.
 *
 * @see https://github.com/ndjson/ndjson-spec
 */
export const ndjsonReader: FormatReader = {
  format: 'ndjson',
  identity: 'content',
  knowsContent: ({ text, ending }) => text !== null && holdsJsonLines(text, endings.has(ending)),
  knowsName: ({ ending, text }) => text !== null && endings.has(ending),
  async *read(file, reading) {
    const guess = await encodingOfFile(file, reading);
    yield { kind: 'guess', guess };
    const decoder = new TextDecoder(guess.encoding.startsWith('utf-16') ? 'utf-8' : guess.encoding);
    const isUtf8 = decoder.encoding === 'utf-8';
    const open = (from: number): AsyncGenerator<Line> => openLines(file, guess.encoding, from);
    const decode = (bytes: Buffer): string =>
      // The same, and faster for the short.
      isUtf8 ? bytes.toString('utf8') : decoder.decode(bytes);
    const mapping = await mappingOf(open(0), decode, reading);
    if (mapping !== null) yield { kind: 'guess', guess: { kind: 'mapping', mapping } };
    const before = guess.encoding.startsWith('utf-16') ? 0 : await linesBefore(file, reading.from);
    yield* readLines(open(reading.from), decode, mapping ?? {}, before, guess.encoding);
  },
};

/**
 * UTF-16 has the byte of a line end inside letters: it is read as the UTF-8 that it would be, and, since
 * those offsets are not the file's, from its beginning.
 */
function openLines(file: SourceFile, encoding: string, from: number): AsyncGenerator<Line> {
  if (!encoding.startsWith('utf-16')) {
    return linesOf(file.chunks(from), limits.longestArticle, from);
  }
  return linesOf(inUtf8(textChunks(file, encoding)), limits.longestArticle);
}

async function* inUtf8(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const text of texts) yield Buffer.from(text);
}

/** The same for the whole file, wherever reading begins: told by its first records. */
async function mappingOf(
  lines: AsyncIterable<Line>,
  decode: (bytes: Buffer) => string,
  reading: Reading,
): Promise<FieldMapping | null> {
  const sample: FieldRecord[] = [];
  let seen = 0;
  for await (const { bytes } of lines) {
    const record = bytes === null ? '' : parseRecord(decode(bytes));
    if (typeof record !== 'string') sample.push(record);
    seen += 1;
    if (sample.length === sampleSize || seen === sampleSize * 5) break;
  }
  if (sample.length === 0) return reading.mapping;
  const mapping = guessMapping(sample, reading.mapping, false);
  if (mapping === null) throw new Unreadable({ kind: 'unknown-format' });
  return mapping;
}

/** Lines are named as those of the whole file, wherever reading begins. */
async function linesBefore(file: SourceFile, offset: number): Promise<number> {
  let [left, lines] = [offset, 0];
  if (left === 0) return lines;
  for await (const chunk of file.chunks()) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, Math.min(chunk.length, left));
    for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) lines += 1;
    left -= bytes.length;
    if (left === 0) break;
  }
  return lines;
}

async function* readLines(
  lines: AsyncIterable<Line>,
  decode: (bytes: Buffer) => string,
  mapping: FieldMapping,
  before: number,
  encoding: string,
): AsyncGenerator<Finding> {
  const isResumable = !encoding.startsWith('utf-16');
  let number = before;
  for await (const { bytes, length, end, isClosed } of lines) {
    number += 1;
    const place: Place = { unit: 'line', number };
    if (bytes === null) {
      const problem: Problem = { kind: 'too-long', length, limit: limits.longestArticle };
      yield { kind: 'problem', problem, place };
      continue;
    }
    const json = decode(bytes);
    if (json.trim() === '') continue;
    const record = parseRecord(json);
    if (typeof record === 'string') {
      const isCut = !isClosed && record !== notAnObject;
      const problem: Problem = isCut ? { kind: 'truncated' } : { kind: 'malformed', cause: record };
      yield { kind: 'problem', problem, place };
      continue;
    }
    const finding = findingOfRecord(record, mapping);
    yield finding.kind === 'problem'
      ? { ...finding, place }
      : { ...finding, ...(isResumable && { resume: end }) };
  }
}

const notAnObject = 'not a JSON object';

/** The record of a line, or what is wrong with it. */
function parseRecord(json: string): FieldRecord | string {
  try {
    // A byte order mark stands before the first.
    const value = parseJson(json.charCodeAt(0) === 0xfeff ? json.slice(1) : json);
    return isRecord(value) ? value : notAnObject;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A line that is an object with another behind it. One object alone is JSON, unless its name says otherwise. */
function holdsJsonLines(text: string, isNamedSo: boolean): boolean {
  const [first = '', ...others] = text.trimStart().split('\n', 20);
  if (!first.startsWith('{') || typeof parseRecord(first) === 'string') return false;
  return isNamedSo || (others.find((line) => line.trim() !== '') ?? '').trimStart().startsWith('{');
}
