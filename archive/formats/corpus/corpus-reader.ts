import { decode } from '../decode.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { FormatReader, Reading } from '../format-reader.ts';
import { Unreadable } from '../problem.ts';
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
    const head = await file.head();
    const { encoding, ...found } = encodingOf(head, file, reading);
    yield { kind: 'guess', guess: { kind: 'encoding', encoding, ...found } };
    const recordName = recordNameOf(new TextDecoder(encoding).decode(head));
    if (recordName === null) throw new Unreadable({ kind: 'unknown-format' });
    yield* readRecords(piecesOf(file, encoding), recordName);
  },
};

/** Tags are in ASCII, whatever the letters around them are in. */
function asciiOf(head: Uint8Array): string {
  return Buffer.from(head).toString('latin1');
}

function encodingOf(head: Uint8Array, file: SourceFile, reading: Reading) {
  const told = [reading.encoding, file.told.charset].find(isEncoding);
  if (told !== undefined) return { encoding: told, by: 'told', confidence: 1 } as const;
  // Up to the last sign of ASCII: the head may end inside a letter.
  const end = head.findLastIndex((byte) => byte < 0x80) + 1;
  const encoding = decode(head.subarray(0, end))?.encoding ?? 'utf-8';
  return { encoding, by: 'bytes', confidence: 1 } as const;
}

function isEncoding(name: string | null): name is string {
  try {
    return name !== null && new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}

/** UTF-16 code units: articles are handed on at least so often, whatever the size of the file's pieces. */
const pieceLength = 64 * 1024;

async function* piecesOf(file: SourceFile, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of file.chunks()) {
    for (let at = 0; at < chunk.length; at += pieceLength) {
      yield decoder.decode(chunk.subarray(at, at + pieceLength), { stream: true });
    }
  }
  yield decoder.decode();
}
