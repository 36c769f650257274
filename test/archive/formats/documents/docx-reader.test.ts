import { describe, expect, it } from 'vitest';
import { writeZip } from '../../../support/write-zip.ts';
import { documentsIn, problemsIn } from './read-document.ts';

const namespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const officeTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

interface Docx {
  readonly body: string;
  readonly core?: string;
  readonly footnotes?: string;
}

function writeDocx({ body, core = '', footnotes = '' }: Docx): Buffer {
  const types = ['document.main', 'styles', 'footnotes'].map(
    (type) =>
      `<Override PartName="/word/${type.replace('.main', '')}.xml" ContentType="${officeTypes}.${type}+xml"/>`,
  );
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="r${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = (list: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
  return writeZip([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join('')}</Types>`,
      deflate: true,
    },
    { name: '_rels/.rels', content: relations(relation(1, 'officeDocument', 'word/document.xml')) },
    {
      name: 'word/_rels/document.xml.rels',
      content: relations(
        relation(1, 'styles', 'styles.xml') + relation(2, 'footnotes', 'footnotes.xml'),
      ),
    },
    {
      name: 'word/document.xml',
      content: `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
      deflate: true,
    },
    {
      name: 'word/styles.xml',
      content: `<w:styles ${namespaces}>${['Title', 'Heading1', 'Heading2', 'Subtitle']
        .map(
          (id) =>
            `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.replace('Heading', 'heading ')}"/></w:style>`,
        )
        .join('')}</w:styles>`,
    },
    {
      name: 'word/footnotes.xml',
      content: `<w:footnotes ${namespaces}>${footnotes}</w:footnotes>`,
    },
    {
      name: 'docProps/core.xml',
      content: `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t">${core}</cp:coreProperties>`,
    },
  ]);
}

function paragraph(text: string, style: string | null = null, more = ''): string {
  const styled = style === null ? '' : `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${styled}<w:bidi/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r>${more}</w:p>`;
}

const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;

describe('a Word document', () => {
  it('is read with its headings, tables, notes and properties', async () => {
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const docx = writeDocx({
      body:
        paragraph('افتتاح المعرض', 'Title') +
        paragraph('للمرة الأولى منذ عام', 'Subtitle') +
        paragraph('افتتح الوزير المعرض', null, note) +
        paragraph('الأرقام', 'Heading2') +
        `<w:tbl><w:tr>${cell('الجناح')}${cell('الزوار')}</w:tr><w:tr>${cell('الكتب')}${cell('1200')}</w:tr></w:tbl>`,
      footnotes: `<w:footnote w:id="2">${paragraph('بحسب الوكالة')}</w:footnote>`,
      core: '<dc:title>Microsoft Word - a.docx</dc:title><dc:creator>هند سالم</dc:creator><dcterms:created>2004-03-05T10:00:00Z</dcterms:created><dc:language>ar-EG</dc:language>',
    });
    expect(await documentsIn('خبر.docx', docx)).toEqual([
      {
        kind: 'marked',
        parts: [
          { kind: 'title', text: 'افتتاح المعرض' },
          { kind: 'standfirst', text: 'للمرة الأولى منذ عام' },
          { kind: 'body', text: 'افتتح الوزير المعرض[1]' },
          { kind: 'crosshead', text: 'الأرقام' },
          { kind: 'body', text: 'الجناح | الزوار' },
          { kind: 'body', text: 'الكتب | 1200' },
          { kind: 'body', text: 'بحسب الوكالة' },
        ],
        facts: { author: 'هند سالم', language: 'ar-EG', direction: 'rtl' },
      },
    ]);
  });

  it('has the title that it states where no heading gives one, else is a bare text', async () => {
    const body = paragraph('سطر أول') + paragraph('سطر ثان');
    const facts = { direction: 'rtl' };
    const stated = writeDocx({ body, core: '<dc:title>عنوان مذكور</dc:title>' });
    expect(await documentsIn('a.docx', stated)).toEqual([
      {
        kind: 'marked',
        parts: [
          { kind: 'title', text: 'عنوان مذكور' },
          { kind: 'body', text: 'سطر أول' },
          { kind: 'body', text: 'سطر ثان' },
        ],
        facts,
      },
    ]);
    expect(await documentsIn('a.docx', writeDocx({ body }))).toEqual([
      { kind: 'bare', text: 'سطر أول\n\nسطر ثان', facts },
    ]);
  });

  it('is refused with a reason when there is nothing to read', async () => {
    const compound = (inside: string): Buffer =>
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(inside, 'utf16le')]);
    const whole = writeDocx({ body: paragraph('نص') });
    const cases: [string, Buffer, unknown][] = [
      ['secret.docx', compound('EncryptedPackage'), { kind: 'encrypted' }],
      ['old.docx', compound('WordDocument'), { kind: 'unsupported', what: 'Word 97–2003' }],
      ['empty.docx', writeDocx({ body: '' }), { kind: 'no-text' }],
      ['cut.docx', whole.subarray(0, whole.length - 60), { kind: 'truncated' }],
    ];
    for (const [name, bytes, problem] of cases) {
      expect([name, await problemsIn(name, bytes)]).toEqual([name, [problem]]);
    }
  });

  it('does no harm when it is broken inside', async () => {
    const deep = '<w:tbl><w:tr><w:tc>'.repeat(20_000);
    const tooDeep = { kind: 'malformed', cause: 'XML nested 1000 deep' };
    expect(await problemsIn('deep.docx', writeDocx({ body: deep }))).toEqual([tooDeep]);
    expect(await problemsIn('deep.docx', writeDocx({ body: '', footnotes: deep }))).toEqual([
      tooDeep,
    ]);
    const cut = writeDocx({ body: paragraph('نص').slice(0, 40) });
    expect(await problemsIn('cut.docx', cut)).toEqual([
      expect.objectContaining({ kind: 'malformed' }),
    ]);
  });
});
