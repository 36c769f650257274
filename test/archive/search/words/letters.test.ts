import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bytesOf,
  letterAt,
  lettersOf,
  putLetter,
  startOfLetter,
} from '../../../../archive/search/words/letters.ts';

describe('letters in UTF-8', () => {
  it('are read and written as a buffer has them', () => {
    const edges = ['\0', '\x7f', '\x80', '\u07ff', '\u0800', '\uffff', '\u{10000}', '\u{10ffff}'];
    const letter = fc.oneof(
      fc.constantFrom(...edges),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 5 }), (text) => {
        const bytes = Buffer.from(text.join(''));
        const written = new Uint8Array(bytes.length);
        const read: number[] = [];
        let end = 0;
        for (let at = 0; at < bytes.length; at += bytesOf(read.at(-1) ?? 0)) {
          read.push(letterAt(bytes, at));
          end = putLetter(letterAt(bytes, at), written, at);
          for (let inside = at; inside < end; inside++) {
            expect(startOfLetter(bytes, inside, 0)).toBe(at);
          }
        }
        expect([read, written, end]).toEqual([
          lettersOf(text.join('')),
          new Uint8Array(bytes),
          bytes.length,
        ]);
      }),
    );
  });
});
