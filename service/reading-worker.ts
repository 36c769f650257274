import { parentPort, workerData } from 'node:worker_threads';
import { answerOnPort } from '../contract/answer-on-port.ts';
import { fail, succeed } from '../contract/outcome.ts';
import { openReading } from './reading.ts';
import type { WorkerSettings, WorkerStart } from './worker-settings.ts';

/** The thread that searches and reads. It never writes, so a slow import never delays a keystroke. */
if (parentPort === null) throw new Error('This file runs as a worker thread');
const settings = workerData as WorkerSettings;
const opened = openReading(settings.libraryFolder);
if (opened.ok) answerOnPort(parentPort, opened.value);
const start: WorkerStart = opened.ok ? succeed(null) : fail(opened.failure);
parentPort.postMessage({ kind: 'started', start });
