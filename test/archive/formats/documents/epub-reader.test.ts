import { describe, expect, it } from 'vitest';
import { writeZip, type ZipEntry } from '../../../support/write-zip.ts';
import { documentsIn, problemsIn, readDocument } from './read-document.ts';

const container: ZipEntry = {
  name: 'META-INF/container.xml',
  content: '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
};

const metadata =
  '<dc:title>كتاب الأخبار</dc:title><dc:creator>هند سالم</dc:creator><dc:creator>ليلى حسن</dc:creator>' +
  '<dc:date>2003-04-09</dc:date><dc:language>ar</dc:language>';

interface Item {
  readonly id: string;
  readonly href: string;
  readonly type?: string;
  readonly properties?: string;
}

function packageDocument(items: readonly Item[], spine: string, more = ''): ZipEntry {
  const manifest = items.map(
    ({ id, href, type = 'application/xhtml+xml', properties = '' }) =>
      `<item id="${id}" href="${href}" media-type="${type}" properties="${properties}"/>`,
  );
  const refs = items.map(({ id }) => `<itemref idref="${id}"/>`).join('');
  return {
    name: 'OPS/book.opf',
    content: `<?xml version="1.0"?><package xmlns:dc="d"><metadata>${metadata}</metadata><manifest>${manifest.join('')}</manifest><spine ${spine}>${refs}</spine>${more}</package>`,
    deflate: true,
  };
}

function writeEpub(entries: readonly ZipEntry[]): Buffer {
  return writeZip([{ name: 'mimetype', content: 'application/epub+zip' }, container, ...entries]);
}

function page(name: string, head: string, body: string): ZipEntry {
  return {
    name: `OPS/${name}`,
    content: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head>${head}</head><body>${body}</body></html>`,
    deflate: true,
  };
}

const nav: ZipEntry = page(
  'nav.xhtml',
  '<title>المحتويات</title>',
  '<nav epub:type="toc"><ol><li><a href="text/1.xhtml">الفصل الأول</a></li><li><a href="text/%D9%81.xhtml#top">الفصل الثاني</a></li></ol></nav>' +
    '<nav epub:type="landmarks"><a epub:type="cover" href="cover.xhtml">الغلاف</a></nav>',
);

describe('a book', () => {
  const items: Item[] = [
    { id: 'c', href: 'cover.xhtml' },
    { id: 'n', href: 'nav.xhtml', properties: 'nav' },
    { id: 'one', href: 'text/1.xhtml' },
    { id: 'two', href: 'text/%D9%81.xhtml' },
  ];
  const book = writeEpub([
    packageDocument(items, 'page-progression-direction="rtl"'),
    page('cover.xhtml', '<title>غلاف</title>', '<p>غلاف الكتاب</p>'),
    nav,
    page('text/1.xhtml', '<title/>', '<a id="x"/><p>نص الفصل الأول.</p>'),
    page(
      'text/ف.xhtml',
      '<title>كتاب الأخبار</title>',
      '<h1>عنوان في الصفحة</h1><p>نص الفصل الثاني.</p>',
    ),
  ]);

  it('gives an article for each chapter, in the order of its spine, with what the book says', async () => {
    const documents = await documentsIn('book.epub', book);
    const told = {
      source: 'كتاب الأخبار',
      author: 'هند سالم، ليلى حسن',
      date: '2003-04-09',
      language: 'ar',
      direction: 'rtl',
    };
    expect(documents).toMatchObject([
      {
        kind: 'marked',
        parts: [
          { kind: 'title', text: 'الفصل الأول' },
          { kind: 'body', text: 'نص الفصل الأول.' },
        ],
        facts: told,
      },
      {
        kind: 'marked',
        parts: [
          { kind: 'title', text: 'عنوان في الصفحة' },
          { kind: 'body', text: 'نص الفصل الثاني.' },
        ],
        facts: told,
      },
    ]);
  });

  it('says where each chapter lies', async () => {
    const findings = await readDocument('book.epub', book);
    const ends = findings.filter(({ kind }) => kind === 'end').map(({ inside }) => inside);
    expect(ends).toEqual(['OPS/text/1.xhtml', 'OPS/text/ف.xhtml', null]);
  });

  it('of EPUB 2 has its titles in the NCX and its cover in the guide', async () => {
    const point = (src: string, text: string): string =>
      `<navPoint><navLabel><text>${text}</text></navLabel><content src="${src}"/></navPoint>`;
    const old = writeEpub([
      packageDocument(
        [
          { id: 'c', href: 'cover.html' },
          { id: 'a', href: 'a.html' },
          { id: 'ncx', href: 'toc.ncx', type: 'application/x-dtbncx+xml' },
        ],
        'toc="ncx"',
        '<guide><reference type="cover" href="cover.html"/></guide>',
      ),
      {
        name: 'OPS/toc.ncx',
        content: `<ncx><navMap>${point('a.html', 'المقدمة')}${point('a.html#b', 'قسم منها')}</navMap></ncx>`,
      },
      page('cover.html', '', '<p>غلاف</p>'),
      page('a.html', '<title>كتاب</title>', '<p>نص المقدمة.</p>'),
    ]);
    expect(await documentsIn('old.epub', old)).toMatchObject([
      {
        parts: [
          { kind: 'title', text: 'المقدمة' },
          { kind: 'body', text: 'نص المقدمة.' },
        ],
      },
    ]);
  });

  it('that is encrypted is refused, one whose fonts are scrambled is read', async () => {
    const encryption = (algorithm: string): ZipEntry => ({
      name: 'META-INF/encryption.xml',
      content: `<encryption><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/></enc:EncryptedData></encryption>`,
    });
    const chapter = page('a.xhtml', '<title>فصل</title>', '<p>نص.</p>');
    const entries = [packageDocument([{ id: 'a', href: 'a.xhtml' }], ''), chapter];
    const locked = writeEpub([
      ...entries,
      encryption('http://www.w3.org/2001/04/xmlenc#aes128-cbc'),
    ]);
    const scrambled = writeEpub([...entries, encryption('http://www.idpf.org/2008/embedding')]);
    expect(await problemsIn('locked.epub', locked)).toEqual([{ kind: 'encrypted' }]);
    expect(await problemsIn('open.epub', scrambled)).toEqual([]);
    expect(await documentsIn('open.epub', scrambled)).toHaveLength(1);
  });

  it('that is broken says so, and keeps the chapters that can be had', async () => {
    const items = [
      { id: 'a', href: 'a.xhtml' },
      { id: 'b', href: 'b.xhtml' },
    ];
    const chapter = page('b.xhtml', '<title>فصل</title>', '<p>نص.</p>');
    const holed = writeEpub([packageDocument(items, ''), chapter]);
    expect(await problemsIn('holed.epub', holed)).toEqual([
      { kind: 'malformed', cause: 'OPS/a.xhtml is missing' },
    ]);
    expect(await documentsIn('holed.epub', holed)).toHaveLength(1);
    const cases: [Buffer, unknown][] = [
      [writeEpub([]), { kind: 'malformed', cause: 'OPS/book.opf is missing' }],
      [writeEpub([packageDocument([], '')]), { kind: 'no-text' }],
      [holed.subarray(0, holed.length - 40), { kind: 'truncated' }],
      [
        writeEpub([{ name: 'OPS/book.opf', content: '<a>'.repeat(50_000) }]),
        { kind: 'malformed', cause: 'XML nested 1000 deep' },
      ],
    ];
    for (const [bytes, problem] of cases)
      expect(await problemsIn('a.epub', bytes)).toEqual([problem]);
  });
});
