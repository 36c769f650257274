import type { EncodingEvidence } from '../formats/guess.ts';
import { decodeAll } from './decode-all.ts';
import { encodingByMark } from './encoding-by-mark.ts';
import { encodingOfLabel } from './encoding-of-label.ts';
import { isText } from './is-text.ts';

export interface DetectedEncoding {
  /** By its name in the WHATWG's standard, or `x-mac-arabic`. */
  readonly encoding: string;
  readonly by: EncodingEvidence;
  /** From 0 to 1. */
  readonly confidence: number;
}

export interface EncodingClues {
  /** What those who hold the file say: a label out of a header. */
  readonly told?: string | null;
  /** What the person who adds the file says, which goes before everything else. */
  readonly forced?: string | null;
  /** Whether these are all bytes of the file: a head may end within a character. */
  readonly isWhole: boolean;
}

/** The encoding of a text by its bytes, or by its beginning; `null` when it is no text. */
export function detectEncoding(head: Uint8Array, clues: EncodingClues): DetectedEncoding | null {
  const forced = clues.forced == null ? null : encodingOfLabel(clues.forced);
  const found: DetectedEncoding =
    forced !== null
      ? { encoding: forced, by: 'told', confidence: 1 }
      : { encoding: encodingByMark(head) ?? 'utf-8', by: 'bytes', confidence: 1 };
  return isText(decodeAll(head, found.encoding)) ? found : null;
}
