import { parentPort, workerData } from 'node:worker_threads';
import { finish } from '../archive/search/steps.ts';
import { verifyLibrary } from '../archive/verification/verify-library.ts';
import { everyNowAndThen } from './every-now-and-then.ts';
import type { VerifyingMessage } from './verifying.ts';

/**
 * The thread that verifies a library and ends. SQLite's check of a table cannot be interrupted: nobody else waits
 * for it here, and it is given up by ending the thread.
 */
if (parentPort === null) throw new Error('This file runs as a worker thread');
const port = parentPort;
const tell = (message: VerifyingMessage): void => {
  port.postMessage(message);
};

const tellProgress = everyNowAndThen(tell);
const result = finish(
  verifyLibrary(workerData as string, (progress) => {
    tellProgress(() => ({ kind: 'progress', progress }), false);
  }),
);
tell({ kind: 'result', result });
