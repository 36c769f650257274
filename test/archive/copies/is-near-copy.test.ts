import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNearCopy } from '../../../archive/copies/is-near-copy.ts';
import { ShingleReader } from '../../../archive/copies/shingle-reader.ts';
import { bodyText, words } from './texts.ts';

const reader = new ShingleReader();

function areCopies(one: string, other: string): boolean {
  return isNearCopy(reader.read(bodyText(one)), reader.read(bodyText(other)));
}

/** Every so many words is a number, from `numbers` on. */
function report(every: number, numbers: number): string {
  return words(120)
    .split(' ')
    .map((word, at) => (at % every === 0 ? String(numbers + at) : word))
    .join(' ');
}

test('whichever comes first', () => {
  const text = fc
    .array(fc.integer({ min: 0, max: 40 }), { maxLength: 90 })
    .map((numbers) => numbers.map((number) => words(1, number)).join(' '));
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(areCopies(one, other)).toBe(areCopies(other, one));
      expect(areCopies(one, one)).toBe(true);
    }),
  );
});

describe('a text and', () => {
  const text = words(200);
  test.each([
    [
      'the same with words in the middle replaced',
      `${words(60)} ${words(20, 900)} ${text.slice(320)}`,
      true,
    ],
    ['its first half', words(100), true],
    ['its first fifth: too little', words(40), false],
    ['another that shares 40 words', `${words(160, 2000)} ${words(40, 160)}`, false],
    ['another', words(200, 2000), false],
    ['nothing', '', false],
  ])('%s', (_, other, expected) => {
    expect(areCopies(text, other)).toBe(expected);
  });
});

describe('short texts have to be equal', () => {
  test.each([
    [29, words(29), true],
    [29, `${words(28)} ${words(1, 900)}`, false],
    [40, `${words(39)} ${words(1, 900)}`, true],
  ])('%d words', (count, other, expected) => {
    expect(areCopies(words(count), other)).toBe(expected);
  });
});

test('the same text with other numbers is another report, with a corrected one it is not', () => {
  expect(areCopies(report(10, 100), report(10, 5000))).toBe(false);
  expect(areCopies(report(10, 100), report(10, 100).replace(/\b110\b/u, '111'))).toBe(true);
  expect(areCopies(report(50, 100), report(50, 5000))).toBe(true);
});
