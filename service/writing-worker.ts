import { parentPort, workerData } from 'node:worker_threads';
import { answerOnPort, tellOnPort } from '../contract/answer-on-port.ts';
import type { ArchiveEvent } from '../contract/contract.ts';
import { fail, succeed } from '../contract/outcome.ts';
import { openWriting } from './writing.ts';
import type { WorkerNotice, WorkerSettings } from './worker-settings.ts';

/** The only thread that writes to the library: it makes it, takes the seeds in, imports, and indexes. */
if (parentPort === null) throw new Error('This file runs as a worker thread');
const port = parentPort;
const tell = (event: ArchiveEvent): void => {
  tellOnPort(port, event);
};
const opened = await openWriting(workerData as WorkerSettings, tell);
if (opened.ok) {
  answerOnPort(port, opened.value.api);
  port.on('message', ({ kind }: WorkerNotice) => {
    if (kind === 'index-damaged') opened.value.repairIndex();
  });
}
const notice: WorkerNotice = {
  kind: 'started',
  start: opened.ok ? succeed(null) : fail(opened.failure),
};
port.postMessage(notice);
