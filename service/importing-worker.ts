import { parentPort, workerData } from 'node:worker_threads';
import { answerOnPort, tellOnPort } from '../contract/answer-on-port.ts';
import { fail, succeed } from '../contract/outcome.ts';
import { openImporting } from './importing.ts';
import type { WorkerNotice, WorkerSettings } from './worker-settings.ts';

/** The thread that makes a library and takes articles into its catalogue. */
if (parentPort === null) throw new Error('This file runs as a worker thread');
const port = parentPort;
const notify = (notice: WorkerNotice): void => {
  port.postMessage(notice);
};
const opened = await openImporting(workerData as WorkerSettings, {
  tell: (event) => {
    tellOnPort(port, event);
  },
  onCommit: (expected) => {
    notify({ kind: 'committed', expected });
  },
});
if (opened.ok) {
  answerOnPort(port, opened.value.api);
  port.on('message', ({ kind }: WorkerNotice) => {
    if (kind !== 'close') return;
    void opened.value.close().then(() => {
      notify({ kind: 'closed' });
    });
  });
}
notify({ kind: 'started', start: opened.ok ? succeed(null) : fail(opened.failure) });
