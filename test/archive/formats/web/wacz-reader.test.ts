import { expect, it } from 'vitest';
import { readAll } from '../../../support/read-all.ts';
import { writeWarc, type WarcRecordToWrite } from '../../../support/write-warc.ts';
import { writeZip } from '../../../support/write-zip.ts';

const site = 'https://akhbar.example';
const page = (path: string, status = '200 OK', ...headers: string[]): WarcRecordToWrite => ({
  url: `${site}/${path}`,
  http: [`HTTP/1.1 ${status}`, 'Content-Type: text/html', ...headers],
  content: `<html><body><p>نص ${path}</p></body></html>`,
});
const warc = writeWarc(
  [page('1'), page('إطار'), page('2', '302 Found', 'Location: /3'), page('3')],
  true,
);
const list = (...pages: readonly object[]): string =>
  [{ format: 'json-pages-1.0', id: 'pages' }, ...pages]
    .map((entry) => JSON.stringify(entry))
    .join('\n');

const description = { name: 'datapackage.json', content: '{}' };

it('reads those pages of a WACZ that it lists, under their titles', async () => {
  const wacz = writeZip([
    { name: 'archive/تالف.warc', content: 'garbage' },
    { name: 'archive/data.warc.gz', content: warc },
    { name: 'indexes/index.cdx.gz', content: 'x' },
    {
      name: 'pages/pages.jsonl',
      content: list({ url: `${site}/1#top`, title: 'الأول' }, { id: 'x' }),
    },
    {
      name: 'pages/extraPages.jsonl',
      content: `{broken\n${list({ url: `${site}/2`, title: 'الثاني' })}`,
    },
    description,
  ]);
  expect(await readAll('أرشيف.wacz', wacz)).toEqual([
    [null, { kind: 'malformed', cause: 'begins with no WARC record' }],
    [`${site}/1`, 'title: الأول | body: نص 1'],
    [`${site}/3`, 'title: الثاني | body: نص 3'],
    [null, { kind: 'not-an-article', count: 2 }],
  ]);
});

it('reads all pages of a WACZ that lists none', async () => {
  const wacz = writeZip([{ name: 'archive/data.warc.gz', content: warc }, description]);
  expect(await readAll('أرشيف.wacz', wacz)).toEqual([
    [`${site}/1`, 'body: نص 1'],
    [`${site}/إطار`, 'body: نص إطار'],
    [`${site}/3`, 'body: نص 3'],
    [null, { kind: 'not-an-article', count: 1 }],
  ]);
});
