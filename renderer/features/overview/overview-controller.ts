import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ArchiveApi, ArchiveEvent } from '../../../contract/contract.ts';
import type { Failure } from '../../../contract/failure.ts';
import { ArchiveListener } from '../../api/archive-listener.ts';
import type { OutcomeOf } from '../../api/archive-types.ts';
import type { Overview } from '../../../contract/front-page-schemas.ts';
import type { IndexProgress } from '../../../contract/schemas.ts';

/** What the archive holds, asked for at the start and whenever the archive says that it changed. */
export class OverviewController {
  /** Counts up with every change of the library; who shows something of it asks again. */
  generation = 0;
  /** How far the index is, while it is behind. */
  indexing: IndexProgress | undefined;
  overview: Overview | undefined;
  failure: Failure | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #task: Task<
    readonly [ArchiveApi | undefined, number],
    OutcomeOf<'overview'> | undefined
  >;

  constructor(host: ReactiveControllerHost, archive: () => ArchiveApi | undefined) {
    this.#host = host;
    this.#task = new Task(host, {
      args: () => [archive(), this.generation] as const,
      task: async ([api], { signal }) => api?.overview({}, { signal }),
      onComplete: (outcome) => {
        this.overview = outcome?.ok === true ? outcome.value : this.overview;
        this.failure = outcome?.ok === false ? outcome.failure : undefined;
      },
    });
    new ArchiveListener(host, archive, (event) => {
      this.#hear(event);
    });
  }

  get pending(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /** Asks again, and has everybody who shows something of the library ask again. */
  refresh(): void {
    this.generation += 1;
    this.#host.requestUpdate();
  }

  #hear(event: ArchiveEvent): void {
    if (event.name === 'library-changed') this.generation += 1;
    // What was asked of a thread that came to a sudden end was not answered.
    if (event.name === 'recovered' && event.detail.outcome === 'back') this.generation += 1;
    if (event.name === 'index-progress') {
      const { indexed, articles } = event.detail;
      this.indexing = indexed < articles ? event.detail : undefined;
    }
    this.#host.requestUpdate();
  }
}
