import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../archive/formats/read-html.ts';

const none = { source: null, date: null, author: null, category: null, url: null };
const factsOf = (head: string): object => readHtml(`<!doctype html>${head}<p>نص</p>`).facts;

describe('what a page says about itself', () => {
  it('in JSON-LD, whole: in lists and graphs, several authors', () => {
    const news = {
      '@type': ['NewsArticle'],
      headline: 'خبر',
      datePublished: '2020-05-04T23:30:00+03:00',
      author: [{ '@type': 'Person', name: 'سلمى' }, { name: 'حداد' }],
      publisher: { '@type': 'Organization', name: 'صحيفة' },
      articleSection: ['سياسة', 'مصر'],
      mainEntityOfPage: { '@id': 'https://example.org/1' },
      inLanguage: 'ar',
    };
    const graph = JSON.stringify([{ '@graph': [{ '@type': 'WebSite', name: 'موقع' }, news] }]);
    expect(factsOf(`<script type="application/ld+json">${graph}</script>`)).toEqual({
      source: 'صحيفة',
      date: '2020-05-04',
      author: 'سلمى، حداد',
      category: 'سياسة',
      url: 'https://example.org/1',
      language: 'ar',
    });
  });

  it('in Open Graph before JSON-LD, and in JSON-LD that is none not at all', () => {
    expect(
      factsOf(`<meta property="article:published_time" content="2020-05-04">
        <script type="application/ld+json">{"@type":"Article","datePublished":"2021-01-01"}</script>
        <script type="application/ld+json">{ليس</script>
        <script type="application/ld+json">${'['.repeat(100_000)}</script>`),
    ).toEqual({ ...none, date: '2020-05-04' });
  });

  it('by its language and direction', () => {
    expect([
      factsOf('<html lang="ar-EG" dir="RTL"><body>'),
      factsOf('<html lang="fr_FR"><body dir="ltr">'),
      factsOf('<html lang="عربي" dir="auto"><body>'),
    ]).toEqual([
      { ...none, language: 'ar-EG', direction: 'rtl' },
      { ...none, language: 'fr-FR', direction: 'ltr' },
      none,
    ]);
  });

  it('by its address: its own, and where it was saved from', () => {
    const saved = '<!-- saved from url=(0021)https://example.org/s -->';
    expect([
      factsOf(`<link rel="canonical" href="https://example.org/c">${saved}`),
      factsOf('<link rel="canonical" href="/c">'),
      readHtml(`${saved}<html><p>نص`).facts,
      readHtml(
        '<!DOCTYPE html><html><!--\n Page saved with SingleFile \n url: https://example.org/f \n saved date: x\n--><p>نص',
      ).facts,
    ]).toEqual(['https://example.org/c', null, 'https://example.org/s', 'https://example.org/f'].map((url) => ({ ...none, url }))); // prettier-ignore
  });
});

it('a page that a script builds is read from the text it states for machines', () => {
  const article = {
    '@type': 'Article',
    headline: 'خبر',
    articleBody: 'فقرة أولى طويلة.\n\nثانية.',
  };
  const html = `<html><body><div id="app"></div><script type="application/ld+json">${JSON.stringify(article)}</script></body></html>`;
  expect(readHtml(html)).toMatchObject({
    parts: [
      { kind: 'title', text: 'خبر' },
      { kind: 'body', text: 'فقرة أولى طويلة.' },
      { kind: 'body', text: 'ثانية.' },
    ],
  });
});
