import { succeed } from '../../../contract/outcome.ts';
import type { Job, JobProgress } from '../../../contract/job-schemas.ts';
import { hashOf, inTurn, press, run, type View } from './view.ts';

const counts = {
  filesDone: 18,
  filesFound: 44,
  bytesDone: 412_000_000,
  bytesFound: 1_004_000_000,
  added: 61_240,
  replaced: 12,
  unchanged: 0,
  vanished: 0,
  skipped: 2,
  failed: 0,
  problems: 0,
};

const running: Job = {
  id: 7,
  state: 'running',
  sources: ['جريدة الضفتين 1998–2008'],
  counts,
  started: '2025-06-17T07:12:00.000Z',
  ended: null,
  problem: null,
};
const progress: JobProgress = {
  id: 7,
  state: 'running',
  counts,
  articlesPerSecond: 2180,
  secondsLeft: 44,
};

const openCollections = inTurn(run('imports'), press('kh-import-sheet nav button:last-child'));

/** What lies over the page. */
export const sheetViews: readonly View[] = [
  { name: 'settings', shows: 'kh-settings-sheet dialog[open]', arrange: run('settings') },
  {
    name: 'palette',
    hash: hashOf({ q: 'ميناء' }),
    shows: 'kh-command-palette li',
    arrange: (page) => page.keyboard.press('Control+k'),
  },
  { name: 'shortcuts', shows: 'kh-shortcuts-sheet dialog[open]', arrange: run('shortcuts') },
  { name: 'imports', shows: 'kh-job-list li', arrange: run('imports') },
  {
    name: 'live-job',
    shows: 'kh-job-list .bar',
    pretence: { jobs: () => succeed({ jobs: [running] }) },
    arrange: inTurn(run('imports'), async (page, archive) => {
      await page.locator('kh-job-list li').first().waitFor();
      archive.emit({ name: 'job-progress', detail: progress });
    }),
  },
  {
    name: 'report',
    shows: 'kh-job-report tbody tr',
    arrange: inTurn(run('imports'), press('kh-job-list .buttons .plain-link')),
  },
  { name: 'collections', shows: 'kh-collection-list li', arrange: openCollections },
  {
    name: 'mapping',
    shows: 'kh-mapping-form input',
    arrange: inTurn(openCollections, press('kh-collection-list summary')),
  },
  {
    name: 'removal',
    shows: 'kh-collection-removal .yes',
    arrange: inTurn(openCollections, press('kh-collection-removal button')),
  },
  { name: 'about', shows: 'kh-about-sheet dialog[open]', arrange: run('about') },
  {
    name: 'recovery',
    shows: 'kh-recovery-notice .slip',
    arrange: (_page, archive) => {
      archive.emit({ name: 'recovered', detail: { part: 'reading', outcome: 'held' } });
      return Promise.resolve();
    },
  },
  {
    name: 'connection-lost',
    hash: hashOf({ q: 'ميناء' }),
    shows: 'kh-reading-room [role=alert]',
    arrange: (page) =>
      page.locator('kh-reading-room').evaluate((room) => {
        (room as HTMLElement & { connection: { state: string } }).connection.state = 'lost';
      }),
  },
  {
    name: 'drop',
    shows: 'kh-drop-veil p',
    arrange: (page) =>
      page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([''], 'news.txt'));
        window.dispatchEvent(new DragEvent('dragenter', { dataTransfer }));
      }),
  },
];
