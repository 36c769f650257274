import { describe, expect, it } from 'vitest';
import { whatIsRead } from './what-is-read.ts';

const long = 'كلمة '.repeat(60).trim();

describe('csvReader', () => {
  it.each([',', ';', '\t', '|'])('finds the separator %j from the head', async (separator) => {
    const rows = [
      ['المعرّف', 'عنوان الخبر', 'نص الخبر', 'تاريخ النشر', 'المصدر'],
      ['7', '"عنوان، وفاصلة, ثم ; و| ثم"', '"أول\n\nقال ""نعم"""', '2017-09-13', 'مجلة'],
      ['8', 'آخر', 'نص', '', ''],
    ];
    const text = `\uFEFF${rows.map((row) => row.join(separator)).join('\r\n')}`;
    expect((await whatIsRead('a.csv', text)).documents).toEqual([
      [
        { externalId: '7', date: '2017-09-13', source: 'مجلة' },
        'title: عنوان، وفاصلة, ثم ; و| ثم',
        'body: أول',
        'body: قال "نعم"',
      ],
      [{ externalId: '8' }, 'title: آخر', 'body: نص'],
    ]);
  });

  it('tells of ragged rows and open quotes by their row, and reads the others', async () => {
    const text = [
      'title,text', 'أ,نص', 'ناقص', 'ب,"نص"', 'زائد,نص,ثالث', 'ج,قال "نعم" ثم,', '"مفتوح,نص', 'د,نص',
    ].join('\n'); // prettier-ignore
    expect(await whatIsRead('a.csv', text)).toMatchObject({
      documents: [
        [{}, 'title: أ', 'body: نص'],
        [{}, 'title: ب', 'body: نص'],
        [{}, 'title: ج', 'body: قال "نعم" ثم'],
        [{}, 'title: د', 'body: نص'],
      ],
      problems: ['malformed row 3', 'malformed row 5', 'malformed row 7'],
    });
  });

  it('tells columns without telling names by what stands in them', async () => {
    const rows = [1, 2, 3].map(
      (n) =>
        `${String(n)},عنوان طويل ${String(n)},${long},2017-09-1${String(n)},https://example.org/${String(n)}`,
    );
    expect((await whatIsRead('a.csv', ['k,a,b,c,d', ...rows].join('\n'))).mapping).toEqual({
      kind: 'mapping',
      mapping: { url: 'd', date: 'c', text: 'b', title: 'a' },
    });
  });

  it('reads a table without names by a mapping of numbers only', async () => {
    const text = `كلام عنه,${long}\nكلام آخر,${long}\n`;
    const mapping = { title: '1', text: '2' };
    const read = await Promise.all([
      whatIsRead('a.csv', text),
      whatIsRead('a.csv', text, { mapping }),
    ]);
    expect(read.map(({ documents, problems }) => [documents, problems])).toEqual([
      [[], ['malformed']],
      [
        [
          [{}, 'title: كلام عنه', `body: ${long}`],
          [{}, 'title: كلام آخر', `body: ${long}`],
        ],
        [],
      ],
    ]);
  });

  it('takes no other table for articles, nor a text for a table', async () => {
    const names = ['a.csv', 'a.txt', 'a.csv', 'a.csv'];
    const texts = ['name,price\nx,1\ny,2\n', `قال، ثم قال, ثم\n${long}`, '', '\u0000\u0001'];
    const read = await Promise.all(texts.map((text, at) => whatIsRead(names[at] ?? '', text)));
    expect(read.map(({ format, documents }) => [format, documents.length])).toEqual([
      ['csv', 0],
      ['plain-text', 1],
      ['csv', 0],
      [null, 0],
    ]);
  });

  it('knows a table of articles without its name', async () => {
    expect(await whatIsRead('export', 'id\ttitle\ttext\n1\tأ\tب\n')).toMatchObject({
      format: 'csv',
      documents: [[{ externalId: '1' }, 'title: أ', 'body: ب']],
    });
  });

  it('keeps names that objects have of their own apart', async () => {
    expect((await whatIsRead('a.csv', '__proto__,constructor,title\nأ,ب,ج\n')).documents).toEqual([
      [{}, 'title: ج'],
    ]);
  });
});
