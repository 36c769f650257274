import { expect, test } from 'vitest';
import { describeImport } from '../../electron/add-to-archive.ts';

const report = { filesDone: 1, filesFound: 1, added: 0, replaced: 0, unchanged: 0, problems: [] };

test('an import that went well needs no words', () => {
  expect(describeImport({ ...report, added: 3 })).toBeNull();
  expect(describeImport({ ...report, replaced: 1, unchanged: 5 })).toBeNull();
});

test('an import that brought nothing says so', () => {
  expect(describeImport({ ...report, unchanged: 4 })).toBe(
    'مواد جديدة: 0 · محدَّثة: 0 · موجودة من قبل: 4',
  );
});

test('problems are named, up to ten of them, and the rest counted', () => {
  const problems = Array.from({ length: 12 }, (_, i) => ({ path: `${i}.txt`, problem: 'فارغ' }));
  const words = describeImport({ ...report, added: 1, problems }) ?? '';
  expect(words.split('\n').slice(2, 5)).toEqual([
    'ملفات لم تُقرأ إلى آخرها: 12',
    '0.txt: فارغ',
    '1.txt: فارغ',
  ]);
  expect(words.split('\n').at(-1)).toBe('ملفات أخرى: 2');
});
