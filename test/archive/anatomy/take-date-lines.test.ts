import { describe, expect, it } from 'vitest';
import { dissectBareText } from '../../../archive/anatomy/dissect-bare-text.ts';
import { faultsOf } from '../zone-texts.ts';

function partsOf(...lines: readonly string[]) {
  const { anatomy, date } = dissectBareText(lines.join('\n'));
  const zones = anatomy.zones.map(
    ({ kind, start, end, confidence }) =>
      [kind, anatomy.text.slice(start, end), confidence] as const,
  );
  return { date, zones, faults: faultsOf(anatomy) };
}

const published = 'تاريخ النشر: 13/09/2017';

describe('a line that says when an article came out', () => {
  it('is taken out of a text, above or under its title', () => {
    const zones = [['title', 'عنوان', 0.2], ['body', 'نص الخبر.', 0.2]]; // prettier-ignore
    const line = ['published', published, 0.9];
    const [title, body] = zones;
    expect([
      partsOf(published, '', 'عنوان', '', 'نص الخبر.'),
      partsOf('عنوان', published, '', 'نص الخبر.'),
      partsOf('عنوان', published, 'نص الخبر.'),
    ]).toEqual([
      { date: '2017-09-13', zones: [line, title, body], faults: [] },
      { date: '2017-09-13', zones: [title, line, body], faults: [] },
      { date: '2017-09-13', zones: [title, line, body], faults: [] },
    ]);
  });

  it('says so with a label, less surely with a weekday, and the day of publication counts', () => {
    const updated = 'آخر تحديث: 15/09/2017';
    const weekday = 'الخميس 14 سبتمبر 2017';
    expect(partsOf('عنوان', updated, weekday, published, 'نص.')).toEqual({
      date: '2017-09-13',
      zones: [
        ['title', 'عنوان', 0.2],
        ['published', updated, 0.9],
        ['published', weekday, 0.7],
        ['published', published, 0.9],
        ['body', 'نص.', 0.2],
      ],
      faults: [],
    });
    expect([
      partsOf('عنوان', updated, weekday, 'نص.').date,
      partsOf('عنوان', updated, 'نص.').date,
    ]).toEqual(['2017-09-14', '2017-09-15']);
  });

  it('is found beside marks, which mean what they mean without it', () => {
    expect(partsOf('عنوان', published, '\u00a0', 'مقدمة.', '\u00a0', 'المصدر', '', 'نص الخبر.')).toEqual({
      date: '2017-09-13',
      zones: [
        ['title', 'عنوان', 0.95],
        ['published', published, 0.9],
        ['standfirst', 'مقدمة.', 0.9],
        ['source', 'المصدر', 0.85],
        ['body', 'نص الخبر.', 0.9],
      ],
      faults: [],
    });
  }); // prettier-ignore

  it('is none in the story, nor below the head, nor where the first line says it already', () => {
    const story = ['عنوان', '', 'سطر', '', 'سطر', '', 'سطر', '', published];
    expect([
      partsOf('عنوان', '', `وقع ذلك ${published}.`).date,
      partsOf(...story).date,
      partsOf('First Published: 2017-09-12', '', 'عنوان', '', published).date,
    ]).toEqual([null, null, '2017-09-12']);
  });

  it('may be all there is', () => {
    expect(partsOf(published)).toEqual({
      date: '2017-09-13',
      zones: [['published', published, 0.9]],
      faults: [],
    });
  });
});
