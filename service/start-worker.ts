import { Worker } from 'node:worker_threads';
import type { ArchiveApi } from '../contract/contract.ts';
import { callOverPort } from '../contract/call-over-port.ts';
import type { Failure } from '../contract/failure.ts';
import { fail, succeed, type Outcome } from '../contract/outcome.ts';
import type { WorkerSettings, WorkerStart } from './worker-settings.ts';

export interface RunningWorker {
  readonly api: ArchiveApi;
  readonly stop: () => Promise<void>;
}

/** Starts a worker and waits for its first word. */
export async function startWorker(
  entry: URL,
  settings: WorkerSettings,
): Promise<Outcome<RunningWorker, Failure>> {
  const worker = new Worker(entry, { workerData: settings });
  const { api, lose } = callOverPort(worker);
  let crash = 'the worker stopped';
  worker.on('error', (error) => {
    crash = error instanceof Error ? error.message : String(error);
  });
  worker.on('exit', () => {
    lose(crash);
  });
  const start = await firstWord(worker, () => crash);
  const stop = async (): Promise<void> => {
    await worker.terminate();
  };
  if (start.ok) return succeed({ api, stop });
  await stop();
  return fail(start.failure);
}

function firstWord(worker: Worker, cause: () => string): Promise<WorkerStart> {
  return new Promise((resolve) => {
    const listen = (message: { kind: string; start: WorkerStart }): void => {
      if (message.kind !== 'started') return;
      worker.off('message', listen);
      resolve(message.start);
    };
    worker.on('message', listen);
    worker.once('exit', () => {
      resolve(fail({ kind: 'unreachable', cause: cause() }));
    });
  });
}
