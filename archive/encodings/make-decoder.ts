import { decodeMacArabic } from './decode-mac-arabic.ts';

export interface Decoder {
  /** The text of a piece, but for a character that it ends within. */
  readonly decode: (piece: Uint8Array) => string;
  /** What was left over. */
  readonly end: () => string;
}

/**
 * A decoder that takes bytes in pieces. What stands for no character becomes U+FFFD; a byte order mark is
 * left out.
 *
 * @param encoding as `encodingOfLabel` names it
 * @throws RangeError for a name of none
 */
export function makeDecoder(encoding: string): Decoder {
  if (encoding === 'x-mac-arabic') return { decode: decodeMacArabic, end: () => '' };
  const decoder = new TextDecoder(encoding);
  return {
    decode: (piece) => decoder.decode(piece, { stream: true }),
    end: () => decoder.decode(),
  };
}
