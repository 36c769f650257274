import type { Failure } from '../../../contract/failure.ts';
import { fail } from '../../../contract/outcome.ts';
import { hashOf, inTurn, press, run, type View } from './view.ts';

const port = hashOf({ q: 'ميناء' });
const failed = fail<Failure>({
  kind: 'library-unreadable',
  path: '~/Khizana/library.db',
  cause: 'disk I/O error',
});

/** The list of results, and what is told of it. */
export const resultViews: readonly View[] = [
  { name: 'results', hash: port, shows: 'kh-hit-list li h3' },
  {
    name: 'no-results',
    hash: hashOf({ q: 'زمهرير القطب', from: '2018', to: '2019' }),
    shows: 'kh-no-result',
  },
  {
    name: 'deep-list',
    hash: hashOf({ q: 'الأخبار', sort: 'newest' }),
    shows: 'kh-month-scrubber',
    async arrange(page) {
      await page.locator('kh-hit-list li h3').first().waitFor();
      await page.locator('kh-results-pane .scroller').evaluate((scroller) => {
        scroller.scrollTop = 0.4 * scroller.scrollHeight;
      });
      await page.locator('kh-hit-list li[data-index="600"], kh-hit-list li h3').first().waitFor();
    },
  },
  {
    name: 'why',
    hash: hashOf({ q: 'أستانة' }),
    shows: 'kh-hit-reasons dt',
    arrange: press('kh-hit-reasons .toggle'),
  },
  {
    name: 'ladder',
    hash: port,
    shows: 'kh-strictness-control .count:not(.coming)',
    arrange: press('kh-strictness-control .toggle'),
  },
  {
    name: 'copies',
    hash: hashOf({ q: 'سوق القمح "التفاصيل"', copies: 'folded' }),
    shows: 'kh-hit-copies li',
    arrange: press('kh-hit-copies .toggle'),
  },
  {
    name: 'query-help',
    hash: port,
    shows: 'kh-query-help dialog[open]',
    arrange: run('search-help'),
  },
  {
    name: 'failure',
    hash: hashOf({ q: 'ميناء', article: '9' }),
    shows: 'kh-reader-pane kh-failure-message',
    pretence: { search: () => failed, count: () => failed, article: () => failed },
  },
  {
    name: 'loading',
    hash: hashOf({ q: 'ميناء', article: '9' }),
    shows: 'kh-reader-pane kh-skeleton',
    pretence: {
      search: () => new Promise(() => undefined),
      count: () => new Promise(() => undefined),
      article: () => new Promise(() => undefined),
    },
  },
  {
    name: 'results-on-paper',
    hash: hashOf({ q: 'المنارة' }),
    shows: 'kh-print-list li',
    onPaper: true,
    arrange: inTurn(
      (page) =>
        page.evaluate(() => {
          window.print = () => undefined;
        }),
      press('kh-print-button button'),
    ),
  },
];
