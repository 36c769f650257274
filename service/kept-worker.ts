import {
  methodNames,
  type ArchiveApi,
  type ArchiveEvent,
  type CallOptions,
  type MethodName,
} from '../contract/contract.ts';
import type { Failure } from '../contract/failure.ts';
import { fail, succeed, type Outcome } from '../contract/outcome.ts';
import type { Recovery } from '../contract/recovery.ts';
import { startWorker, type RunningWorker } from './start-worker.ts';
import type { WorkerNotice, WorkerSettings } from './worker-settings.ts';

/** So often a thread is started again within so many milliseconds: one that cannot live is not tried for ever. */
const [mostRestarts, memory] = [3, 60_000];

export interface KeptWorkerOptions {
  readonly part: Exclude<Recovery['part'], 'page'>;
  readonly entry: URL;
  readonly settings: WorkerSettings;
  /** Hears what the thread tells, and of its ends, from the beginning. */
  readonly onEvent: (event: ArchiveEvent) => void;
}

const closed: Failure = { kind: 'unreachable', cause: 'the library is closed' };

type State =
  | { readonly kind: 'running'; readonly worker: RunningWorker }
  | { readonly kind: 'starting'; readonly started: Promise<Outcome<RunningWorker, Failure>> }
  | { readonly kind: 'lost'; readonly failure: Failure }
  | { readonly kind: 'stopped' };

/**
 * A thread that is started again when it comes to a sudden end: by a bug, by a file that no reader was prepared
 * for, by its memory.
 *
 * ```
 *   running ── ends ──► starting ── first word ──► running
 *      │                   └── fails, or too often ──► lost ── a call, later ──► starting
 *      └── stop ──► stopped
 * ```
 *
 * What it was asked and had not answered fails as `interrupted`, since nobody here knows how far it came; what
 * is asked while it starts waits for it.
 */
export class KeptWorker {
  readonly api: ArchiveApi;
  readonly #options: KeptWorkerOptions;
  readonly #noticed = new Set<(notice: WorkerNotice) => void>();
  readonly #eventListeners = new Set<(event: ArchiveEvent) => void>();
  readonly #restartListeners = new Set<() => void>();
  /** When it was started again, in milliseconds; what is long past is forgotten. */
  #restarts: number[] = [];
  readonly #first: Promise<Outcome<RunningWorker, Failure>>;
  #state: State;

  /** Starts the thread; whether it could open the library is the outcome. */
  static async start(options: KeptWorkerOptions): Promise<Outcome<KeptWorker, Failure>> {
    const kept = new KeptWorker(options);
    const started = await kept.#first;
    return started.ok ? succeed(kept) : started;
  }

  private constructor(options: KeptWorkerOptions) {
    this.#options = options;
    this.#eventListeners.add(options.onEvent);
    const calls = methodNames.map((method) => [
      method,
      (request: unknown, callOptions?: CallOptions) => this.#call(method, request, callOptions),
    ]);
    const subscribe: ArchiveApi['subscribe'] = (listener) => {
      this.#eventListeners.add(listener);
      return () => {
        this.#eventListeners.delete(listener);
      };
    };
    // Names and functions come from the contract itself; `fromEntries` forgets which is whose.
    this.api = { ...Object.fromEntries(calls), subscribe } as ArchiveApi;
    this.#first = this.#start(options.settings);
    this.#state = { kind: 'starting', started: this.#first };
  }

  get state(): State['kind'] {
    return this.#state.kind;
  }

  /** Tells the thread something. While it does not run nobody hears it: a new one looks at the library itself. */
  notify(notice: WorkerNotice): void {
    if (this.#state.kind === 'running') this.#state.worker.notify(notice);
    else if (this.#state.kind === 'lost' && this.#mayRestart()) void this.#restart();
  }

  onNotice(listener: (notice: WorkerNotice) => void): void {
    this.#noticed.add(listener);
  }

  /** Calls back when another thread has taken the place of one that ended, or none can. */
  onReplaced(listener: () => void): void {
    this.#restartListeners.add(listener);
  }

  async stop(): Promise<void> {
    const state = this.#state;
    this.#state = { kind: 'stopped' };
    if (state.kind === 'running') await state.worker.stop();
    // It stops as soon as it has started.
    if (state.kind === 'starting') await state.started;
  }

  async #call(
    method: MethodName,
    request: unknown,
    options?: CallOptions,
  ): Promise<Outcome<unknown, Failure>> {
    const worker = await this.#whoAnswers();
    if (!worker.ok) return worker;
    // The method's name ties request and implementation together, as in `contract/answer.ts`.
    const call = worker.value.api[method] as (
      request: unknown,
      options?: CallOptions,
    ) => Promise<Outcome<unknown, Failure>>;
    const outcome = await call(request, options);
    if (outcome.ok || outcome.failure.kind !== 'unreachable') return outcome;
    return fail({ kind: 'interrupted', cause: outcome.failure.cause });
  }

  #whoAnswers(): Outcome<RunningWorker, Failure> | Promise<Outcome<RunningWorker, Failure>> {
    const state = this.#state;
    switch (state.kind) {
      case 'running':
        return succeed(state.worker);
      case 'starting':
        return state.started;
      case 'lost':
        return this.#mayRestart() ? this.#restart() : fail(state.failure);
      case 'stopped':
        return fail(closed);
    }
  }

  async #start(settings: WorkerSettings): Promise<Outcome<RunningWorker, Failure>> {
    const started = await startWorker(this.#options.entry, settings, this.#tell);
    if (!started.ok) return started;
    const worker = started.value;
    if (this.#state.kind === 'stopped') {
      await worker.stop();
      return fail(closed);
    }
    worker.onNotice((notice) => {
      for (const listener of this.#noticed) listener(notice);
    });
    this.#state = { kind: 'running', worker };
    void worker.ended.then((cause) => {
      this.#end(worker, cause);
    });
    return started;
  }

  #end(worker: RunningWorker, cause: string): void {
    if (this.#state.kind !== 'running' || this.#state.worker !== worker) return;
    console.error(`khizana: the ${this.#options.part} thread came to a sudden end: ${cause}`);
    if (this.#mayRestart()) void this.#restart();
    else this.#lose({ kind: 'unreachable', cause });
  }

  #mayRestart(): boolean {
    const now = performance.now();
    this.#restarts = this.#restarts.filter((at) => now - at < memory);
    return this.#restarts.length < mostRestarts;
  }

  #restart(): Promise<Outcome<RunningWorker, Failure>> {
    this.#restarts.push(performance.now());
    const { part, settings } = this.#options;
    // Nothing is built before its first word: somebody may wait for an answer.
    const isHeld = this.#restarts.length > 1 && part !== 'indexing';
    const started = this.#start({ ...settings, mostAwaited: 0, holdsJobs: isHeld });
    this.#state = { kind: 'starting', started };
    void started.then((outcome) => {
      if (!outcome.ok) this.#lose(outcome.failure);
      else if (this.#state.kind === 'running') {
        this.#replaced(isHeld ? 'held' : 'back');
      }
    });
    return started;
  }

  #lose(failure: Failure): void {
    if (this.#state.kind === 'stopped') return;
    this.#state = { kind: 'lost', failure };
    this.#replaced('lost');
  }

  #replaced(outcome: Recovery['outcome']): void {
    for (const listener of this.#restartListeners) listener();
    this.#tell({ name: 'recovered', detail: { part: this.#options.part, outcome } });
  }

  readonly #tell = (event: ArchiveEvent): void => {
    for (const listener of this.#eventListeners) listener(event);
  };
}
