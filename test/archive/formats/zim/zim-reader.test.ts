import { describe, expect, it } from 'vitest';
import { findingsIn, readAll, textOf } from '../../../support/read-all.ts';
import { writeZim, type ZimEntryToWrite } from '../../../support/write-zim.ts';

const html = (body: string): string => `<html><body><p>${body}</p></body></html>`;
const page = (path: string, cluster = 0): ZimEntryToWrite => ({
  path,
  content: html(`نص ${path}`),
  cluster,
});
const read = (path: string): unknown => [path, `title: ${path} | body: نص ${path}`];

/** One page, «نص مضغوط», packed by `xz --check=crc32`. */
const inXz = Buffer.from(
  '/Td6WFoAAAFpIt42AgAhAQwAAACPmEGc4AA3ADVdAAQANQALVkCkDqIi4Pf+3H5onkx24K9CtGfi2vXZaVo3ENHAlX5jrZv4D3SAxEjFcV2U+iAAAAAAADwOCRMAAU04/TxTTZBCmQ0BAAAAAAFZWg==',
  'base64',
);

describe('a ZIM', () => {
  it('gives its pages in the order of their clusters, however those are packed', async () => {
    const zim = writeZim(
      [
        page('أ', 2),
        page('ب', 1),
        page('ج', 0),
        page('د', 1),
        { path: 'هـ', cluster: 3 },
        page('و', 4),
        { path: 'نمط.css', mediaType: 'text/css', content: 'x' },
        { path: 'خام', mediaType: 'text/html;raw=true', content: html('خام') },
        { path: 'تحويل', redirect: 0 },
        { namespace: 'W', path: 'mainPage', redirect: 0 },
      ],
      [
        { packing: 'zstd' },
        { packing: 'none' },
        { packing: 'none', isExtended: true },
        { bytes: Buffer.concat([Buffer.from([4]), inXz]) },
        { packing: 'zstd', isExtended: true },
      ],
    );
    expect(await readAll('موقع.zim', zim)).toEqual([
      read('ج'),
      read('ب'),
      read('د'),
      read('أ'),
      ['هـ', 'title: هـ | body: نص مضغوط'],
      read('و'),
    ]);
  });

  it('tells source, language and title where a page does not', async () => {
    const documents: unknown[] = [];
    const zim = writeZim([
      { path: '1', title: 'عنوان الموقع', content: html('نص') },
      {
        path: '2',
        title: 'x',
        content: '<html><body><h1>عنوان الصفحة</h1><p>نص</p></body></html>',
      },
      { namespace: 'M', path: 'Creator', mediaType: 'text/plain', content: 'جريدة' },
      { namespace: 'M', path: 'Publisher', mediaType: 'text/plain', content: 'openZIM' },
      { namespace: 'M', path: 'Language', mediaType: 'text/plain', content: 'ara' },
      { namespace: 'M', path: 'Date', mediaType: 'text/plain', content: '2024-05-01' },
    ]);
    for await (const finding of findingsIn('موقع', zim)) {
      if (finding.kind !== 'document') continue;
      const { source, language, date } = finding.document.facts;
      documents.push([textOf(finding.document), source, language, date ?? null]);
    }
    expect(documents).toEqual([
      ['title: عنوان الموقع | body: نص', 'جريدة', 'ar', null],
      ['title: عنوان الصفحة | body: نص', 'جريدة', 'ar', null],
    ]);
  });

  it('of the old kind has its articles elsewhere', async () => {
    const zim = writeZim([{ ...page('أ'), namespace: 'A' }, page('صورة')], [{}], 0);
    expect(await readAll('موقع.zim', zim)).toEqual([read('أ')]);
  });

  it('with broken clusters gives the pages in the others', async () => {
    const zim = writeZim(
      [page('أ', 0), page('ب', 1), page('ج', 2), page('د', 3), page('هـ', 4), page('و', 99)],
      [
        { bytes: Buffer.from([5, 1, 2, 3]) },
        { bytes: Buffer.concat([Buffer.from([4]), inXz.subarray(0, -20)]) },
        { bytes: Buffer.from([3, 1, 2, 3]) },
        {},
        { bytes: Buffer.from([1, 0xff, 0xff, 0xff, 0xff]) },
      ],
    );
    const malformed = (cause: unknown): unknown => ({ kind: 'malformed', cause });
    expect(await readAll('موقع.zim', zim)).toEqual([
      ['أ', malformed(expect.any(String))],
      ['ب', { kind: 'truncated' }],
      ['ج', { kind: 'unsupported', what: 'ZIM packing 3' }],
      read('د'),
      ['هـ', { kind: 'truncated' }],
      ['و', malformed('no such cluster')],
    ]);
  });

  const whole = writeZim([page('أ')]);
  const changed = (at: number, ...bytes: number[]): Buffer => {
    const copy = Buffer.from(whole);
    Buffer.from(bytes).copy(copy, at);
    return copy;
  };
  it.each([
    ['cut off in its header', whole.subarray(0, 40), { kind: 'truncated' }],
    ['cut off in its lists', whole.subarray(0, 92), { kind: 'truncated' }],
    ['that counts too many entries', changed(24, 255, 255, 255, 255), { kind: 'truncated' }],
    ['that counts too many clusters', changed(28, 255, 255, 255, 255), { kind: 'truncated' }],
    ['whose lists lie outside', changed(32, 0, 0, 0, 0, 1), { kind: 'truncated' }],
    ['of a version to come', changed(4, 9, 0), { kind: 'unsupported', what: 'ZIM 9.1' }],
    [
      'of garbage',
      Buffer.alloc(100, 'x'),
      { kind: 'malformed', cause: 'begins with no ZIM header' },
    ],
    ['of nothing', Buffer.alloc(0), { kind: 'truncated' }],
  ])('%s is a problem', async (_, bytes, problem) => {
    expect(await readAll('موقع.zim', bytes)).toEqual([[null, problem]]);
  });

  it('that is damaged anywhere is read or refused, and comes to an end', async () => {
    for (let at = 0; at < whole.length; at += 1) {
      const read = await readAll('موقع.zim', changed(at, (whole[at] ?? 0) ^ 0xff));
      for (const [, what] of read) expect(['string', 'object']).toContain(typeof what);
    }
  });
});
