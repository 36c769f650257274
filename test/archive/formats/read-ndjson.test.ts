import { expect, it } from 'vitest';
import { readNdjson } from '../../../archive/formats/read-ndjson.ts';

it('a record gives its facts, and its text as paragraphs between blank lines', () => {
  const record = {
    guid: 12,
    headline: 'عنوان',
    description: 'مقدمة',
    content: 'أول\nسطر\r\n \r\n\r\nثان',
    published_at: '2017-09-13T00:00:00Z',
    publisher: 'مجلة',
    link: 'https://example.org',
    byline: 'كاتب',
    section: 'ثقافة',
  };
  expect([...readNdjson(`\n${JSON.stringify(record)}\n`)]).toEqual([
    {
      line: 2,
      document: {
        kind: 'marked',
        parts: [
          { kind: 'title', text: 'عنوان' },
          { kind: 'standfirst', text: 'مقدمة' },
          { kind: 'body', text: 'أول\nسطر' },
          { kind: 'body', text: 'ثان' },
        ],
        facts: {
          externalId: '12',
          source: 'مجلة',
          date: '2017-09-13',
          author: 'كاتب',
          category: 'ثقافة',
          url: 'https://example.org',
        },
      },
    },
  ]);
});

it('an identifier longer than a number holds stays as it is written', () => {
  const lines = ['{"id":1234567890123456789,"title":"أ"}', '{"id":12,"title":"ب"}'];
  const ids = [...readNdjson(lines.join('\n'))].map((read) =>
    'document' in read ? read.document.facts.externalId : null,
  );
  expect(ids).toEqual(['1234567890123456789', '12']);
});
