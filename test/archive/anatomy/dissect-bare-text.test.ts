import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dissectBareText } from '../../../archive/anatomy/dissect-bare-text.ts';
import { newsText } from '../news-text.ts';
import { faultsOf, zoneTexts } from '../zone-texts.ts';

const nbsp = '\u00a0';

function partsOf(text: string) {
  const { anatomy, date, source } = dissectBareText(text);
  return { zones: zoneTexts(anatomy), date, source };
}

const page = [
  'First Published: 2017-09-13', 'عنوان الخبر', nbsp, 'مقدمة الخبر.', nbsp, 'ميدل ايست أونلاين',
  'شرح الصورة', 'استانا (كازاخستان) - افتتحت الأربعاء جولة جديدة.', 'وقال المبعوث إن اللقاء يستمر.',
  nbsp, 'عنوان آخر', 'عنوان ثالث', nbsp, '>>',
]; // prettier-ignore

const pageZones = [
  ['published', 'First Published: 2017-09-13'],
  ['title', 'عنوان الخبر'],
  ['standfirst', 'مقدمة الخبر.'],
  ['source', 'ميدل ايست أونلاين'],
  ['caption', 'شرح الصورة'],
  ['dateline', 'استانا (كازاخستان)'],
  ['body', 'افتتحت الأربعاء جولة جديدة.'],
  ['body', 'وقال المبعوث إن اللقاء يستمر.'],
  ['related', 'عنوان آخر'],
  ['related', 'عنوان ثالث'],
];

describe('a scraped page', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('is taken apart by its marks, lines ended by %s', (_name, lineEnd) => {
    expect(partsOf(page.join(lineEnd + lineEnd))).toEqual({
      zones: pageZones,
      date: '2017-09-13',
      source: 'ميدل ايست أونلاين',
    });
  });

  it('says of each stretch between the zones why it is none', () => {
    const { anatomy } = dissectBareText('عنوان\n\n\u00a0\n\nبغداد - نص.\n\u00a0\nآخر\n>>\n');
    expect(
      anatomy.dropped.map(({ start, end, reason }) => [reason, anatomy.text.slice(start, end)]),
    ).toEqual([
      ['blank', '\n\n'],
      ['section-break', '\u00a0\n'],
      ['blank', '\n'],
      ['dash', ' - '],
      ['blank', '\n'],
      ['section-break', '\u00a0\n'],
      ['blank', '\n'],
      ['end-mark', '>>'],
      ['blank', '\n'],
    ]);
  });

  it('loses nothing when a part is missing', () => {
    const dated = 'First Published: 2017-09-13';
    const table: Record<string, readonly string[]> = {
      'no standfirst': [dated, 'عنوان', nbsp, 'نص الخبر.'],
      'no caption': [dated, 'عنوان', nbsp, 'مقدمة.', nbsp, 'المصدر', 'نص الخبر طويل.'],
      'the title behind a section break': [dated, nbsp, 'عنوان', nbsp, 'نص الخبر.'],
      'a tail of sentences': [dated, 'عنوان', nbsp, 'نص.', nbsp, 'وهذا نص أيضا.', 'وهذا كذلك.'],
      'nothing but a date': [dated],
    };
    const made = Object.fromEntries(
      Object.entries(table).map(([name, lines]) => [
        name,
        partsOf(lines.join('\n\n')).zones.slice(1),
      ]),
    );
    expect(made).toEqual({
      'no standfirst': [['title', 'عنوان'], ['body', 'نص الخبر.']],
      'no caption': [
        ['title', 'عنوان'], ['standfirst', 'مقدمة.'], ['source', 'المصدر'], ['body', 'نص الخبر طويل.'],
      ],
      'the title behind a section break': [['title', 'عنوان'], ['body', 'نص الخبر.']],
      'a tail of sentences': [
        ['title', 'عنوان'], ['standfirst', 'نص.'], ['body', 'وهذا نص أيضا.'], ['body', 'وهذا كذلك.'],
      ],
      'nothing but a date': [],
    }); // prettier-ignore
  });

  it('knows its publication line right above the title, too', () => {
    const tight = page.join('\n\n').replace('\n\n', '\n');
    expect(partsOf(tight)).toMatchObject({ zones: pageZones, date: '2017-09-13' });
  });

  it('takes a date that does not exist for none', () => {
    expect(partsOf('First Published: 2017-02-30\n\nعنوان').date).toBeNull();
  });
});

describe('a text without marks', () => {
  it('has its first line for a title and the rest for a body, and says that this is a guess', () => {
    const { anatomy, date, source } = dissectBareText('عنوان\nسطر\n\nفقرة - أخرى\n');
    expect({
      zones: zoneTexts(anatomy),
      confidences: [...new Set(anatomy.zones.map(({ confidence }) => confidence))],
      date,
      source,
    }).toEqual({
      zones: [['title', 'عنوان'], ['body', 'سطر'], ['body', 'فقرة - أخرى']],
      confidences: [0.2],
      date: null,
      source: null,
    }); // prettier-ignore
  });

  it('may be one line, or none at all', () => {
    expect(['خبر', '', ' \r\n\t', '>>'].map((text) => partsOf(text).zones)).toEqual([
      [['title', 'خبر']],
      [],
      [],
      [],
    ]);
  });
});

describe('any text', () => {
  it('lies, code unit by code unit, in exactly one zone or one dropped stretch', () => {
    fc.assert(
      fc.property(fc.oneof(newsText, fc.string({ unit: 'binary' })), (text) => {
        const { anatomy } = dissectBareText(text);
        expect([anatomy.text, faultsOf(anatomy)]).toEqual([text, []]);
      }),
      { numRuns: 3000 },
    );
  });

  it('may hold a gap of any number of lines', () => {
    const { anatomy } = dissectBareText(`خبر\n${'\n\u00a0\n'.repeat(200_000)}نص`);
    expect([anatomy.zones.length, anatomy.dropped.length]).toEqual([2, 400_000]);
  });
});
