import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleOfView, formatLink, placeOfView } from '../../contract/link.ts';
import { longestQuery } from '../../contract/longest-query.ts';
import { readLink } from '../../contract/read-link.ts';

const library = '5f0c2a9e1b7d4c36';

test.each([
  ['khizana://article/1207', { view: 'article=1207', library: null }],
  [`khizana://article/1207?library=${library}`, { view: 'article=1207', library }],
  ['KHIZANA://article/7', { view: 'article=7', library: null }],
  [
    'khizana://view/?q=a&sort=newest&article=3',
    { view: 'q=a&sort=newest&article=3', library: null },
  ],
  ['khizana://search?q=a', { view: 'q=a', library: null }],
  [`khizana://view/?library=${library}`, { view: '', library }],
  ['khizana://article/7?at=350', { view: 'article=7&at=350', library: null }],
  ['khizana://view/?source=&source=a', { view: 'source=&source=a', library: null }],
  [
    'khizana://view/?q=&in=title&strict=7&copies=folded&from=2018&to=2018-01-31&without=b',
    { view: 'q=&in=title&strict=7&copies=folded&from=2018&to=2018-01-31&without=b', library: null },
  ],
])('%s leads to a view', (link, expected) => {
  expect(readLink(link)).toEqual({ ok: true, value: expected });
});

test.each([
  ['another scheme', 'https://article/7'],
  ['a place in it alone', 'khizana://article?at=7'],
  ['a place that is none', 'khizana://open/?path=/etc'],
  ['a file', 'khizana:///etc/passwd'],
  ['a path behind the article', 'khizana://article/7/../../etc'],
  ['an article without a number', 'khizana://article/x'],
  ['article zero', 'khizana://article/0'],
  ['a number that none has', `khizana://article/${'9'.repeat(20)}`],
  ['a user', 'khizana://me@view/?q=a'],
  ['a port', 'khizana://view:80/?q=a'],
  ['a hash', 'khizana://view/?q=a#b'],
  ['too many of something', `khizana://view/?${'source=a&'.repeat(201)}`],
  ['nothing', ''],
])('%s is no link', (_what, link) => {
  expect(readLink(link)).toEqual({ ok: false, failure: null });
});

test.each([
  ['a query beside an article', 'article/7?at=3&q=a', 'q=a'],
  ['a second article', 'article/7?article=8', 'article=8'],
  ['a deed', 'view/?q=a&add=%2Fetc', 'add=/etc'],
  ['a library by its path', 'view/?library=%2Fhome%2Fx', 'library=/home/x'],
  ['two libraries', `view/?library=${library}&library=${library}`, `library=${library}`],
  ['two queries', 'view/?q=a&q=b', 'q=a'],
  ['an order that is none', 'view/?q=a&sort=best', 'sort=best'],
  ['a part of the article that is none', 'view/?in=all', 'in=all'],
  ['a rung that is none', 'view/?strict=8', 'strict=8'],
  ['a way with copies that is none', 'view/?copies=all', 'copies=all'],
  ['a date that is none', 'view/?from=2018-13', 'from=2018-13'],
  ['no date', 'view/?to=', 'to='],
  ['no spelling', 'view/?without=', 'without='],
  ['an article that has no number', 'view/?article=0', 'article=0'],
  ['a place in no article', 'view/?q=a&at=7', 'at=7'],
  ['a place before the text', 'article/7?at=-1', 'at=-1'],
  ['a name of objects', 'view/?constructor=a', 'constructor=a'],
  ['a control character', 'view/?q=a%00', 'q=a\0'],
  ['a mark that turns the line', 'view/?q=%E2%80%AE', 'q=\u202E'],
  ['bytes that are no text', 'view/?q=%ff', 'q=\uFFFD'],
])('%s is refused and named', (_what, link, part) => {
  expect(readLink(`khizana://${link}`)).toEqual({ ok: false, failure: part });
});

test('a query longer than any is refused', () => {
  const query = (length: number): string => `khizana://view/?q=${'a'.repeat(length)}`;
  expect(readLink(query(longestQuery)).ok).toBe(true);
  expect(readLink(query(longestQuery + 1)).ok).toBe(false);
});

test('every view comes back from its link as it was', () => {
  const words = fc.stringMatching(/^[\p{L}\p{N} "«»&=#%+?/()-]{1,40}$/u);
  const fields = fc.record(
    {
      ...{ q: words, sort: fc.constantFrom('newest', 'oldest'), source: words, without: words },
      from: fc.constantFrom('2018', '2018-02', '2018-02-28'),
    },
    { requiredKeys: [] },
  );
  const libraries = fc.option(fc.constant(library));
  fc.assert(
    fc.property(fields, fc.option(fc.integer({ min: 1 })), libraries, (some, article, own) => {
      const view = new URLSearchParams({
        ...some,
        ...(article === null ? {} : { article: String(article) }),
      }).toString();
      const link = formatLink({ view, library: own });
      expect(readLink(link)).toEqual({ ok: true, value: { view, library: own } });
      expect(articleOfView(view)).toBe(article);
    }),
  );
});

test.each([
  ['article=7&at=350', 350],
  ['q=a&article=7&at=0', 0],
  ['article=7', null],
  ['q=a&at=350', null],
  ['article=7&at=x', null],
])('the view %s begins its article at %s', (view, at) => {
  expect(placeOfView(view)).toBe(at);
});

test('a link to an article alone is the short one', () => {
  expect(formatLink({ view: 'article=7', library: null })).toBe('khizana://article/7');
  expect(formatLink({ view: 'article=7&at=3', library })).toBe(
    `khizana://article/7?at=3&library=${library}`,
  );
  expect(formatLink({ view: '', library: null })).toBe('khizana://view/');
});
