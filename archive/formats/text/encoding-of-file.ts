import { detectEncoding } from '../../encodings/detect-encoding.ts';
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
export async function encodingOfFile(file: SourceFile, reading: Reading): Promise<EncodingGuess> {
  const detected = detectEncoding(await file.head(), {
    told: file.told.charset,
    forced: reading.encoding,
    isWhole: false,
  });
  if (detected === null) throw new Unreadable({ kind: 'unknown-format' });
  return { kind: 'encoding', ...detected };
}
