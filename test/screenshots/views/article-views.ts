import { hashOf, inTurn, press, run, type View } from './view.ts';

const seed = hashOf({ q: 'أستانة', article: '1' });
const title = 'kh-article-view h2';

/** An article open beside the list in which it was found. */
export const articleViews: readonly View[] = [
  { name: 'article', hash: seed, shows: title },
  {
    name: 'article-end',
    hash: seed,
    shows: title,
    async arrange(page) {
      await page.locator('kh-article-view').last().waitFor();
      await page.locator('kh-reader-pane .scroller').evaluate((scroller) => {
        scroller.scrollTop = scroller.scrollHeight;
      });
    },
  },
  { name: 'article-alone', hash: hashOf({ q: 'ميناء', article: '400' }), shows: title },
  {
    name: 'find-bar',
    hash: seed,
    shows: 'kh-find-bar .count:not(:empty)',
    arrange: inTurn(run('find'), (page) => page.locator('kh-find-bar input').fill('المعارضه')),
  },
  {
    name: 'article-menu',
    hash: seed,
    shows: 'kh-article-menu .panel:not([hidden])',
    arrange: press('kh-article-menu .toggle'),
  },
  {
    name: 'set-larger',
    hash: seed,
    shows: title,
    preferences: {
      articleSize: 26,
      articleMeasure: 30,
      articleJustified: true,
      digits: 'arabic-indic',
    },
  },
  { name: 'article-on-paper', hash: seed, shows: title, onPaper: true },
];
