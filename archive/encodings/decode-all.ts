import { makeDecoder } from './make-decoder.ts';

/**
 * Bytes to text; what stands for no character becomes U+FFFD.
 *
 * @param encoding as `detectEncoding` or `encodingOfLabel` names it
 */
export function decodeAll(bytes: Uint8Array, encoding: string): string {
  const decoder = makeDecoder(encoding);
  return decoder.decode(bytes) + decoder.end();
}
