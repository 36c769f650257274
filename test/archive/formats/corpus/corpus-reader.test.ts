import { describe, expect, it } from 'vitest';
import { readers } from '../../../../archive/formats/readers.ts';
import { documentsOf, findingsOf } from './read-as-corpus.ts';

describe('a corpus of <DOC> records', () => {
  it('is read in the manner of LDC: identifier with a day in it, headline, dateline, paragraphs', async () => {
    const file = `<DOC id="AFP_ARB_20000701.0001" type="story" >
<HEADLINE>
افتتاح مكتبة &AMP; متحف
في المدينة
</HEADLINE>
<DATELINE>
مرسى اللؤلؤ 1-7 (وكالة الضفاف)
</DATELINE>
<TEXT>
<P>
افتتحت اليوم مكتبة
في الحي القديم.
</P>
<P>
وقال مديرها: &quot;أهلا بكم&quot;.
</P>
</TEXT>
</DOC>
<DOC id="20000715_AFP_ARB.0002" type="other">
<TEXT>
خبر بلا عنوان.
</TEXT>
</DOC>
`;
    expect(await documentsOf(file)).toEqual([
      {
        parts: [
          ['title', 'افتتاح مكتبة & متحف في المدينة'],
          ['dateline', 'مرسى اللؤلؤ 1-7 (وكالة الضفاف)'],
          ['body', 'افتتحت اليوم مكتبة في الحي القديم.'],
          ['body', 'وقال مديرها: "أهلا بكم".'],
        ],
        facts: { externalId: 'AFP_ARB_20000701.0001', date: '2000-07-01' },
      },
      {
        parts: [['body', 'خبر بلا عنوان.']],
        facts: { externalId: '20000715_AFP_ARB.0002', date: '2000-07-15' },
      },
    ]);
  });

  it('is read in the manner of TREC: elements for everything, no root, end tags left out', async () => {
    const file = `
<DOC>
<DOCNO> MARFA-000123 </DOCNO>
<DOCID>123</DOCID>
<DATE><P>الأربعاء 13 سبتمبر 2017</P></DATE>
<SOURCE>صحيفة المرفأ<AUTHOR>سلمى حداد</AUTHOR>
<CATEGORY>ثقافة</CATEGORY>
<URL>https://example.org/a?x=1&sect=2&copy=3</URL>
<HEAD>عنوان أول</HEAD>
<HEAD>عنوان ثان</HEAD>
<BYLINE>كتبت سلمى حداد</BYLINE>
<TEXT>
<P>فقرة فيها 5 < 6 و AT&T و <القدس> و<ENAMEX TYPE="ORG">اسم</ENAMEX>.
<P>فقرة ثانية في <DATE>اليوم</DATE> نفسه.<BR>سطر.
<SUBHEAD>عنوان جانبي</SUBHEAD>
<P>فقرة ثالثة.
</TEXT>
</DOC>
<DOC>
<DOCNO>MARFA-000124</DOCNO>
<TEXT>
فقرة أولى،
سطرها الثاني.

فقرة ثانية.
</TEXT>
<DOC>
<DOCNO>MARFA-000125</DOCNO>
<TEXT>
سطر.
سطر آخر.
</TEXT>
</DOC>`;
    expect(await documentsOf(file)).toEqual([
      {
        parts: [
          ['title', 'عنوان أول'],
          ['standfirst', 'عنوان ثان'],
          ['byline', 'كتبت سلمى حداد'],
          ['body', 'فقرة فيها 5 < 6 و AT&T و <القدس> واسم.'],
          ['body', 'فقرة ثانية في اليوم نفسه.\nسطر.'],
          ['crosshead', 'عنوان جانبي'],
          ['body', 'فقرة ثالثة.'],
        ],
        facts: {
          externalId: 'MARFA-000123',
          date: '2017-09-13',
          source: 'صحيفة المرفأ',
          author: 'سلمى حداد',
          category: 'ثقافة',
          url: 'https://example.org/a?x=1&sect=2&copy=3',
        },
      },
      {
        parts: [
          ['body', 'فقرة أولى،\nسطرها الثاني.'],
          ['body', 'فقرة ثانية.'],
        ],
        facts: { externalId: 'MARFA-000124' },
      },
      {
        parts: [
          ['body', 'سطر.'],
          ['body', 'سطر آخر.'],
        ],
        facts: { externalId: 'MARFA-000125' },
      },
    ]);
  });

  it('may have a root, facts in attributes, and the story right in the record', async () => {
    const file = `<?xml version="1.0" encoding="UTF-8"?>
<!-- مجموعة --><!DOCTYPE corpus SYSTEM "corpus.dtd">
<corpus><docs>
<doc id="7" title="عنوان &quot;الصفحة&quot;" url="https://example.org/7" date="2017-09-13" xml:lang="ar">
نص &lt;أول&gt;.<![CDATA[ R&amp;D <b> ]]>
<script>ليس نصا</script>
</doc>
</docs></corpus>`;
    expect(await documentsOf(file)).toEqual([
      {
        parts: [['title', 'عنوان "الصفحة"'], ['body', 'نص <أول>. R&amp;D <b>']],
        facts: { externalId: '7', url: 'https://example.org/7', date: '2017-09-13', language: 'ar' },
      },
    ]);
  }); // prettier-ignore

  it('may call its records by any name, when a headline and a text stand right in them', async () => {
    const file = `<?xml version="1.0" encoding="utf-8"?>
<AlMarfa>
<ID>MRF_ARB_0001</ID>
<URL>https://example.org/1</URL>
<Headline>عنوان</Headline>
<Dateline>الأربعاء، 13 سبتمبر 2017</Dateline>
<Text>فقرة.
فقرة أخرى.</Text>
</AlMarfa>
<AlMarfa>
<ID>MRF_ARB_0002</ID>
<Headline>عنوان آخر</Headline>
<Dateline>القاهرة</Dateline>
<Text>فقرة.</Text>
</AlMarfa>`;
    expect(await documentsOf(file)).toEqual([
      {
        parts: [
          ['title', 'عنوان'],
          ['published', 'الأربعاء، 13 سبتمبر 2017'],
          ['body', 'فقرة.'],
          ['body', 'فقرة أخرى.'],
        ],
        facts: { externalId: 'MRF_ARB_0001', url: 'https://example.org/1', date: '2017-09-13' },
      },
      {
        parts: [['title', 'عنوان آخر'], ['dateline', 'القاهرة'], ['body', 'فقرة.']],
        facts: { externalId: 'MRF_ARB_0002' },
      },
    ]);
  }); // prettier-ignore

  it('may be in any encoding: by what is told, by a mark, by its bytes', async () => {
    const file = '<DOC><DOCNO>1</DOCNO><TEXT>سلام</TEXT></DOC>';
    // «سلام» in windows-1256.
    const arabic = Buffer.from([0xd3, 0xe1, 0xc7, 0xe3]);
    const legacy = Buffer.concat([
      Buffer.from('<DOC><DOCNO>1</DOCNO><TEXT>'),
      arabic,
      Buffer.from('</TEXT></DOC>'),
    ]);
    const expected = [{ parts: [['body', 'سلام']], facts: { externalId: '1' } }];
    expect([
      await documentsOf(file),
      await documentsOf(`\uFEFF${file}`),
      await documentsOf(Buffer.from(`\uFEFF${file}`, 'utf16le')),
      await documentsOf(legacy),
      await documentsOf(legacy, 'windows-1256'),
    ]).toEqual([expected, expected, expected, expected, expected]);
  });

  it('reads what goes on beyond its head, letters cut by pieces included', async () => {
    const record = (number: number): string =>
      `<DOC>\n<DOCNO>${number}</DOCNO>\n<TEXT>\n${'كلمة '.repeat(number % 90)}نهاية.\n</TEXT>\n</DOC>\n`;
    const numbers = Array.from({ length: 3000 }, (_, number) => number);
    const documents = await documentsOf(numbers.map(record).join(''));
    expect(documents.map(({ parts, facts }) => [facts['externalId'], parts])).toEqual(
      numbers.map((number) => [String(number), [['body', `${'كلمة '.repeat(number % 90)}نهاية.`]]]),
    );
  });
});

it('takes no other markup for a corpus', async () => {
  const others = [
    '',
    '<',
    'نص فيه <DOC><DOCNO>1</DOCNO></DOC>',
    '<DOC></DOC>',
    '<unknown><item>نص</item></unknown>',
    '<config><title>x</title></config>',
    '<add><doc><field name="id">1</field></doc></add>',
    '<svg><title>رسم</title><text>نص</text></svg>',
    '<opml><head><title>x</title></head><body/></opml>',
    '<rss><channel><item><title>x</title><description>y</description></item></channel></rss>',
    '<a><b><c><d><headline>x</headline><text>y</text></d></c></b></a>',
    '<DOC',
    '<!-- <DOC><DOCNO>1</DOCNO></DOC> --><x/>',
    `<${'x'.repeat(100_000)}`,
    '<p>'.repeat(20_000),
  ];
  const formats = await Promise.all(
    others.map(async (content) => {
      const end = (await findingsOf(content)).at(-1);
      return end?.kind === 'end' ? end.format : 'none';
    }),
  );
  // Two of them are known to other readers.
  const known = new Map([
    [8, 'opml'],
    [9, 'feed'],
  ]);
  expect(formats).toEqual(others.map((_, at) => known.get(at) ?? null));
  const corpus = readers.find(({ format }) => format === 'corpus');
  const clues = { ending: 'sgml', mediaType: null, text: null };
  expect(corpus?.knowsContent({ ...clues, head: new Uint8Array(65_536).fill(0xff) })).toBe(false);
});
