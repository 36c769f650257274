import { expect, test } from 'vitest';
import { numberOfRung, rungs, usualRung } from '../../archive/arabic/rungs.ts';
import { describeForm } from '../../contract/describe-form.ts';
import {
  describeRung,
  loosestRung,
  rungWords,
  strictnessOf,
  usualStrictness,
} from '../../contract/describe-rung.ts';

test('every rung has its words, in the order of the ladder', () => {
  expect(rungWords.map(({ rung }) => rung)).toEqual(rungs);
  expect([usualStrictness, loosestRung]).toEqual([numberOfRung(usualRung), rungs.length]);
  for (const language of ['ar', 'en'] as const) {
    const names = rungWords.map((_, index) => describeRung(index + 1, language).name);
    expect(new Set(names).size).toBe(rungs.length);
  }
});

test('in English no two Arabic words stand side by side, which would be read in the other order', () => {
  const sideBySide = /\p{Script=Arabic}[^\p{L}\p{M}]+\p{Script=Arabic}/u;
  expect('“أحمد”, “مسؤول”').toMatch(sideBySide);
  for (const { en } of rungWords) expect(en.about).not.toMatch(sideBySide);
});

test('every rung has its number', () => {
  expect(rungs.map(strictnessOf)).toEqual(rungs.map(numberOfRung));
});

test('there is no rung below the first or above the last', () => {
  for (const number of [0, loosestRung + 1]) {
    expect(() => describeRung(number, 'ar')).toThrow(RangeError);
  }
});

test('a form is named by its rung, and where it has none by why it counts', () => {
  const said = (strictness: number | null, origin: 'typed' | 'spelling' | 'pattern'): string[] =>
    (['ar', 'en'] as const).map((language) => describeForm({ strictness, origin }, language));
  expect([said(5, 'typed'), said(null, 'spelling'), said(null, 'pattern')]).toEqual([
    ['السوابق', 'Prefixes'],
    ['تهجئة أخرى', 'another spelling'],
    ['على النمط', 'fits the pattern'],
  ]);
});
