import { decodeAll } from './decode-all.ts';
import { letterSurprise } from './letter-surprise.ts';

/** So many bytes beyond ASCII are looked at. */
const mostBytes = 16 * 1024;

/** Encodings of a byte a character in which news of Arab countries was written, and bits each asks for. */
const candidates: readonly (readonly [encoding: string, handicap: number])[] = [
  ['windows-1252', 0],
  ['windows-1256', 0],
  ['iso-8859-6', 2],
  ['x-mac-arabic', 6],
];

export const encodingsToldByLetters: ReadonlySet<string> = new Set(
  candidates.map(([encoding]) => encoding),
);

export interface LikelyEncoding {
  readonly encoding: string;
  readonly confidence: number;
}

/**
 * Which encoding of a byte a character makes the best Arabic, French or English of some bytes. Confidence
 * is how much likelier that is than the best of the others that reads otherwise, and less where even the
 * best is no likely text. `null` when all is ASCII.
 */
export function encodingByLetters(bytes: Uint8Array): LikelyEncoding | null {
  const { sample, beyondAscii } = sampleOf(bytes);
  const readings = candidates
    .map(([encoding, handicap]) => {
      const text = decodeAll(sample, encoding);
      const { bits, characters } = letterSurprise(text);
      // Mac Arabic writes ASCII's punctuation a second time, which other texts' bytes may look like.
      const doubled = (beyondAscii - characters) * 4;
      return { encoding, text, bits: bits + doubled + handicap };
    })
    .sort((one, other) => one.bits - other.bits);
  const [best] = readings;
  if (best === undefined || beyondAscii === 0) return null;
  const next = readings.find(({ text }) => text !== best.text);
  const lead = (next?.bits ?? Infinity) - best.bits;
  // A letter of Arabic news takes some 4 bits, one that was guessed at random some 9.
  const fit = Math.min(1, Math.max(0.1, (10 - best.bits / beyondAscii) / 4));
  return { encoding: best.encoding, confidence: fit / (1 + 2 ** -lead) };
}

/** Up to the last of the bytes that are looked at. */
function sampleOf(bytes: Uint8Array): { sample: Uint8Array; beyondAscii: number } {
  let [end, beyondAscii] = [0, 0];
  while (end < bytes.length && beyondAscii < mostBytes) {
    if ((bytes[end] as number) >= 0x80) beyondAscii += 1;
    end += 1;
  }
  return { sample: bytes.subarray(0, end), beyondAscii };
}
