import { expect, test } from 'vitest';
import { textDirection } from '../../renderer/ui/text-direction.ts';

test('a text runs the way most of its letters do, whatever its first letter', () => {
  expect(
    ['BBC تعلن عن برنامج جديد', 'Photo essay: سوق', '2018', ''].map((text) => textDirection(text)),
  ).toEqual(['rtl', 'ltr', 'rtl', 'rtl']);
});
