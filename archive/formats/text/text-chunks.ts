import { decodeChunks } from '../../encodings/decode-chunks.ts';
import type { SourceFile } from '../files/source-file.ts';

/** Bytes: what is read is handed on at least so often, whatever the size of the file's pieces. */
const pieceLength = 64 * 1024;

/** A file in pieces of text; no character is torn apart between two. */
export function textChunks(file: SourceFile, encoding: string): AsyncGenerator<string> {
  return decodeChunks(piecesOf(file), encoding);
}

async function* piecesOf(file: SourceFile): AsyncGenerator<Uint8Array> {
  for await (const chunk of file.chunks()) {
    for (let at = 0; at < chunk.length; at += pieceLength) {
      yield chunk.subarray(at, at + pieceLength);
    }
  }
}
