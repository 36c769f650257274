import { expect, test } from 'vitest';
import { formatPercent } from '../../renderer/strings/numbers.ts';
import { formatTimeLeft } from '../../renderer/strings/time-left.ts';

test('time left is told in few words, each number in its plural', () => {
  const seconds = [0, 7, 54, 56, 61, 130, 11 * 60, 3600, 4000, 7300, 20_000];
  expect(seconds.map((each) => formatTimeLeft('ar', each))).toEqual([
    '5 ثوان',
    '10 ثوان',
    '55 ثانية',
    'دقيقة',
    'دقيقتان',
    '3 دقائق',
    '11 دقيقة',
    'ساعة',
    'ساعة و10 دقائق',
    'ساعتان و10 دقائق',
    '6 ساعات',
  ]);
});

test('a part is never said to be whole before it is', () => {
  expect([0, 0.429, 0.999, 1, 2].map((part) => formatPercent('en', part))).toEqual([
    '0%',
    '42%',
    '99%',
    '100%',
    '100%',
  ]);
});
