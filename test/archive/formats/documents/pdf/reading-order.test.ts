import { describe, expect, it } from 'vitest';
import { readingOrder } from '../../../../../archive/formats/documents/pdf/reading-order.ts';
import type { Piece } from '../../../../../archive/formats/documents/pdf/piece.ts';

function piece(name: string, x: number, end: number, y: number): Piece {
  const letters = [{ text: name, x, end, index: 0, isSpaced: false }];
  return { letters, x, end, y, size: 10 };
}

/** Five lines in a column, named a1 to a5. */
function column(name: string, x: number, end: number, top: number): Piece[] {
  return [1, 2, 3, 4, 5].map((line) => piece(`${name}${line}`, x, end, top + line * 12));
}

function namesOf(blocks: readonly (readonly Piece[])[]): string[] {
  return blocks.map((block) =>
    block.map(({ letters }) => letters.map(({ text }) => text).join('+')).join(' '),
  );
}

describe('a page in columns', () => {
  const page = [
    piece('head', 50, 550, 40),
    ...column('l', 50, 200, 50),
    ...column('m', 220, 370, 53),
    ...column('r', 390, 550, 50),
    piece('foot', 50, 550, 130),
    ...column('p', 50, 290, 140),
    ...column('q', 310, 550, 140),
  ];

  it('is read from the right, band after band', () => {
    expect(namesOf(readingOrder(page, 'rtl'))).toEqual([
      'head',
      'r1 r2 r3 r4 r5',
      'm1 m2 m3 m4 m5',
      'l1 l2 l3 l4 l5',
      'foot',
      'q1 q2 q3 q4 q5',
      'p1 p2 p3 p4 p5',
    ]);
  });

  it('is read from the left in Latin', () => {
    expect(namesOf(readingOrder(page, 'ltr')).slice(0, 2)).toEqual(['head', 'l1 l2 l3 l4 l5']);
  });

  it('has no columns in a wide gap of one line', () => {
    const lines = [
      piece('date', 450, 550, 20),
      piece('page', 50, 90, 20),
      piece('text', 50, 550, 40),
    ];
    expect(namesOf(readingOrder(lines, 'rtl'))).toEqual(['page+date text']);
  });

  it('of nothing is nothing', () => {
    expect(readingOrder([], 'rtl')).toEqual([]);
  });
});
