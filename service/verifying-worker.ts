import { parentPort, workerData } from 'node:worker_threads';
import { finish } from '../archive/search/steps.ts';
import { verifyLibrary } from '../archive/verification/verify-library.ts';
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

/** Progress is told at most this often, in milliseconds. */
const interval = 100;

let last = -Infinity;
const result = finish(
  verifyLibrary(workerData as string, (progress) => {
    const now = performance.now();
    if (now - last < interval) return;
    last = now;
    tell({ kind: 'progress', progress });
  }),
);
tell({ kind: 'result', result });
