import { expect, test } from 'vitest';
import { cite, type CitationStyle } from '../../../contract/citing/cite.ts';
import { citedArticle } from '../../../contract/citing/cited-article.ts';
import { quoteWithCitation } from '../../../contract/citing/plain-citation.ts';
import { articleOf, harbour } from '../../renderer/fixtures.ts';

const bare = articleOf(7, { title: 'قصاصة' }, [['title', 'قصاصة']]);
const odd = articleOf(
  3,
  {
    title: '100% of {x}_y\n& more',
    author: 'R. & D. \\ Co',
    date: '2018-03-14',
    url: 'https://x.example/a_b?c=%20',
    language: 'en',
  },
  [['title', '100% of {x}_y\n& more']],
);
const plainly = (text: string): string => text.replace(/[\u2068\u2069]/gu, '');

test('in words, in Arabic and in English, with what is known', () => {
  expect(plainly(cite(harbour, 'plain', 'ar'))).toBe(
    'سلمى الحوراني، «الميناء القديم يستقبل أول باخرة قمح بعد ترميم أرصفته»، صحيفة الميناء، 14 مارس 2018',
  );
  expect(plainly(cite(odd, 'plain', 'en'))).toBe(
    'R. & D. \\ Co, “100% of {x}_y & more”, 14 March 2018, https://x.example/a_b?c=%20',
  );
  expect(plainly(cite(bare, 'plain', 'ar'))).toBe('«قصاصة»، بلا تاريخ');
  expect(plainly(quoteWithCitation(' القمح لا ينتظر ', citedArticle(bare), 'ar'))).toBe(
    '«القمح لا ينتظر»\n\n«قصاصة»، بلا تاريخ',
  );
});

test('as BibTeX, its signs escaped', () => {
  expect(cite(odd, 'bibtex', 'ar')).toBe(
    `@article{khizana-3,
  title = {100\\% of \\{x\\}\\_y \\& more},
  author = {{R. \\& D. \\textbackslash{} Co}},
  date = {2018-03-14},
  year = {2018},
  url = {https://x.example/a_b?c=%20}
}
`,
  );
});

test('as RIS, a line for each tag', () => {
  expect(cite(harbour, 'ris', 'ar').split('\r\n')).toEqual([
    'TY  - NEWS',
    'ID  - khizana-1',
    'TI  - الميناء القديم يستقبل أول باخرة قمح بعد ترميم أرصفته',
    'AU  - سلمى الحوراني',
    'T2  - صحيفة الميناء',
    'DA  - 2018/03/14',
    'PY  - 2018',
    'KW  - اقتصاد',
    'ER  - ',
    '',
  ]);
});

test('as CSL-JSON', () => {
  expect(JSON.parse(cite(harbour, 'csl-json', 'ar'))).toEqual([
    {
      id: 'khizana-1',
      type: 'article-newspaper',
      title: 'الميناء القديم يستقبل أول باخرة قمح بعد ترميم أرصفته',
      author: [{ literal: 'سلمى الحوراني' }],
      'container-title': 'صحيفة الميناء',
      issued: { 'date-parts': [[2018, 3, 14]] },
      section: 'اقتصاد',
    },
  ]);
});

test('what is not known is left out, in every style', () => {
  for (const style of ['bibtex', 'ris', 'csl-json'] satisfies CitationStyle[]) {
    expect(cite(bare, style, 'ar')).not.toMatch(/null|undefined/u);
  }
});
