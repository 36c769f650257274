import { expect, it } from 'vitest';
import { readHtml } from '../../../../archive/formats/read-html.ts';
import { savedPages } from './saved-pages.ts';
import { wordOverlap } from './word-overlap.ts';

/** What is read of a page that is not a title, a byline or another article's headline. */
function textOfPage(html: string): { title: string; text: string[]; related: string[] } {
  const { parts } = readHtml(html) as Extract<ReturnType<typeof readHtml>, { kind: 'marked' }>;
  const named = (kind: string): string[] =>
    parts.flatMap((part) => (part.kind === kind ? [part.text] : []));
  const others = new Set(['title', 'byline', 'related']);
  return {
    title: named('title').join('|'),
    text: parts.flatMap((part) => (others.has(part.kind) ? [] : [part.text])),
    related: named('related'),
  };
}

it.each(savedPages)('$name: the article whole, and nothing of the site', ({ html, ...page }) => {
  const { title, text, related } = textOfPage(html);
  expect({ title, related, ...wordOverlap(text, page.text) }).toEqual({
    title: page.title,
    related: page.related,
    precision: 1,
    recall: 1,
  });
});
