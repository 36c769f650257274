import { describe, expect, it } from 'vitest';
import { readBytes } from '../read-bytes.ts';

const crlf = (text: string): string => text.replaceAll(/\r?\n/gu, '\r\n');
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const headers = `From: =?UTF-8?B?${base64('نشرة الصباح')}?= <news@example.org>
To: reader@example.org
Subject: =?UTF-8?B?${base64('عناوين اليوم')}?=
Date: 2020-05-04T23:30:00+03:00
Message-ID: <1@example.org>
MIME-Version: 1.0
`;
const facts = {
  externalId: '1@example.org',
  source: 'نشرة الصباح',
  author: 'نشرة الصباح',
  date: '2020-05-04',
};
const title = { kind: 'title', text: 'عناوين اليوم' };

describe('a message', () => {
  it('is an article: its HTML rather than its text, and the files attached are read too', async () => {
    const { format, documents, insides, problems } = await readBytes(
      'letter.eml',
      crlf(`${headers}Content-Type: multipart/mixed; boundary="m"

--m
Content-Type: multipart/alternative; boundary=a

--a
Content-Type: text/plain; charset=utf-8

نص
--a
Content-Type: text/html; charset=windows-1256
Content-Transfer-Encoding: quoted-printable

<h2>=DA=E4=E6=C7=E4</h2><p>=E4=D5</p>
--a--
--m
Content-Type: text/html; charset=utf-8
Content-Disposition: attachment; filename="خبر.html"
Content-Transfer-Encoding: base64

${base64('<!doctype html><html><title>خبر</title><p>مرفق</p></html>')}
--m
Content-Type: image/png
Content-Disposition: attachment; filename="a.png"
Content-Transfer-Encoding: base64

iVBORw0KGgo=
--m--
`),
    );
    expect({ format, documents, insides, problems }).toEqual({
      format: 'email',
      documents: [
        {
          kind: 'marked',
          parts: [
            { kind: 'title', text: 'خبر' },
            { kind: 'body', text: 'مرفق' },
          ],
          facts: { source: facts.source, date: facts.date },
        },
        {
          kind: 'marked',
          parts: [title, { kind: 'crosshead', text: 'عنوان' }, { kind: 'body', text: 'نص' }],
          facts,
        },
      ],
      insides: ['خبر.html', null],
      problems: [],
    });
  });

  it('without HTML is its text, by paragraphs', async () => {
    const { documents } = await readBytes(
      'letter',
      crlf(`${headers}Content-Type: text/plain; charset=utf-8\n\nسطر أول\nيتبعه\n\n\nفقرة\n`),
    );
    expect(documents).toEqual([
      {
        kind: 'marked',
        parts: [title, { kind: 'body', text: 'سطر أول\nيتبعه' }, { kind: 'body', text: 'فقرة' }],
        facts,
      },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['headers only', `${headers}\n`],
    ['a boundary that never comes', `${headers}Content-Type: multipart/mixed; boundary=x\n\nنص`],
    [
      'parts in parts without end',
      `${headers}${Array.from({ length: 2000 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`).join('')}`,
    ],
  ])('with %s is a problem', async (_, message) => {
    const { format, documents, problems } = await readBytes('letter.eml', crlf(message));
    expect([format, documents, problems.length]).toEqual(['email', [], 1]);
  });

  it('is not what a text with a date and a source begins with', async () => {
    const { format } = await readBytes('a.txt', 'Date: 2020-05-04\nFrom: وكالة\n\nخبر');
    expect(format).toBe('plain-text');
  });
});

describe('a mailbox', () => {
  const message = (number: number, text: string): string =>
    `From news@example.org Mon May  4 10:00:00 2020\nFrom: news@example.org\nSubject: ${number}\nMessage-ID: <${number}>\nContent-Type: text/plain; charset=utf-8\n\n${text}\n\n`;
  const mailbox = message(1, 'أول\n>From here') + message(2, '\nFrom\nثان') + message(3, 'ثالث');
  const lines = (read: Awaited<ReturnType<typeof readBytes>>): string[] =>
    read.documents.map((document) =>
      document.kind === 'marked' ? document.parts.map(({ text }) => text).join('|') : '',
    );

  it('is its messages, told apart by their first lines', async () => {
    const read = await readBytes('box', mailbox);
    expect([read.format, lines(read), read.problems]).toEqual([
      'mbox',
      ['1|أول\nFrom here', '2|From\nثان', '3|ثالث'],
      [],
    ]);
  });

  it('is gone on with where a message ended', async () => {
    const { findings } = await readBytes('box.mbox', mailbox);
    const resumes = findings.flatMap((one) => (one.kind === 'document' ? [one.resume ?? 0] : []));
    const rests = await Promise.all(
      resumes.map(async (from) => lines(await readBytes('box.mbox', mailbox, { from }))),
    );
    expect(rests).toEqual([['2|From\nثان', '3|ثالث'], ['3|ثالث'], []]);
  });

  it('with a message that cannot be read has the others', async () => {
    const read = await readBytes('box.mbox', message(1, '') + message(2, 'ثان'));
    expect([lines(read), read.problems]).toEqual([['2|ثان'], [{ kind: 'no-text' }]]);
  });
});

describe('a page saved with its images', () => {
  const mhtml = crlf(`From: <Saved by Blink>
Snapshot-Content-Location: https://example.org/1
Subject: x
MIME-Version: 1.0
Content-Type: multipart/related;
	type="text/html";
	boundary="--b--"

----b--
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: https://example.org/1

<!DOCTYPE html><html lang=3D"ar" dir=3D"rtl"><title>=D8=AE=D8=A8=D8=B1</title=
><p>=D9=86=D8=B5</p></html>
----b--
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-Location: https://example.org/a.png

iVBORw0KGgo=
----b--
Content-Type: text/html
Content-Location: https://example.org/frame

<p>frame</p>
----b------
`);

  it('is the page, by its address', async () => {
    const { format, documents, insides, problems } = await readBytes('page.mht', mhtml);
    expect({ format, documents, insides, problems }).toEqual({
      format: 'mhtml',
      documents: [
        {
          kind: 'marked',
          parts: [
            { kind: 'title', text: 'خبر' },
            { kind: 'body', text: 'نص' },
          ],
          facts: {
            url: 'https://example.org/1',
            language: 'ar',
            direction: 'rtl',
          },
        },
      ],
      insides: ['https://example.org/1'],
      problems: [],
    });
  });

  it.each([
    ['cut off in its headers', mhtml.slice(0, 120)],
    ['without a page', mhtml.replaceAll('text/html', 'text/css')],
    ['of a boundary that is not there', mhtml.replaceAll('boundary="--b--"', 'boundary="c"')],
  ])('%s is a problem', async (_, text) => {
    const { documents, problems } = await readBytes('page.mhtml', text);
    expect([documents, problems]).toEqual([
      [],
      [{ kind: 'malformed', cause: 'no part with a page' }],
    ]);
  });
});
