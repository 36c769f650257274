import { decode } from '../decode.ts';
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
export async function textOfFile(file: SourceFile, _reading: Reading): Promise<TextOfFile> {
  const decoded = decode(await file.whole());
  if (decoded === null) throw new Unreadable({ kind: 'unknown-format' });
  const { text, encoding } = decoded;
  return { text, guesses: [{ kind: 'encoding', encoding, by: 'bytes', confidence: 1 }] };
}
