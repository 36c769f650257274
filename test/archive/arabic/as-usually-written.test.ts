import { expect, it } from 'vitest';
import { asUsuallyWritten } from '../../../archive/arabic/as-usually-written.ts';

const usual = new Map([
  ['مدرسه', 'مدرسة'],
  ['الموسيقي', 'الموسيقى'],
]);
const archive = { usualForm: (folded: string) => usual.get(folded) ?? folded };

it('writes each word as the archive does, and leaves what stands between', () => {
  const texts = ['مدرسه', 'مدرسه  الموسيقي!', 'مدرسةُ', 'بحر', ''];
  expect(texts.map((text) => asUsuallyWritten(text, archive))).toEqual([
    'مدرسة',
    'مدرسة  الموسيقى!',
    'مدرسة',
    'بحر',
    '',
  ]);
});
