import { Worker } from 'node:worker_threads';
import type { ArchiveApi, ArchiveEvent } from '../contract/contract.ts';
import { callOverPort } from '../contract/call-over-port.ts';
import type { Failure } from '../contract/failure.ts';
import { fail, succeed, type Outcome } from '../contract/outcome.ts';
import type { WorkerNotice, WorkerSettings, WorkerStart } from './worker-settings.ts';

export interface RunningWorker {
  readonly api: ArchiveApi;
  readonly notify: (notice: WorkerNotice) => void;
  readonly onNotice: (listener: (notice: WorkerNotice) => void) => void;
  readonly stop: () => Promise<void>;
  /** Resolves when the thread has ended, by itself or stopped, to the cause. */
  readonly ended: Promise<string>;
}

/** Megabytes for what a thread makes and soon throws away; V8 would take several times as much. */
const youngGeneration = 12;

/**
 * Starts a worker and waits for its first word.
 *
 * @param onEvent hears what it tells from the beginning, before it has started
 */
export async function startWorker(
  entry: URL,
  settings: WorkerSettings,
  onEvent: (event: ArchiveEvent) => void = () => undefined,
): Promise<Outcome<RunningWorker, Failure>> {
  const worker = new Worker(entry, {
    workerData: settings,
    resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
  });
  const { api, lose } = callOverPort(worker);
  api.subscribe(onEvent);
  let crash = 'the worker stopped';
  worker.on('error', (error) => {
    crash = error instanceof Error ? error.message : String(error);
  });
  const ended = new Promise<string>((resolve) => {
    worker.on('exit', () => {
      lose(crash);
      resolve(crash);
    });
  });
  const start = await firstWord(worker, () => crash);
  const stop = async (): Promise<void> => {
    await worker.terminate();
  };
  if (start.ok) {
    return succeed({
      api,
      notify: (notice) => {
        worker.postMessage(notice);
      },
      onNotice: (listener) => worker.on('message', listener),
      stop,
      ended,
    });
  }
  await stop();
  return fail(start.failure);
}

function firstWord(worker: Worker, cause: () => string): Promise<WorkerStart> {
  return new Promise((resolve) => {
    const listen = (notice: WorkerNotice): void => {
      if (notice.kind !== 'started') return;
      worker.off('message', listen);
      resolve(notice.start);
    };
    worker.on('message', listen);
    worker.once('exit', () => {
      resolve(fail({ kind: 'unreachable', cause: cause() }));
    });
  });
}
