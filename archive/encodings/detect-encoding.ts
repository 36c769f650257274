import type { EncodingEvidence } from '../formats/guess.ts';
import { declaredEncoding } from './declared-encoding.ts';
import { encodingByLetters, encodingsToldByLetters } from './encoding-by-letters.ts';
import { encodingByMark } from './encoding-by-mark.ts';
import { encodingOfLabel } from './encoding-of-label.ts';
import { isText } from './is-text.ts';
import { makeDecoder } from './make-decoder.ts';
import { utf16WithoutMark } from './utf16-without-mark.ts';
import { utf8Fit, type Utf8Fit } from './utf8-fit.ts';

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

/**
 * The encoding of a text by its bytes, or by its beginning: what the person says; else its byte order
 * mark, what is said of it and what it says itself, unless the bytes show otherwise; else UTF-8 where it
 * fits; else the encoding that makes the best Arabic of it.
 *
 * @returns `null` when it is no text
 */
export function detectEncoding(head: Uint8Array, clues: EncodingClues): DetectedEncoding | null {
  const forced = clues.forced == null ? null : encodingOfLabel(clues.forced);
  const found =
    forced === null ? find(head, clues) : { encoding: forced, by: 'told' as const, confidence: 1 };
  return isText(makeDecoder(found.encoding).decode(head)) ? found : null;
}

function find(head: Uint8Array, { told, isWhole }: EncodingClues): DetectedEncoding {
  const marked = encodingByMark(head);
  if (marked?.startsWith('utf-16') === true) {
    return { encoding: marked, by: 'mark', confidence: 1 };
  }
  const wide = mayBeText(head) ? null : utf16WithoutMark(head);
  if (wide !== null) return { ...wide, by: 'bytes' };
  const fit = utf8Fit(head, isWhole);
  const letters = fit.faults === 0 ? null : encodingByLetters(head);
  const agrees = (encoding: string): boolean => {
    if (encoding === 'utf-8') return isNearlyUtf8(fit);
    // Bytes of another encoding that happen to be UTF-8 throughout are rare, and no Arabic.
    if (fit.faults === 0 && (fit.arabic > 0 || fit.characters > 2)) return false;
    if (encoding.startsWith('utf-16') || letters === null) return !encoding.startsWith('utf-16');
    const isContested = encodingsToldByLetters.has(encoding) && encoding !== letters.encoding;
    return !(isContested && letters.confidence > 0.99);
  };
  if (marked !== null && agrees(marked)) return { encoding: marked, by: 'mark', confidence: 1 };
  const header = told == null ? null : encodingOfLabel(told);
  for (const declared of [header, declaredEncoding(head)]) {
    if (declared !== null && agrees(declared)) {
      return { encoding: declared, by: 'declared', confidence: 0.99 };
    }
  }
  if (letters === null || isNearlyUtf8(fit)) {
    return { encoding: 'utf-8', by: 'bytes', confidence: fit.faults === 0 ? 1 : 0.9 };
  }
  return { ...letters, by: 'letters' };
}

/** A text that was cut and glued as bytes has characters torn; a hundred whole ones outweigh a torn one. */
function isNearlyUtf8({ characters, faults }: Utf8Fit): boolean {
  return faults * 100 <= characters;
}

/** Whether no byte is one that only the halves of wider units are. */
function mayBeText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte > 8 && !(byte >= 0x0e && byte < 0x1a));
}
