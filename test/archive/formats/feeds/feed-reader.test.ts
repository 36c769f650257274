import { describe, expect, it } from 'vitest';
import { readBytes } from '../read-bytes.ts';

const item = {
  kind: 'marked',
  parts: [
    { kind: 'title', text: 'خبر & «عنوان»' },
    { kind: 'body', text: 'فقرة أولى' },
    { kind: 'body', text: 'ثانية' },
  ],
  facts: {
    externalId: 'urn:1',
    source: 'صحيفة',
    date: '2020-05-04',
    author: 'كاتب',
    category: 'سياسة',
    url: 'https://example.org/1',
    language: 'ar',
  },
};
const html = '&lt;p&gt;فقرة &lt;b&gt;أولى&lt;/b&gt;&lt;/p&gt;&lt;p&gt;ثانية&lt;/p&gt;';

describe('an item of a feed is an article', () => {
  it('in RSS 2.0', async () => {
    const { format, documents, problems } = await readBytes(
      'feed.xml',
      `<?xml version="1.0" encoding="UTF-8"?><!-- مولد --><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>صحيفة</title><link>https://example.org/</link>
        <description>كل الأخبار</description><language>ar</language><item><title>خبر &amp; «عنوان»</title><link>https://example.org/1</link>
        <guid isPermaLink="false">urn:1</guid><dc:date>2020-05-04T23:30:00+03:00</dc:date><dc:creator>كاتب</dc:creator><category>سياسة</category>
        <description>فقرة أولى ث…</description><content:encoded><![CDATA[<p>فقرة <b>أولى</b></p><p>ثانية</p>]]></content:encoded>
        <enclosure url="https://example.org/1.mp3" length="1" type="audio/mpeg"/></item></channel></rss>`,
    );
    expect({ format, documents, problems }).toEqual({
      format: 'feed',
      documents: [item],
      problems: [],
    });
  });

  it('in RSS 1.0, by what its description says', async () => {
    const { format, documents } = await readBytes(
      'feed.rdf',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://example.org/"><title>صحيفة</title><link>https://example.org/</link><description>كل الأخبار</description><dc:language>ar</dc:language></channel>
        <item rdf:about="urn:1"><title>خبر &amp;amp; «عنوان»</title><link>https://example.org/1</link><description>${html}</description>
        <dc:date>2020-05-04</dc:date><dc:creator>كاتب</dc:creator><dc:subject>سياسة</dc:subject></item></rdf:RDF>`,
    );
    expect({ format, documents }).toEqual({ format: 'feed', documents: [item] });
  });

  it('in Atom, with a summary of its own as the standfirst', async () => {
    const { format, documents } = await readBytes(
      'feed.xml',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><title>صحيفة</title><id>urn:0</id><updated>2020-05-05T00:00:00Z</updated>
        <author><name>كاتب</name></author><entry><title type="html">خبر &amp;amp; «عنوان»</title><id>urn:1</id><link rel="self" href="https://example.org/x"/>
        <link href="https://example.org/1"/><published>2020-05-04T10:00:00Z</published><updated>2020-05-05T00:00:00Z</updated>
        <category term="سياسة"/><summary>مقدمة</summary><content type="html">${html}</content></entry></feed>`,
    );
    const [title, ...body] = item.parts;
    expect({ format, documents }).toEqual({
      format: 'feed',
      documents: [{ ...item, parts: [title, { kind: 'standfirst', text: 'مقدمة' }, ...body] }],
    });
  });

  it('in JSON Feed, though it is JSON on one line', async () => {
    const { format, documents } = await readBytes(
      'feed.json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'صحيفة',
        language: 'ar',
        items: [
          {
            id: 'urn:1',
            url: 'https://example.org/1',
            title: 'خبر & «عنوان»',
            content_text: 'فقرة أولى\nثانية',
            date_published: '2020-05-04T10:00:00Z',
            authors: [{ name: 'كاتب' }],
            tags: ['سياسة'],
          },
        ],
      }),
    );
    expect({ format, documents }).toEqual({ format: 'feed', documents: [item] });
  });
});

describe('what holds no article says so', () => {
  it('a list of feeds', async () => {
    const { format, documents, problems } = await readBytes(
      'feeds.xml',
      '<?xml version="1.0"?><opml version="2.0"><head><title>قائمة</title></head><body><outline text="صحيفة" type="rss" xmlUrl="https://example.org/rss"/></body></opml>',
    );
    expect({ format, documents, problems }).toEqual({
      format: 'opml',
      documents: [],
      problems: [{ kind: 'not-an-article', count: 1 }],
    });
  });

  it('an item without a word', async () => {
    const { documents, problems } = await readBytes(
      'feed.rss',
      '<rss version="2.0"><channel><title>صحيفة</title><item><link>https://example.org/1</link></item><item><title>خبر</title></item></channel></rss>',
    );
    expect([documents.length, problems]).toEqual([1, [{ kind: 'no-text' }]]);
  });

  it.each([
    ['garbage that calls itself a feed', 'feed.rss', 'ليس خلاصة'],
    ['a feed of another standard', 'feed.atom', '<feed xmlns="http://www.w3.org/2005/Atom">'],
    ['deep nesting', 'feed.rss', `<rss version="2.0">${'<a>'.repeat(100_000)}`],
  ])('%s', async (_, name, text) => {
    const { documents, problems, findings } = await readBytes(name, text);
    expect({
      last: findings.at(-1)?.kind,
      documents: documents.length,
      problems: problems.length,
      isSmall: JSON.stringify(findings).length < 10_000,
    }).toEqual({ last: 'end', documents: 0, problems: 1, isSmall: true });
  });
});

it('entities that a feed declares are not put in, however they would grow', async () => {
  const declared = ['b', 'c', 'd', 'e', 'f', 'g', 'h']
    .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefg'[at] ?? ''};`.repeat(20)}">`)
    .join('');
  const { documents } = await readBytes(
    'feed.rss',
    `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(1000)}">${declared}]>
      <rss version="2.0"><channel><item><title>خبر &h; &amp; &a;</title></item></channel></rss>`,
  );
  expect(documents).toMatchObject([{ parts: [{ kind: 'title', text: 'خبر &h; & &a;' }] }]);
});
