import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { ReportLine } from '../../contract/job-schemas.ts';
import { reportCsvHeader, reportCsvLine } from '../../contract/report-csv.ts';

const line: ReportLine = {
  collection: 'صحف الميناء',
  path: '2018/1,"أ".zip',
  inside: 'سطر\nثان.txt',
  outcome: 'partly-taken',
  format: 'zip',
  articles: 12,
  problems: [
    { problem: { kind: 'encrypted' }, place: { unit: 'entry', number: 3 } },
    { problem: { kind: 'truncated' }, place: null },
  ],
  guesses: [{ kind: 'undated', articles: 2 }],
};

/** What a program that knows CSV reads, the isolates left out. */
function rows(text: string): string[][] {
  const read = parse(text, { bom: true });
  return read.map((row) => row.map((field) => field.replaceAll(/[\u2068\u2069]/gu, '')));
}

describe('a report as CSV', () => {
  test('is read back as it was, with a header in the language', () => {
    const text = reportCsvHeader('ar') + reportCsvLine(line, 'ar');
    expect(text.codePointAt(0)).toBe(0xfeff);
    expect(rows(text)).toEqual([
      ['المجموعة', 'المسار', 'داخله', 'ما جرى', 'الصيغة', 'المواد', 'المشكلات', 'ما خُمّن'],
      [
        'صحف الميناء',
        '2018/1,"أ".zip',
        'سطر\nثان.txt',
        'أُخذ بعضه',
        'zip',
        '12',
        'المدخل 3: مقفل بكلمة سر. احفظه بلا كلمة سر ثم أضفه من جديد.\nينقطع قبل نهايته. خذ نسخة كاملة منه ثم أعد القراءة.',
        'مواد بلا تاريخ يُقرأ: 2.',
      ],
    ]);
    expect(rows(reportCsvHeader('en'))[0]).toContain('outcome');
  });

  test('every line ends with CRLF, an empty field is empty', () => {
    const empty = { ...line, path: 'a', inside: null, format: null, problems: [], guesses: [] };
    expect(reportCsvLine(empty, 'en')).toBe('صحف الميناء,a,,taken in part,,12,,\r\n');
  });

  test.each(['=1+1', '+cmd', '-cmd', '@SUM', '\tx', '\rx', '＝1'])(
    'a name such as %j is no formula',
    (path) => {
      expect(rows(reportCsvLine({ ...line, path }, 'ar'))[0]?.[1]).toBe(`'${path}`);
    },
  );
});
