import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../../archive/formats/limits.ts';
import { findingsIn, readAll } from '../../../support/read-all.ts';
import { writeWarc, type WarcRecordToWrite } from '../../../support/write-warc.ts';

const site = 'https://akhbar.example';
const html = (body: string): string => `<html><body><h1>عنوان</h1><p>${body}</p></body></html>`;
const page = (
  path: string,
  content: string | Uint8Array,
  ...headers: string[]
): WarcRecordToWrite => ({
  url: `${site}/${path}`,
  http: ['HTTP/1.1 200 OK', 'Content-Type: text/html', ...headers],
  content,
});
const read = (body: string): string => `title: عنوان | body: ${body}`;

type Body = readonly [name: string, content: string | Uint8Array, headers: readonly string[]];

/** Chunks of seven bytes, which cut letters in two. */
function inChunks(content: Uint8Array): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < content.length; at += 7) {
    const chunk = content.subarray(at, at + 7);
    chunks.push(
      Buffer.from(`${chunk.length.toString(16)}\r\n`),
      Buffer.from(chunk),
      Buffer.from('\r\n'),
    );
  }
  return Buffer.concat([...chunks, Buffer.from('0\r\n\r\n')]);
}

describe('a web archive', () => {
  const records: WarcRecordToWrite[] = [
    { type: 'warcinfo', contentType: 'application/warc-fields', content: 'software: x' },
    { type: 'request', url: `${site}/1`, content: 'GET /1 HTTP/1.1\r\n\r\n' },
    page('1', html('الأول')),
    {
      url: `${site}/image.png`,
      http: ['HTTP/1.1 200 OK', 'content-type: image/png'],
      content: 'x',
    },
    { url: `${site}/old`, http: ['HTTP/1.1 301 Moved', `Location: ${site}/1`] },
    {
      url: `${site}/gone`,
      http: ['HTTP/1.1 404 Not Found', 'Content-Type: text/html'],
      content: html('خطأ'),
    },
    {
      url: `${site}/robots.txt`,
      http: ['HTTP/1.1 200 OK', 'Content-Type: text/plain'],
      content: 'x',
    },
    { type: 'revisit', url: `${site}/1`, http: ['HTTP/1.1 200 OK', 'Content-Type: text/html'] },
    { type: 'resource', url: 'urn:note', contentType: 'text/plain; charset=utf-8', content: 'نص' },
    page('2', html('الثاني')),
  ];
  const expected = [
    [`${site}/1`, read('الأول')],
    ['urn:note', 'نص'],
    [`${site}/2`, read('الثاني')],
    [null, { kind: 'not-an-article', count: 4 }],
  ];

  it.each([
    ['plain', 'أرشيف.warc', false],
    ['packed record by record', 'أرشيف.warc.gz', true],
    ['known by its content', 'أرشيف', true],
  ])('gives its pages and counts the rest, %s', async (_, name, isPacked) => {
    expect(await readAll(name, writeWarc(records, isPacked))).toEqual(expected);
  });

  const bodies: readonly Body[] = [
    ['chunks', inChunks(Buffer.from(html('نص'))), ['Transfer-Encoding: chunked']],
    ['chunks that were joined', html('نص'), ['Transfer-Encoding: chunked']],
    ['gzip', gzipSync(html('نص')), ['Content-Encoding: gzip']],
    ['gzip that was undone', html('نص'), ['Content-Encoding: gzip']],
    [
      'gzip in chunks',
      inChunks(gzipSync(html('نص'))),
      ['transfer-encoding: chunked', 'content-encoding: GZIP'],
    ],
    ['deflate', deflateSync(html('نص')), ['Content-Encoding: deflate']],
    ['deflate without its header', deflateRawSync(html('نص')), ['Content-Encoding: deflate']],
    ['Brotli', brotliCompressSync(html('نص')), ['Content-Encoding: br']],
    ['Zstandard', zstdCompressSync(html('نص')), ['Content-Encoding: zstd']],
    [
      'one coding after another',
      brotliCompressSync(gzipSync(html('نص'))),
      ['Content-Encoding: gzip, br'],
    ],
  ];
  it.each(bodies)('undoes %s', async (_, content, headers) => {
    expect(await readAll('أ.warc', writeWarc([page('1', content, ...headers)]))).toEqual([
      [`${site}/1`, read('نص')],
    ]);
  });

  it('tells the address of a page and no date', async () => {
    const facts: unknown[] = [];
    for await (const finding of findingsIn('أ.warc', writeWarc([page('1', html('نص'))]))) {
      if (finding.kind === 'document') facts.push(finding.document.facts);
    }
    expect(facts).toEqual([{ url: `${site}/1` }]);
  });

  it('cut off gives what stands in front', async () => {
    const warc = writeWarc([page('1', html('الأول')), page('2', html('الثاني'))]);
    const packed = writeWarc([page('1', html('الأول')), page('2', html('الثاني'))], true);
    const first = [`${site}/1`, read('الأول')];
    expect(await readAll('أ.warc', warc.subarray(0, -20))).toEqual([
      first,
      [null, { kind: 'truncated' }],
    ]);
    expect(await readAll('أ.warc.gz', packed.subarray(0, -60))).toEqual([
      first,
      [null, { kind: 'truncated' }],
    ]);
  });

  it('goes on behind what is no record, or one without a length', async () => {
    const broken = Buffer.from(
      'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: x\r\n\r\nغير معروف\r\n',
    );
    const warc = Buffer.concat([broken, writeWarc([page('1', html('الأول'))])]);
    expect(await readAll('أ.warc', warc)).toEqual([[`${site}/1`, read('الأول')]]);
  });

  it('refuses a page that unpacks to more than a page', async () => {
    const bomb = gzipSync(Buffer.alloc(limits.largestPage + 1));
    const warc = writeWarc([
      page('قنبلة', bomb, 'Content-Encoding: gzip'),
      page('1', html('الأول')),
    ]);
    expect(await readAll('أ.warc', warc)).toEqual([
      [`${site}/قنبلة`, { kind: 'too-large', size: null, limit: limits.largestPage }],
      [`${site}/1`, read('الأول')],
    ]);
  });

  it('of garbage is a problem', async () => {
    expect(await readAll('أ.warc', Buffer.from('garbage'))).toEqual([
      [null, { kind: 'malformed', cause: 'begins with no WARC record' }],
    ]);
  });
});
