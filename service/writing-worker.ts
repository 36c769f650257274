import { parentPort, workerData } from 'node:worker_threads';
import { answerOnPort, tellOnPort } from '../contract/answer-on-port.ts';
import type { ArchiveEvent } from '../contract/contract.ts';
import { fail, succeed } from '../contract/outcome.ts';
import { openWriting } from './writing.ts';
import type { WorkerSettings, WorkerStart } from './worker-settings.ts';

/** The only thread that writes to the library: it makes it, takes the seeds in, and imports. */
if (parentPort === null) throw new Error('This file runs as a worker thread');
const port = parentPort;
const settings = workerData as WorkerSettings;
const tell = (event: ArchiveEvent): void => {
  tellOnPort(port, event);
};
const opened = openWriting(settings.libraryFolder, settings.seedsFolder, tell);
if (opened.ok) answerOnPort(port, opened.value);
const start: WorkerStart = opened.ok ? succeed(null) : fail(opened.failure);
port.postMessage({ kind: 'started', start });
