import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { zipKind } from '../../../../archive/formats/packed/zip-kind.ts';
import { writeZip } from '../../../support/write-zip.ts';

const picture = randomBytes(100_000);
const contentTypes = (kind: string): string =>
  `<Types><Override ContentType="application/vnd.openxmlformats-officedocument.${kind}"/></Types>`;

const kinds: Record<string, readonly [ReturnType<typeof zipKind>, Buffer]> = {
  'files in folders': ['zip', writeZip([{ name: 'أخبار/خبر.txt', content: 'خبر' }])],
  'nothing at all': ['zip', writeZip([])],
  'a book, by its first entry': [
    'epub',
    writeZip([{ name: 'mimetype', content: 'application/epub+zip' }]),
  ],
  'a book without that entry': ['epub', writeZip([{ name: 'META-INF/container.xml' }])],
  'an OpenDocument text': [
    'opendocument',
    writeZip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' }]),
  ],
  'a Word document, by the name of its text': [
    'docx',
    writeZip([
      { name: '[Content_Types].xml', content: 'x', deflate: true },
      { name: 'word/document.xml' },
    ]),
  ],
  'a Word document whose text lies behind a large picture': [
    'docx',
    writeZip([
      { name: '[Content_Types].xml', content: contentTypes('wordprocessingml'), deflate: true },
      { name: 'docProps/thumbnail.jpeg', content: picture },
      { name: 'word/document.xml' },
    ]),
  ],
  'a table of Excel': ['xlsx', writeZip([{ name: 'xl/workbook.xml' }])],
  'slides, by the types of their parts': [
    'pptx',
    writeZip([{ name: '[Content_Types].xml', content: contentTypes('presentationml') }]),
  ],
  'a web archive that begins with its largest entry': [
    'wacz',
    writeZip([{ name: 'archive/data.warc.gz', content: picture }, { name: 'datapackage.json' }]),
  ],
  'a web archive that begins with its description': [
    'wacz',
    writeZip([{ name: 'datapackage.json' }, { name: 'pages/pages.jsonl' }]),
  ],
  'tables with a description (Frictionless)': [
    'zip',
    writeZip([{ name: 'datapackage.json' }, { name: 'data/أخبار.csv' }]),
  ],
  'a program for Android': ['apk', writeZip([{ name: 'AndroidManifest.xml' }])],
  'a program in Java': ['jar', writeZip([{ name: 'META-INF/MANIFEST.MF' }])],
  'a Word document inside an archive': [
    'zip',
    writeZip([{ name: 'تقرير.docx', content: writeZip([{ name: 'word/document.xml' }]) }]),
  ],
  'a text about ZIP': [null, Buffer.from('a ZIP begins with PK\u0003\u0004')],
  'no bytes': [null, Buffer.alloc(0)],
  'the signature alone': [null, Buffer.from('PK\u0003\u0004')],
};

describe('what a ZIP is', () => {
  it.each(Object.entries(kinds))('%s', (_, [kind, bytes]) => {
    expect(zipKind(bytes.subarray(0, 64 * 1024))).toBe(kind);
  });
});
