import { expect, it } from 'vitest';
import { findDateline } from '../../../archive/anatomy/dateline.ts';

function placeIn(paragraph: string): [place: string, rest: string] | null {
  const dateline = findDateline(paragraph, { start: 0, end: paragraph.length });
  if (dateline === null) return null;
  return [paragraph.slice(0, dateline.place.end), paragraph.slice(dateline.dash.end)];
}

it('a dateline is at most three words, perhaps a country, and a dash between spaces', () => {
  const table: Readonly<Record<string, ReturnType<typeof placeIn>>> = {
    'استانا (كازاخستان) - افتتحت': ['استانا (كازاخستان)', 'افتتحت'],
    'زبيد(اليمن) – انتهت': ['زبيد(اليمن)', 'انتهت'],
    'كوت ديفوار الغربية — قال': ['كوت ديفوار الغربية', 'قال'],
    'لندن\u00a0- قال': ['لندن', 'قال'],
    'قال أربع كلمات هنا - ثم': null,
    'كوفيد-19 ينتشر': null,
    'بغداد -قال': null,
    'المكونات\n- ماء': null,
    '- بند': null,
    [`بغداد - ${' '.repeat(100)}قال`]: ['بغداد', 'قال'],
  };
  const made = Object.fromEntries(Object.keys(table).map((text) => [text, placeIn(text)]));
  expect(made).toEqual(table);
});
