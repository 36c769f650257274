import { parentPort, workerData } from 'node:worker_threads';
import { answerOnPort } from '../contract/answer-on-port.ts';
import { fail, succeed } from '../contract/outcome.ts';
import { openReading } from './reading.ts';
import type { WorkerNotice, WorkerSettings } from './worker-settings.ts';

/**
 * The thread that searches and reads. It writes nothing but what the reader made, to a file that no import
 * locks, so that a slow import never delays a keystroke.
 */
if (parentPort === null) throw new Error('This file runs as a worker thread');
const port = parentPort;
const settings = workerData as WorkerSettings;
const notify = (notice: WorkerNotice): void => {
  port.postMessage(notice);
};
const opened = openReading(settings.libraryFolder, (index) => {
  notify({ kind: 'index-damaged', index });
});
if (opened.ok) answerOnPort(port, opened.value);
notify({ kind: 'started', start: opened.ok ? succeed(null) : fail(opened.failure) });
