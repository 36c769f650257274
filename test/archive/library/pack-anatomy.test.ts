import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dropReasons, zoneKinds } from '../../../archive/article.ts';
import { packAnatomy, unpackAnatomy } from '../../../archive/library/pack-anatomy.ts';

const spans = fc
  .tuple(fc.nat(100_000), fc.nat(5000))
  .map(([start, length]) => ({ start, end: start + length }));
const zones = fc.array(
  fc
    .tuple(spans, fc.constantFrom(...zoneKinds), fc.constantFrom(1, 0.9, 0.35, 0))
    .map(([span, kind, confidence]) => ({ kind, ...span, confidence })),
);
const dropped = fc.array(
  fc.tuple(spans, fc.constantFrom(...dropReasons)).map(([span, reason]) => ({ ...span, reason })),
);

test('gives zones and what was dropped back, in their order, wherever they lie', () => {
  fc.assert(
    fc.property(zones, dropped, (some, others) => {
      const anatomy = { zones: some, dropped: others };
      expect(unpackAnatomy(packAnatomy(anatomy))).toEqual(anatomy);
    }),
  );
});

test('takes two or three bytes for a stretch that goes on where the last one ended', () => {
  const anatomy = {
    zones: [
      { kind: 'title', start: 0, end: 27, confidence: 1 },
      { kind: 'body', start: 29, end: 445, confidence: 1 },
    ],
    dropped: [{ start: 27, end: 29, reason: 'blank' }],
  } as const;
  expect([...packAnatomy(anatomy)]).toEqual([1, 27, 16, 2, 8, 0xa0, 3]);
});

test('refuses what is cut short and kinds that it does not know', () => {
  expect(() => unpackAnatomy(Uint8Array.of(8))).toThrow('cut short');
  expect(() => unpackAnatomy(Uint8Array.of(8 | 64, 4, 0, 0))).toThrow('cut short');
  expect(() => unpackAnatomy(Uint8Array.of(30, 4))).toThrow('unknown kind 30');
});
