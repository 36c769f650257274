import type { VerificationReport } from '../../../contract/verification-schemas.ts';
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

const verified: VerificationReport = {
  ended: '2025-06-16T18:40:00.000Z',
  articles: 61_240,
  bytes: 284_000_000,
  findings: [],
  more: 0,
};

const broken: VerificationReport = {
  ...verified,
  findings: [
    {
      kind: 'article-damaged',
      id: 4108,
      title: 'ميناء الضفتين يستقبل أول سفينة قمح منذ عام',
      collection: 'جريدة الضفتين 1998–2008',
      path: '2003/11/الاقتصاد.ndjson',
    },
    { kind: 'index-differs', index: '000004', missing: 2, extra: 0 },
  ],
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
    name: 'verifying',
    shows: 'kh-verification-sheet .running',
    pretence: {
      verification: () =>
        succeed({
          running: { phase: 'articles', done: 21_430, total: 61_240, share: 0.44 },
          last: verified,
        }),
    },
    arrange: run('verify-library'),
  },
  {
    name: 'verified',
    shows: 'kh-verification-sheet .result li',
    pretence: { verification: () => succeed({ running: null, last: broken }) },
    arrange: run('verify-library'),
  },
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
