import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '../archive/library/open-database.ts';
import { tellOnPort } from '../contract/answer-on-port.ts';
import { fail, succeed } from '../contract/outcome.ts';
import { IndexFollower } from './index-follower.ts';
import type { WorkerNotice, WorkerSettings } from './worker-settings.ts';

/** The thread that keeps the index up with the catalogue. */
if (parentPort === null) throw new Error('This file runs as a worker thread');
const port = parentPort;
const { libraryFolder, mostAwaited } = workerData as WorkerSettings;
const notify = (notice: WorkerNotice): void => {
  port.postMessage(notice);
};

/** While more comes in, what came in is indexed when it is so much. */
const articlesPerIndexing = 5000;

const database = openDatabase(libraryFolder);
if (database.ok) {
  const follower = new IndexFollower(libraryFolder, database.value, (event) => {
    tellOnPort(port, event);
  });
  port.on('message', (notice: WorkerNotice) => {
    switch (notice.kind) {
      case 'committed':
        if (notice.expected === null) follower.keepUpInBackground();
        else if (!follower.isRunning && follower.behind() >= articlesPerIndexing) {
          follower.keepUpInBackground(notice.expected);
        }
        break;
      case 'catch-up':
        follower.keepUp().then(
          () => {
            notify({ kind: 'caught-up', ticket: notice.ticket, cause: null });
          },
          (error: unknown) => {
            const cause = error instanceof Error ? error.message : String(error);
            notify({ kind: 'caught-up', ticket: notice.ticket, cause });
          },
        );
        break;
      case 'index-damaged':
        void follower.repair();
        break;
      default:
    }
  });
  const isAwaited = follower.behind() <= mostAwaited;
  follower.keepUpInBackground();
  if (isAwaited) await follower.keepUp().catch(() => undefined);
}
notify({ kind: 'started', start: database.ok ? succeed(null) : fail(database.failure) });
