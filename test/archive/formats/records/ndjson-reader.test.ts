import { describe, expect, it } from 'vitest';
import { limits } from '../../../../archive/formats/limits.ts';
import { readBytes } from '../read-bytes.ts';
import { whatIsRead } from './what-is-read.ts';

describe('ndjsonReader', () => {
  it('gives the facts of a record, and its text as paragraphs between blank lines', async () => {
    const record = {
      guid: 12,
      headline: 'عنوان',
      description: 'مقدمة',
      content: 'أول\nسطر\r\n \r\n\r\nثان',
      published_at: '2017-09-13T00:00:00Z',
      publisher: { name: 'مجلة', verified: true },
      link: 'https://example.org',
      byline: 'كاتب',
      tags: ['ثقافة', 'كتب'],
      lang: 'ar',
    };
    expect(await whatIsRead('a.ndjson', `\n${JSON.stringify(record)}\n`)).toEqual({
      format: 'ndjson',
      documents: [
        [
          {
            externalId: '12',
            source: 'مجلة',
            date: '2017-09-13',
            author: 'كاتب',
            category: 'ثقافة، كتب',
            url: 'https://example.org',
            language: 'ar',
          },
          'title: عنوان',
          'standfirst: مقدمة',
          'body: أول\nسطر',
          'body: ثان',
        ],
      ],
      problems: [],
      mapping: {
        kind: 'mapping',
        mapping: {
          externalId: 'guid',
          title: 'headline',
          standfirst: 'description',
          text: 'content',
          date: 'published_at',
          source: 'publisher',
          url: 'link',
          author: 'byline',
          category: 'tags',
          language: 'lang',
        },
      },
    });
  });

  it('tells of each bad line, and reads its neighbours', async () => {
    const lines = [
      '{"title":"أ"}',
      'ليس سطرًا',
      '[]',
      '{"title":""}',
      '',
      '{"title":"ب"}',
      '{"title":"مق',
    ];
    expect(await whatIsRead('a.jsonl', lines.join('\n'))).toMatchObject({
      documents: [
        [{}, 'title: أ'],
        [{}, 'title: ب'],
      ],
      problems: ['malformed line 2', 'malformed line 3', 'no-text line 4', 'truncated line 7'],
    });
  });

  it('goes on from where a document says, and names the lines of the whole file', async () => {
    const text = '{"title":"أول"}\r\n\n{"title":"ثان"}\nغلط\n{"title":"ثالث"}';
    const { findings } = await readBytes('a.ndjson', text);
    const resumes = findings.flatMap((finding) =>
      finding.kind === 'document' ? [finding.resume ?? 0] : [],
    );
    const rests = await Promise.all(resumes.map((from) => whatIsRead('a.ndjson', text, { from })));
    expect(
      rests.map(({ documents, problems }) => [documents.map(([, title]) => title), problems]),
    ).toEqual([
      [['title: ثان', 'title: ثالث'], ['malformed line 4']],
      [['title: ثالث'], ['malformed line 4']],
      [[], []],
    ]);
  });

  it('keeps an identifier longer than a number holds as it is written', async () => {
    const { documents } = await whatIsRead(
      'a.ndjson',
      '{"id":1234567890123456789,"title":"أ"}\n{"id":12,"title":"ب"}',
    );
    expect(documents.map(([{ externalId }]) => externalId)).toEqual(['1234567890123456789', '12']);
  });

  it('passes over a line that is too long, without keeping it', async () => {
    const long = `{"title":"${'x'.repeat(limits.longestArticle)}"}`;
    expect(await whatIsRead('a.ndjson', `{"title":"أ"}\n${long}\n{"title":"ب"}\n`)).toMatchObject({
      documents: [
        [{}, 'title: أ'],
        [{}, 'title: ب'],
      ],
      problems: ['too-long line 2'],
    });
  });

  it('reads UTF-16, where a letter may hold the byte of a line end, and the Arabic of Windows', async () => {
    const utf16 = Buffer.from('\uFEFF{"title":"\u0A0A"}\n{"title":"\u0B0A"}\n', 'utf16le');
    const windows = Uint8Array.from([
      ...Buffer.from('{"title":"'),
      0xc8,
      ...Buffer.from('"}\n{"title":"x"}'),
    ]);
    const read = await Promise.all([whatIsRead('a.jsonl', utf16), whatIsRead('a.jsonl', windows)]);
    expect(read.map(({ documents }) => documents.map(([, title]) => title))).toEqual([
      ['title: \u0A0A', 'title: \u0B0A'],
      ['title: ب', 'title: x'],
    ]);
  });

  it('takes no lines of a log for articles', async () => {
    const log = `{"level":"info","message":"${'كلمة '.repeat(100)}"}\n`.repeat(3);
    expect(await whatIsRead('log.ndjson', log)).toMatchObject({
      documents: [],
      problems: ['unknown-format'],
    });
  });

  it('follows a mapping, and leaves out what it leaves out', async () => {
    const mapping = { text: 'data.words', date: null };
    const line = '{"title":"أ","body":"لا","date":"2017-09-13","data":{"words":"نعم"}}\n';
    expect(await whatIsRead('a.ndjson', line.repeat(2), { mapping })).toMatchObject({
      documents: [
        [{}, 'title: أ', 'body: نعم'],
        [{}, 'title: أ', 'body: نعم'],
      ],
      mapping: { mapping: { title: 'title', text: 'data.words', date: null } },
    });
  });
});
