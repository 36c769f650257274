import { decode } from '../decode.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Reading } from '../format-reader.ts';
import type { Guess } from '../guess.ts';
import { Unreadable } from '../problem.ts';

export type EncodingGuess = Extract<Guess, { kind: 'encoding' }>;

/**
 * The encoding of a file that is read piece by piece, by its beginning.
 *
 * @throws Unreadable when it is no text
 */
export async function recordsEncoding(file: SourceFile, reading: Reading): Promise<EncodingGuess> {
  const told = reading.encoding;
  if (told !== null) return { kind: 'encoding', encoding: told, by: 'told', confidence: 1 };
  const head = await file.head();
  // The head may end within a character.
  const whole = head.subarray(0, head.findLastIndex((byte) => byte < 0x80) + 1);
  const decoded = decode(whole.length === 0 ? head : whole);
  if (decoded === null) throw new Unreadable({ kind: 'unknown-format' });
  return { kind: 'encoding', encoding: decoded.encoding, by: 'bytes', confidence: 1 };
}
