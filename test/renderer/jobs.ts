import type { Collection, Job, ReportLine } from '../../contract/job-schemas.ts';

const nothing: Job['counts'] = {
  filesDone: 0,
  filesFound: 0,
  bytesDone: 0,
  bytesFound: 0,
  added: 0,
  replaced: 0,
  unchanged: 0,
  vanished: 0,
  skipped: 0,
  failed: 0,
  problems: 0,
};

/** An import of forty files that is nearly half done. */
export function jobOf({
  counts,
  ...facts
}: Partial<Omit<Job, 'counts'>> & { counts?: Partial<Job['counts']> } = {}): Job {
  return {
    id: 1,
    state: 'running',
    sources: ['صحف الميناء'],
    counts: {
      ...nothing,
      filesDone: 17,
      filesFound: 40,
      bytesDone: 429,
      bytesFound: 1000,
      added: 1204,
      skipped: 2,
      ...counts,
    },
    started: '2026-11-25T08:00:00.000Z',
    ended: null,
    problem: null,
    ...facts,
  };
}

export const reportLines: readonly ReportLine[] = [
  {
    collection: 'صحف الميناء',
    path: '2018/كانون.zip',
    inside: '003.txt',
    outcome: 'partly-taken',
    format: 'plain-text',
    articles: 12,
    problems: [{ problem: { kind: 'truncated' }, place: { unit: 'line', number: 4 } }],
    guesses: [{ kind: 'encoding', encoding: 'windows-1256', by: 'letters', confidence: 0.9 }],
  },
  {
    collection: 'صحف الميناء',
    path: '2018/صورة.jpg',
    inside: null,
    outcome: 'skipped',
    format: null,
    articles: 0,
    problems: [{ problem: { kind: 'unknown-format' }, place: null }],
    guesses: [],
  },
];

export const harbourPapers: Collection = {
  id: 7,
  name: 'صحف الميناء',
  place: '../news/harbour',
  files: 40,
  articles: 1204,
  vanished: 3,
  isWatched: false,
  encoding: null,
  mapping: { title: 'headline' },
};
