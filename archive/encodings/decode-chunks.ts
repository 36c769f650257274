import { makeDecoder } from './make-decoder.ts';

/**
 * The same as `decodeAll`, for a file that is read piece by piece: no character is torn apart where one
 * piece ends and the next begins, and no piece of text is empty.
 */
export async function* decodeChunks(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<string> {
  const decoder = makeDecoder(encoding);
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk);
    if (text !== '') yield text;
  }
  const rest = decoder.end();
  if (rest !== '') yield rest;
}
