import { expect, test } from 'vitest';
import {
  countArticles,
  countMatches,
  countRelatedOnly,
  countResults,
} from '../../renderer/strings/counts.ts';
import { formatDay } from '../../renderer/strings/dates.ts';
import { formatDuration, formatNumber } from '../../renderer/strings/numbers.ts';

test('each Arabic plural has its own form', () => {
  const counts = [0, 1, 2, 3, 11, 100];
  expect(counts.map((n) => countResults('ar', n))).toEqual([
    'لا نتائج',
    'نتيجة واحدة',
    'نتيجتان',
    '3 نتائج',
    '11 نتيجة',
    '100 نتيجة',
  ]);
  expect(counts.map((n) => countArticles('ar', n))).toEqual([
    'لا مواد',
    'مادة واحدة',
    'مادتان',
    '3 مواد',
    '11 مادة',
    '100 مادة',
  ]);
  expect(counts.map((n) => countMatches('ar', n))).toEqual([
    'لا مواضع',
    'موضع واحد',
    'موضعان',
    '3 مواضع',
    '11 موضعًا',
    '100 موضع',
  ]);
});

test('matches in related headlines only are counted in words', () => {
  expect([1, 2, 12].map((n) => countRelatedOnly('ar', n))).toEqual([
    'نتيجة واحدة في العناوين ذات الصلة فقط',
    'نتيجتان في العناوين ذات الصلة فقط',
    '12 نتيجة في العناوين ذات الصلة فقط',
  ]);
});

test('Arabic numbers and dates come with European digits and the month in words', () => {
  expect(formatNumber('ar', 12408)).toBe('12,408');
  expect(formatDay('ar', '2017-09-13')).toBe('13 سبتمبر 2017');
  expect(formatDay('en', '2017-09-13')).toBe('13 September 2017');
  expect(formatDuration('ar', 12.34)).toBe('0.012 ثانية');
});

test('a day that is none is shown as it stands', () => {
  expect(formatDay('ar', 'ربيع 1998')).toBe('ربيع 1998');
});
