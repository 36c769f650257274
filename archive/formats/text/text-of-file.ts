import { decodeAll } from '../../encodings/decode-all.ts';
import { detectEncoding } from '../../encodings/detect-encoding.ts';
import { repairMojibake } from '../../encodings/repair-mojibake.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Reading } from '../format-reader.ts';
import type { Guess } from '../guess.ts';
import { Unreadable } from '../problem.ts';

/** A file as text, and how it became one. */
export interface TextOfFile {
  readonly text: string;
  readonly guesses: readonly Guess[];
}

/**
 * Reads a whole file as text.
 *
 * @throws Unreadable when it is no text, or too large
 */
export async function textOfFile(file: SourceFile, reading: Reading): Promise<TextOfFile> {
  const bytes = await file.whole();
  const detected = detectEncoding(bytes, {
    told: file.told.charset,
    forced: reading.encoding,
    isWhole: true,
  });
  if (detected === null) throw new Unreadable({ kind: 'unknown-format' });
  const decoded = decodeAll(bytes, detected.encoding);
  const encoding: Guess = { kind: 'encoding', ...detected };
  const repaired = repairMojibake(decoded);
  if (repaired === null) return { text: decoded, guesses: [encoding] };
  const { text, readAs } = repaired;
  return { text, guesses: [encoding, { kind: 'mojibake', readAs }] };
}
