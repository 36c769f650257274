import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ArchiveApi } from '../../../contract/contract.ts';
import type { Failure } from '../../../contract/failure.ts';
import type { OutcomeOf } from '../../api/archive-types.ts';
import type { IndexProgress, Overview } from '../../../contract/schemas.ts';

/** What the archive holds, asked for at the start and whenever the archive says that it changed. */
export class OverviewController {
  /** Counts up with every change of the library; who shows something of it asks again. */
  generation = 0;
  /** How far the index is, while it is behind. */
  indexing: IndexProgress | undefined;
  overview: Overview | undefined;
  failure: Failure | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #archive: () => ArchiveApi | undefined;
  readonly #task: Task<
    readonly [ArchiveApi | undefined, number],
    OutcomeOf<'overview'> | undefined
  >;
  #subscribedTo: ArchiveApi | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, archive: () => ArchiveApi | undefined) {
    this.#host = host;
    this.#archive = archive;
    this.#task = new Task(host, {
      args: () => [archive(), this.generation] as const,
      task: async ([api], { signal }) => api?.overview({}, { signal }),
      onComplete: (outcome) => {
        this.overview = outcome?.ok === true ? outcome.value : this.overview;
        this.failure = outcome?.ok === false ? outcome.failure : undefined;
      },
    });
    host.addController(this);
  }

  get pending(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /** Asks again, and has everybody who shows something of the library ask again. */
  refresh(): void {
    this.generation += 1;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const archive = this.#archive();
    if (archive === this.#subscribedTo) return;
    this.#unsubscribe?.();
    this.#subscribedTo = archive;
    this.#unsubscribe = archive?.subscribe((event) => {
      if (event.name === 'library-changed') this.generation += 1;
      // What was asked of a thread that came to a sudden end was not answered.
      if (event.name === 'recovered' && event.detail.outcome === 'back') this.generation += 1;
      if (event.name === 'index-progress') {
        const { indexed, articles } = event.detail;
        this.indexing = indexed < articles ? event.detail : undefined;
      }
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#subscribedTo = undefined;
  }
}
