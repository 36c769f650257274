import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readers } from '../../../archive/formats/readers.ts';
import type { LibraryRecords } from '../../../archive/library/import-run.ts';
import { fileOutcomes, type JobState } from '../../../archive/library/job.ts';
import { JobQueue } from '../../../archive/library/job-queue.ts';
import { WriteLock } from '../../../archive/search/write-lock.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openLibrary } from './open-library.ts';

function makeQueue(
  change: (records: LibraryRecords) => LibraryRecords = (records) => records,
  onProgress: (queue: JobQueue) => void = () => undefined,
) {
  const libraryFolder = temporaryFolder();
  const library = openLibrary(libraryFolder);
  const queue: JobQueue = new JobQueue({
    libraryFolder,
    records: change(library.records),
    loadReaders: () => Promise.resolve(readers),
    lock: new WriteLock(join(libraryFolder, 'JOBS.LOCK')),
    onProgress: () => {
      onProgress(queue);
    },
    onCommit: () => undefined,
  });
  return { queue, library, libraryFolder };
}

describe('the queue of imports', () => {
  it('runs a job whatever the moment it is added in, while another ends', async () => {
    const { queue } = makeQueue();
    const states: JobState[] = [];
    for (let moments = 0; moments < 12; moments++) {
      await queue.ended(queue.add([]));
      for (let moment = 0; moment < moments; moment++) await Promise.resolve();
      states.push((await queue.ended(queue.add([]))).state);
    }
    expect(states).toEqual(Array<JobState>(12).fill('done'));
  });

  it('answers those who wait for a job that cannot even be begun', async () => {
    const { queue } = makeQueue((records) => ({
      ...records,
      jobs: {
        ...records.jobs,
        setState() {
          throw new Error('disk full');
        },
      },
    }));
    const { state, problem } = await queue.ended(queue.add([]));
    expect([state, problem]).toEqual(['failed', 'disk full']);
  });

  it('ends an import of which a part was lost when something else was written', async () => {
    const folder = temporaryFolder();
    const records = Array.from({ length: 20 }, (_, at) => JSON.stringify({ id: at, title: 'خبر' }));
    writeFileSync(join(folder, 'a.ndjson'), records.join('\n'));
    let [steps, isFull] = [0, false];
    const { queue, library, libraryFolder } = makeQueue(
      ({ transaction, ...others }) => ({
        ...others,
        transaction: {
          ...transaction,
          commit() {
            if (!isFull) {
              transaction.commit();
              return;
            }
            isFull = false;
            transaction.rollback();
            throw Object.assign(new Error('disk full'), { code: 'ERR_SQLITE_ERROR' });
          },
        },
      }),
      () => {
        steps += 1;
        if (steps === 6) queue.add([]);
        if (steps !== 12) return;
        isFull = true;
        expect(() => queue.add([])).toThrow('disk full');
      },
    );
    const source = { place: relative(libraryFolder, folder), name: 'a', file: 'a.ndjson' };
    const first = await queue.ended(queue.add([source]));
    const second = await queue.ended(queue.add([source]));
    expect([first.state, second.state, library.articles().length]).toEqual(['failed', 'done', 20]);
  });

  it('keeps the report of a job that may go on, however many came after it', () => {
    const { library } = makeQueue();
    const { jobs, collections } = library.records;
    const { id: collectionId } = collections.open('place', 'name', true);
    const line = { inside: null, outcome: 'taken', format: null, articles: 1 } as const;
    for (let at = 0; at < 30; at++) {
      const { id } = jobs.add([], new Date(0));
      jobs.putFile(id, { collectionId, path: 'a', ...line, problems: [], guesses: [] });
      jobs.setState(id, id === 3 ? 'paused' : 'done', null);
    }
    jobs.forgetOld();
    const kept = jobs
      .list()
      .filter(
        ({ id }) => jobs.reports(id, { outcomes: fileOutcomes, offset: 0, limit: 1 }).total > 0,
      )
      .map(({ id }) => id);
    expect(kept).toEqual([...Array.from({ length: 20 }, (_, at) => 30 - at), 3]);
  });
});
