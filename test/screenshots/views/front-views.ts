import { succeed } from '../../../contract/outcome.ts';
import { hashOf, run, type View } from './view.ts';
import { emptyOverview } from '../../support/empty-overview.ts';

/** The front page and what leads on from it. */
export const frontViews: readonly View[] = [
  { name: 'overview', shows: 'kh-year-calendar [role=grid]' },
  {
    name: 'calendar',
    shows: 'kh-year-calendar [role=grid]',
    arrange: (page) =>
      page.locator('kh-year-calendar').evaluate((calendar) => {
        calendar.scrollIntoView();
      }),
  },
  { name: 'first-start', preferences: { introduced: false }, shows: 'kh-getting-started' },
  {
    name: 'empty',
    shows: 'kh-getting-started',
    pretence: {
      overview: () => succeed({ folder: '~/Khizana', ...emptyOverview }),
    },
  },
  {
    name: 'sources',
    hash: hashOf({ q: 'الميناء', source: 'صحيفة الساحل', from: '2018' }),
    shows: 'kh-filter-pane',
    async arrange(page) {
      const folded = page.locator('.filters.square');
      if (await folded.isVisible()) await folded.click();
    },
  },
  {
    name: 'dates',
    hash: hashOf({ q: 'الميناء', from: '2017-09-13' }),
    shows: 'kh-date-range [role=alert]',
    async arrange(page) {
      const folded = page.locator('.filters.square');
      if (await folded.isVisible()) await folded.click();
      const to = page.locator('kh-date-range .to');
      await to.fill('الربيع');
      await to.press('Enter');
      await page.locator('kh-date-range [role=alert]').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'day',
    hash: hashOf({ from: '2017-09-13', to: '2017-09-13' }),
    shows: 'kh-day-paper h2',
  },
  {
    name: 'offers',
    shows: 'kh-search-bar [role=option]',
    arrange: (page) => page.locator('kh-search-bar input').pressSequentially('الم'),
  },
  { name: 'searches', shows: 'kh-searches-sheet dialog[open]', arrange: run('searches') },
];
