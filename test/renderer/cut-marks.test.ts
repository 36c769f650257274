import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutMarks } from '../../renderer/ui/cut-marks.ts';

test('a text is cut where marks begin and end', () => {
  expect(cutMarks('رست باخرة القمح', [{ start: 10, end: 15 }])).toEqual([
    { text: 'رست باخرة ', mark: null },
    { text: 'القمح', mark: 0 },
  ]);
});

test('a mark that reaches over the edge of a stretch is cut there and keeps its index', () => {
  const marks = [
    { start: 0, end: 2 },
    { start: 4, end: 9 },
  ];
  expect(cutMarks('0123456789', marks, 3, 6)).toEqual([
    { text: '3', mark: null },
    { text: '45', mark: 1 },
  ]);
  expect(cutMarks('0123456789', marks, 6, 10)).toEqual([
    { text: '678', mark: 1 },
    { text: '9', mark: null },
  ]);
});

test('no letter is lost or doubled, and every marked letter lies in a mark', () => {
  const cuts = fc
    .uniqueArray(fc.nat(40), { maxLength: 12 })
    .map((numbers) => numbers.sort((a, b) => a - b));
  fc.assert(
    fc.property(cuts, fc.nat(20), fc.nat(20), (edges, start, length) => {
      const text = Array.from({ length: 41 }, (_, i) => String.fromCharCode(0x621 + (i % 26))).join(
        '',
      );
      const marks = edges.flatMap((edge, i) => {
        const next = edges[i + 1];
        return i % 2 === 0 && next !== undefined ? [{ start: edge, end: next }] : [];
      });
      const end = start + length;
      const runs = cutMarks(text, marks, start, end);
      expect(runs.map((run) => run.text).join('')).toBe(text.slice(start, end));
      let at = start;
      for (const run of runs) {
        const mark = run.mark === null ? undefined : marks[run.mark];
        for (let i = at; i < at + run.text.length; i += 1) {
          const inside = marks.findIndex((each) => each.start <= i && i < each.end);
          expect(inside === -1 ? undefined : marks[inside]).toEqual(mark);
        }
        at += run.text.length;
      }
    }),
  );
});
