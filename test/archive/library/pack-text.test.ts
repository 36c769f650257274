import { zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packText, unpackText } from '../../../archive/library/pack-text.ts';

test('gives every text back as it was, lone halves of pairs included', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
      const text = String.fromCharCode(...units);
      expect(unpackText(packText(text))).toBe(text);
    }),
  );
});

test.each([
  ['', 'nothing'],
  ['قال الوزير «إنَّ الاتفاق سيوقَّع» — في 2017/09/13', 'news'],
  ['Le général a dit: “déjà vu” …', 'Latin letters'],
  ['Ψηφίστε, голосуйте, 投票, 🗳️', 'what takes two and three bytes'],
  ['پ گ چ ژ ی ک \u200F\u200E\u00A0\uFEFF', 'Persian letters and what nobody sees'],
])('gives back «%s»: %s', (text) => {
  expect(unpackText(packText(text))).toBe(text);
});

test('reads what an older Khizana wrote', () => {
  expect(unpackText(zstdCompressSync('نص قديم'))).toBe('نص قديم');
});

test('packs Arabic into less than UTF-8 packed by zstd', () => {
  const words = 'الوزير الاتفاق المدينة الحكومة الرئيس اجتماع القاهرة بغداد أعلن المتحدث'.split(
    ' ',
  );
  const text = Array.from({ length: 300 }, (_, at) => words[(at * at * 7) % 11]).join(' ');
  expect(packText(text).length).toBeLessThan(zstdCompressSync(text).length);
});

test('refuses a form that it does not know, and bytes that are cut short', () => {
  expect(() => unpackText(Uint8Array.of(9, 1, 2))).toThrow('unknown form 9');
  expect(() => unpackText(new Uint8Array())).toThrow('unknown form');
  expect(() => unpackText(packText('بحر'.repeat(100)).subarray(0, 5))).toThrow();
});
