import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleOfView, formatLink, readLink } from '../../contract/link.ts';
import { longestQuery } from '../../contract/longest-query.ts';

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
])('%s leads to a view', (link, expected) => {
  expect(readLink(link)).toEqual(expected);
});

test.each([
  ['another scheme', 'https://article/7'],
  ['a place that is none', 'khizana://open/?path=/etc'],
  ['a file', 'khizana:///etc/passwd'],
  ['a path behind the article', 'khizana://article/7/../../etc'],
  ['an article without a number', 'khizana://article/x'],
  ['article zero', 'khizana://article/0'],
  ['a number that none has', `khizana://article/${'9'.repeat(20)}`],
  ['an article with a query of its own', 'khizana://article/7?q=a'],
  ['a deed', 'khizana://view/?add=%2Fetc'],
  ['a library by its path', 'khizana://view/?library=%2Fhome%2Fx'],
  ['two libraries', `khizana://view/?library=${library}&library=${library}`],
  ['a user', 'khizana://me@view/?q=a'],
  ['a port', 'khizana://view:80/?q=a'],
  ['a hash', 'khizana://view/?q=a#b'],
  ['a query that is too long', `khizana://view/?q=${'a'.repeat(longestQuery + 1)}`],
  ['too many of something', `khizana://view/?${'source=a&'.repeat(201)}`],
  ['a control character', 'khizana://view/?q=a%00'],
  ['a mark that turns the line', 'khizana://view/?q=%E2%80%AE'],
  ['bytes that are no text', 'khizana://view/?q=%ff'],
  ['nothing', ''],
])('%s is no link', (_what, link) => {
  expect(readLink(link)).toBeNull();
});

test('every view comes back from its link as it was', () => {
  const words = fc.stringMatching(/^[\p{L}\p{N} "«»&=#%+?/()-]{1,40}$/u);
  const fields = fc.record(
    { q: words, sort: fc.constantFrom('newest', 'oldest'), source: words, from: words },
    { requiredKeys: [] },
  );
  const libraries = fc.option(fc.constant(library));
  fc.assert(
    fc.property(fields, fc.option(fc.integer({ min: 1 })), libraries, (some, article, own) => {
      const view = new URLSearchParams({
        ...some,
        ...(article === null ? {} : { article: String(article) }),
      }).toString();
      expect(readLink(formatLink({ view, library: own }))).toEqual({ view, library: own });
      expect(articleOfView(view)).toBe(article);
    }),
  );
});

test('a link to an article alone is the short one', () => {
  expect(formatLink({ view: 'article=7', library: null })).toBe('khizana://article/7');
  expect(formatLink({ view: '', library: null })).toBe('khizana://view/');
});
