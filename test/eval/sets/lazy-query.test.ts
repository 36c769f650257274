import { expect, test } from 'vitest';
import { lazyQuery } from './lazy-query.ts';

test.each([
  ['إلى أين تتجه الأزمة؟', 'الي اين تتجه الازمه؟'],
  ['آراء مسؤول وشؤون طارئة', 'اراء مسوول وشوون طاريه'],
  ['مُحَمَّدٌ في لـ«قصر»', 'محمد في ل«قصر»'],
  ['G20', 'G20'],
])('«%s» is typed «%s»', (clean, lazy) => {
  expect(lazyQuery(clean)).toBe(lazy);
});
