import { decodeAll } from '../../encodings/decode-all.ts';
import type { FormatReader } from '../format-reader.ts';
import { Unreadable } from '../problem.ts';
import { encodingOfFile } from '../text/encoding-of-file.ts';
import { textChunks } from '../text/text-chunks.ts';
import { readRecords } from './read-records.ts';
import { recordNameOf } from './record-name.ts';

/**
 * News corpora in SGML or XML: TREC's and LDC's `<DOC>` records, with a root around them or not, NITF and
 * NewsML-G2. Other XML is not guessed at.
 */
export const corpusReader: FormatReader = {
  format: 'corpus',
  identity: 'content',
  knowsContent: ({ text, head }) => recordNameOf(text ?? asciiOf(head)) !== null,
  knowsName: () => false,
  async *read(file, reading) {
    const guess = await encodingOfFile(file, reading);
    yield { kind: 'guess', guess };
    const recordName = recordNameOf(decodeAll(await file.head(), guess.encoding));
    if (recordName === null) throw new Unreadable({ kind: 'unknown-format' });
    yield* readRecords(textChunks(file, guess.encoding), recordName);
  },
};

/** Tags are in ASCII, whatever the letters around them are in. */
function asciiOf(head: Uint8Array): string {
  return Buffer.from(head).toString('latin1');
}
