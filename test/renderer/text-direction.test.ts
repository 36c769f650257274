import { expect, test } from 'vitest';
import { textDirection, textLanguage } from '../../renderer/ui/text-direction.ts';

test('a text runs the way most of its letters do, whatever its first letter', () => {
  expect(
    ['BBC تعلن عن برنامج جديد', 'Photo essay: سوق', '2018', ''].map((text) => textDirection(text)),
  ).toEqual(['rtl', 'ltr', 'rtl', 'rtl']);
});

test('without letters a text runs as what is around it', () => {
  expect([textDirection('2018 – 2020', 'ltr'), textDirection('* * *', 'rtl')]).toEqual([
    'ltr',
    'rtl',
  ]);
});

test('Latin letters are of no known language', () => {
  expect([textLanguage('rtl'), textLanguage('ltr')]).toEqual(['ar', '']);
});
