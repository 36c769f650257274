import type { SourceFile } from '../files/source-file.ts';
import type { Finding, Place } from '../finding.ts';
import type { FormatReader } from '../format-reader.ts';
import { limits } from '../limits.ts';
import { encodingOfFile } from '../text/encoding-of-file.ts';
import { textChunks } from '../text/text-chunks.ts';
import { Unreadable } from '../problem.ts';
import { findJsonRecords } from './find-json-records.ts';
import { jsonValues, JsonCut, type JsonPath } from './json-values.ts';
import { isRecord } from './leaves-of.ts';
import { readRecords, type NumberedRecord } from './read-records.ts';

/**
 * Articles in JSON: a list of them, an object with a list of them in it as search engines answer, one
 * article, or several one behind the other. Any other JSON is not taken for articles.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259
 */
export const jsonReader: FormatReader = {
  format: 'json',
  identity: 'content',
  knowsContent: ({ text, ending }) =>
    text !== null && opening.test(text) && !lineEndings.has(ending),
  knowsName: ({ ending, mediaType, text }) =>
    text !== null && (ending === 'json' || mediaType === 'application/json'),
  async *read(file, reading) {
    const guess = await encodingOfFile(file, reading);
    yield { kind: 'guess', guess };
    const open = (): AsyncIterable<Uint8Array | string> =>
      guess.encoding === 'utf-8' ? withoutMark(file) : textChunks(file, guess.encoding);
    const path = await findJsonRecords(open(), reading.mapping ?? {}, limits.longestArticle);
    if (path === null) throw new Unreadable({ kind: 'unknown-format' });
    yield* readRecords(records(open(), path), reading.mapping, false);
  },
};

/** Of formats whose first line may be broken. */
const lineEndings: ReadonlySet<string> = new Set(['ndjson', 'jsonl', 'jsonlines', 'ldjson']);

/** An object with a name in it, alone or first in a list. */
const opening = /^\s*(?:\[\s*)?\{\s*"(?:[^"\\]|\\.){0,200}"\s*:/u;

async function* withoutMark(file: SourceFile): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const chunk of file.chunks()) {
    const isMarked = isFirst && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
    yield isMarked ? chunk.subarray(3) : chunk;
    isFirst = false;
  }
}

async function* records(
  pieces: AsyncIterable<Uint8Array | string>,
  path: JsonPath,
): AsyncGenerator<NumberedRecord | Finding> {
  let number = 0;
  const charged = (length: number): void => {
    if (length <= limits.longestArticle * 4) return;
    throw new Unreadable({ kind: 'too-long', length, limit: limits.longestArticle });
  };
  const place = (): Place => ({ unit: 'record', number });
  try {
    for await (const { value } of jsonValues(pieces, path, charged)) {
      number += 1;
      if (isRecord(value)) yield { record: value, place: place() };
      else {
        const problem = { kind: 'malformed', cause: 'not a JSON object' } as const;
        yield { kind: 'problem', problem, place: place() };
      }
    }
  } catch (error) {
    if (error instanceof JsonCut) throw new Unreadable({ kind: 'truncated' });
    throw error;
  }
}
