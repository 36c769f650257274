import { describe, expect, it } from 'vitest';
import { whatIsRead } from './what-is-read.ts';

const article = { title: 'عنوان', body: 'نص' };
const itself = [{}, 'title: عنوان', 'body: نص'];

describe('jsonReader', () => {
  it.each([
    ['a list', [article, article], 2],
    ['one article', article, 1],
    [
      'an article that names others',
      { related: [{ title: 'آخر' }, { title: 'ثالث' }], ...article },
      1,
    ],
    ['an export', { count: 2, articles: [article, article] }, 2],
    ['an answer of Solr', { response: { numFound: 1, docs: [article] } }, 1],
    ['an answer of Elasticsearch', { hits: { hits: [{ _index: 'x', _source: article }] } }, 1],
    ['a feed that has a title itself', { title: 'نشرة', items: [article, article, article] }, 3],
    ['pages of results', { content: [article], totalPages: 1 }, 1],
    ['WordPress', [{ title: { rendered: 'عنوان' }, content: { rendered: '<p>نص</p>' } }], 1],
    ['a text in pieces', { title: 'عنوان', content: [{ type: 'p', text: 'نص' }] }, 1],
  ])('reads %s', async (_, value, count) => {
    const expected = { format: 'json', documents: Array.from({ length: count }, () => itself) };
    expect(await whatIsRead('a.json', JSON.stringify(value, null, 1))).toMatchObject(expected);
  });

  it('reads objects one behind the other, and identifiers longer than a number holds', async () => {
    const text = '{\n"title":"أ"}\n{"title":"ب",\n"id":1234567890123456789}';
    expect((await whatIsRead('a.json', text)).documents).toEqual([
      [{}, 'title: أ'],
      [{ externalId: '1234567890123456789' }, 'title: ب'],
    ]);
  });

  it('takes no other JSON for articles', async () => {
    const others = [
      { name: 'x', version: '1', files: ['a'] },
      { a: [{ level: 1 }] },
      {},
      5,
      [[article.body]],
    ];
    const read = await Promise.all(
      others.map((value) => whatIsRead('a.json', JSON.stringify(value))),
    );
    expect(read.map(({ documents, problems }) => [documents, problems])).toEqual(
      others.map(() => [[], ['unknown-format']]),
    );
  });

  it('keeps what stands before a fault, and tells a cut file from a broken one', async () => {
    const list = '[{"title":"أ"},{"title":"ب"},';
    const read = await Promise.all([
      whatIsRead('a.json', `${list}{"title":"مق`),
      whatIsRead('a.json', `${list}{"title" "ج"},{"title":"د"}]`),
      whatIsRead('a.json', `${list}5]`),
    ]);
    expect(read.map(({ documents, problems }) => [documents.length, problems])).toEqual([
      [2, ['truncated']],
      [2, ['malformed']],
      [2, ['malformed record 3']],
    ]);
  });

  it('is not put off by nesting without end', async () => {
    const deep = `{"title":"أ","text":${'['.repeat(200_000)}`;
    expect(await whatIsRead('a.json', deep)).toMatchObject({
      documents: [],
      problems: ['unknown-format'],
    });
  });
});
