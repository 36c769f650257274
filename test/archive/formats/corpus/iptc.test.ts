import { describe, expect, it } from 'vitest';
import { documentsOf } from './read-as-corpus.ts';

const story = `<body><body.head><hedline><hl1>عنوان الخبر</hl1><hl2>عنوان ثانوي</hl2></hedline>
<byline>بقلم <person>سلمى حداد</person></byline>
<dateline><location>بيروت</location></dateline><abstract><p>موجز الخبر.</p></abstract></body.head>
<body.content><p>فقرة <org>الهيئة</org> الأولى.</p><hl2>عنوان جانبي</hl2><p>فقرة ثانية.</p>
<media><media-metadata name="x">لا</media-metadata><media-caption><p>شرح صورة.</p></media-caption></media>
</body.content><body.end><tagline>مراسل الصحيفة.</tagline></body.end></body>`;

const storyParts = [
  ['title', 'عنوان الخبر'],
  ['standfirst', 'عنوان ثانوي'],
  ['byline', 'بقلم سلمى حداد'],
  ['dateline', 'بيروت'],
  ['standfirst', 'موجز الخبر.'],
  ['body', 'فقرة الهيئة الأولى.'],
  ['crosshead', 'عنوان جانبي'],
  ['body', 'فقرة ثانية.'],
  ['caption', 'شرح صورة.'],
  ['body', 'مراسل الصحيفة.'],
];

describe('the formats of the IPTC', () => {
  it('NITF', async () => {
    const file = `<?xml version="1.0"?><nitf><head><title>عنوان الصفحة</title>
<docdata><doc-id id-string="m-17"/><date.issue norm="20170913T100000+0300"/></docdata>
<pubdata name="صحيفة المرفأ" position.section="محليات" date.publication="20170914"/></head>${story}</nitf>`;
    expect(await documentsOf(file)).toEqual([
      {
        parts: storyParts,
        facts: { externalId: 'm-17', date: '2017-09-13', source: 'صحيفة المرفأ', category: 'محليات' },
      },
    ]);
  }); // prettier-ignore

  it('NewsML-G2, with NITF, a page or plain text inside', async () => {
    const item = (guid: string, content: string): string =>
      `<newsItem guid="${guid}" xml:lang="ar"><itemMeta><provider literal="وكالة الضفاف"/>
<versionCreated>2017-09-13T10:00:00+03:00</versionCreated></itemMeta>
<contentMeta><contentCreated>2017-09-12T09:00:00Z</contentCreated><headline>عنوان الخبر</headline></contentMeta>
<contentSet>${content}</contentSet></newsItem>`;
    const file = `<newsMessage><header><sent>2017-09-20</sent></header><itemSet>
${item('urn:1', `<inlineXML><nitf>${story}</nitf></inlineXML>`)}
${item('urn:2', '<inlineXML><html><head><title>صفحة</title></head><body><p>أول.</p><p>ثان.</p></body></html></inlineXML>')}
${item('urn:3', '<inlineData>أول.\n\nثان.</inlineData>')}
</itemSet></newsMessage>`;
    const facts = { date: '2017-09-13', source: 'وكالة الضفاف', language: 'ar' };
    const short = [['title', 'عنوان الخبر'], ['body', 'أول.'], ['body', 'ثان.']];
    const [title, ...rest] = storyParts;
    expect(await documentsOf(file)).toEqual([
      { parts: [title, ['standfirst', 'عنوان الخبر'], ...rest], facts: { ...facts, externalId: 'urn:1' } },
      { parts: short, facts: { ...facts, externalId: 'urn:2' } },
      { parts: short, facts: { ...facts, externalId: 'urn:3' } },
    ]);
  }); // prettier-ignore
});
