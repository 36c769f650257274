import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsPerBlock } from '../../../../archive/search/segments/dictionary-writer.ts';
import { TermCursor } from '../../../../archive/search/segments/term-cursor.ts';
import { inOrderOfBytes, numbersAt, someTerms, writeDictionary } from './term-lists.ts';

type Move =
  | { readonly kind: 'next' }
  | { readonly kind: 'enter'; readonly pick: number }
  | { readonly kind: 'seek'; readonly wanted: string }
  | { readonly kind: 'skip'; readonly pick: number; readonly length: number };

const someText = fc.oneof(
  fc.constantFrom('', 'a', 'ا', 'اب', '=', 'ت', '😀', '\u{10ffff}', 'ا'.repeat(200)),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

const someMoves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('next' as const) }) },
    fc.record({ kind: fc.constant('enter' as const), pick: fc.nat() }),
    fc.record({ kind: fc.constant('seek' as const), wanted: someText }),
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('skip' as const),
        pick: fc.nat(),
        length: fc.nat({ max: 9 }),
      }),
    },
  ),
  { maxLength: 40 },
);

function bytesAt(cursor: TermCursor): Buffer {
  return Buffer.from(cursor.bytes.subarray(0, cursor.length));
}

function cut(term: string, length: number): Buffer {
  return Buffer.from(term).subarray(0, length);
}

describe('a cursor over the terms of a dictionary', () => {
  it('stands, after any moves, where a walk through the list of terms would', () => {
    fc.assert(
      fc.property(someTerms, someMoves, (unsorted, moves) => {
        const terms = inOrderOfBytes(unsorted);
        const cursor = new TermCursor(writeDictionary(terms));
        /** Number of the current term; −1 before the first. */
        let at = -1;
        for (const move of moves) {
          const before = bytesAt(cursor);
          let moved: boolean;
          switch (move.kind) {
            case 'next':
              moved = cursor.next();
              at += 1;
              break;
            case 'enter': {
              if (terms.length === 0) continue;
              const block = move.pick % Math.ceil(terms.length / termsPerBlock);
              cursor.enter(block);
              moved = cursor.next();
              at = block * termsPerBlock;
              break;
            }
            case 'seek':
              moved = cursor.seek(Buffer.from(move.wanted));
              at = terms.findIndex(
                (term) => Buffer.compare(Buffer.from(term), Buffer.from(move.wanted)) >= 0,
              );
              break;
            case 'skip': {
              if (at < 0) continue;
              // Beyond its own first bytes, or those of a later term.
              const bound = terms[at + (move.pick % Math.min(terms.length - at, 70))] as string;
              const bytes = cut(bound, move.length);
              moved = cursor.skip(bytes, bytes.length);
              at = terms.findIndex((term) => Buffer.compare(cut(term, bytes.length), bytes) > 0);
            }
          }
          const term = terms[at];
          expect(moved).toBe(term !== undefined);
          // Where there is no such term it is of no more use.
          if (term === undefined) return;
          expect({
            term: bytesAt(cursor).toString(),
            number: cursor.number,
            documents: cursor.documents,
            postings: cursor.postings,
            positions: cursor.positions,
            shared: bytesAt(cursor).subarray(0, cursor.shared),
          }).toEqual({
            term: bytesAt(cursor).toString(),
            number: at,
            documents: numbersAt(at).documents,
            postings: numbersAt(at).postings,
            positions: numbersAt(at).positions,
            shared: before.subarray(0, cursor.shared),
          });
          expect(bytesAt(cursor)).toEqual(Buffer.from(term));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('shares with the term before only what that was long enough for', () => {
    const cursor = new TermCursor(writeDictionary(['', 'ab', 'abc']));
    cursor.seek(Buffer.from('abc'));
    cursor.seek(Buffer.from(''));
    cursor.seek(Buffer.from('abc'));
    expect([bytesAt(cursor).toString(), cursor.shared]).toEqual(['abc', 0]);
  });

  it('has room for what a term shares with the bound, however much it passed over', () => {
    const terms = [100, 300].map((length) => 'a'.repeat(length));
    const cursor = new TermCursor(writeDictionary(terms));
    expect([cursor.seek(Buffer.from('a'.repeat(200))), bytesAt(cursor).toString()]).toEqual([
      true,
      terms[1],
    ]);
  });

  it('passes over whole blocks of terms that begin alike', () => {
    const alike = Array.from({ length: 10 * termsPerBlock + 7 }, (_, index) => `ب${1000 + index}`);
    for (const before of [0, 1, 31, 32, 33]) {
      const first = Array.from({ length: before }, (_, index) => `ا${100 + index}`);
      const cursor = new TermCursor(writeDictionary([...first, ...alike, 'ت']));
      cursor.seek(Buffer.from('ب1000'));
      const skipped = cursor.skip(cursor.bytes, Buffer.byteLength('ب1'));
      expect([skipped, bytesAt(cursor).toString(), cursor.number]).toEqual([
        true,
        'ت',
        before + alike.length,
      ]);
      expect(cursor.skip(cursor.bytes, cursor.length)).toBe(false);
    }
  });
});
