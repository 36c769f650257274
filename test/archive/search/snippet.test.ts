import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../archive/article.ts';
import { tokenize } from '../../../archive/arabic/tokenize.ts';
import { cutPassages, cutSnippet } from '../../../archive/search/snippet.ts';
import { parseQuery } from '../../../archive/search/query/parse-query.ts';
import { termsOf, type Term } from '../../../archive/search/query/query.ts';
import type { Match } from '../../../archive/search/search-index.ts';
import { draftArticles, slices, type Draft } from './small-archive.ts';

const longest = 220;

function articleOf(draft: Draft): Article {
  const [article] = draftArticles(draft);
  if (article === undefined) throw new Error('No article');
  return article;
}

/** Every place of each word, as the matches of a query with one term a word. */
function matchesOf(article: Article, ...words: readonly string[]): Match[] {
  const terms = new Map(words.map((word) => [word, termOf(word)]));
  return tokenize(article.text).flatMap(({ start, end }) => {
    const term = terms.get(article.text.slice(start, end));
    return term === undefined ? [] : [{ start, end, term, zone: 'body' }];
  });
}

function termOf(word: string): Term {
  const [term] = termsOf(parseQuery(word).root);
  if (term === undefined) throw new Error(`No term in ${word}`);
  return term;
}

function snippetOf(draft: Draft, ...words: readonly string[]) {
  const article = articleOf(draft);
  const { zone, text, marks } = cutSnippet(article, matchesOf(article, ...words));
  return { zone, text, marked: slices(text, marks) };
}

const filler = 'كلام كثير '.repeat(40);

describe('a snippet', () => {
  it('is the passage with most different words, in prose rather than in a label', () => {
    expect({
      together: snippetOf(
        { title: 'بحر', body: `بحر ${filler}بحر و سفينة ${filler}بحر` },
        'بحر',
        'سفينة',
      ).marked,
      prose: snippetOf({ caption: 'بحر', body: 'عند بحر' }, 'بحر').zone,
      label: snippetOf({ title: 'خبر', caption: 'عند بحر', body: 'كلام' }, 'بحر'),
    }).toEqual({
      together: ['بحر', 'سفينة'],
      prose: 'body',
      label: { zone: 'caption', text: 'عند بحر', marked: ['بحر'] },
    });
  });

  it('is the opening of the article when nothing but the title matched, and empty without any prose', () => {
    expect([
      snippetOf({ title: 'بحر', standfirst: 'مقدمة', body: 'نص' }, 'بحر'),
      snippetOf({ title: 'بحر' }, 'بحر'),
    ]).toEqual([
      { zone: 'standfirst', text: 'مقدمة', marked: [] },
      { zone: 'title', text: '', marked: [] },
    ]);
  });

  it('shows the beginning of a match that is longer than a passage', () => {
    const article = articleOf({ title: 'خبر', body: `${filler}بحر ${filler.trim()}` });
    const start = article.text.indexOf('بحر');
    const { text, marks } = cutSnippet(article, [
      { start, end: article.text.length, term: termOf('بحر'), zone: 'body' },
    ]);
    expect(slices(text, marks).map((mark) => mark.slice(0, 3))).toEqual(['بحر']);
    expect(text.length).toBeLessThanOrEqual(longest + 2);
  });

  it('reads line ends as spaces, which keeps every mark in place', () => {
    expect(snippetOf({ body: 'أول\r\nبحر\tهنا' }, 'بحر')).toEqual({
      zone: 'body',
      text: 'أول  بحر هنا',
      marked: ['بحر'],
    });
  });

  it('is a stretch of its zone, cut between words, with an ellipsis where it was cut', () => {
    const text = fc
      .array(fc.constantFrom('بحر', 'سفينة', 'كلام', 'مُحَمَّد،', '«قول»', 'أطول'.repeat(5)), {
        minLength: 1,
        maxLength: 200,
      })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.record({ title: text, body: text }), (draft) => {
        const article = articleOf(draft);
        const matches = matchesOf(article, 'بحر', 'سفينة');
        const snippet = cutSnippet(article, matches);
        const inner = snippet.text.replace(/^…|…$/gu, '');
        const at = draft.body.indexOf(inner);
        const words = new Set(draft.body.split(' '));
        expect({
          isStretch: at !== -1,
          wholeWords: inner.split(' ').every((word) => words.has(word)),
          opening: snippet.text.startsWith('…') || draft.body.startsWith(inner),
          closing: snippet.text.endsWith('…') || draft.body.endsWith(inner),
          isBounded: inner.length <= longest,
          strangers: slices(snippet.text, snippet.marks).filter(
            (mark) => mark !== 'بحر' && mark !== 'سفينة',
          ),
          isMarked: snippet.marks.length > 0 || !/بحر|سفينة/u.test(draft.body),
        }).toEqual({
          isStretch: true,
          wholeWords: true,
          opening: true,
          closing: true,
          isBounded: true,
          strangers: [],
          isMarked: true,
        });
      }),
      { numRuns: 500 },
    );
  });

  it('is one of several passages when more are asked for: the best ones, apart, in the order of the text', () => {
    const article = articleOf({
      title: 'بحر',
      standfirst: 'بحر',
      body: `بحر ${filler}بحر و سفينة ${filler}بحر و بحر`,
    });
    const passages = (most: number) =>
      cutPassages(article, matchesOf(article, 'بحر', 'سفينة'), most).map(
        ({ zone, text, marks }) => [zone, ...slices(text, marks)],
      );
    expect([1, 2, 3, 9].map(passages)).toEqual([
      [['body', 'بحر', 'سفينة']],
      [
        ['body', 'بحر', 'سفينة'],
        ['body', 'بحر', 'بحر'],
      ],
      [
        ['standfirst', 'بحر'],
        ['body', 'بحر', 'سفينة'],
        ['body', 'بحر', 'بحر'],
      ],
      [
        ['standfirst', 'بحر'],
        ['body', 'بحر'],
        ['body', 'بحر', 'سفينة'],
        ['body', 'بحر', 'بحر'],
      ],
    ]);
    expect(cutPassages(article, [], 3)).toEqual([]);
  });

  it('is cut from a paragraph with a match on every word', () => {
    const article = articleOf({ body: 'بحر '.repeat(50_000) });
    const { marks } = cutSnippet(article, matchesOf(article, 'بحر'));
    expect(marks.length).toBe(longest / 4);
  });
});
