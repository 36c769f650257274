import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ArchiveApi, RequestInput } from '../../../contract/contract.ts';
import type { Failure } from '../../../contract/failure.ts';
import type { Collection, Removable } from '../../../contract/job-schemas.ts';
import type { OutcomeOf } from '../../api/archive-types.ts';

export interface CollectionsQuestion {
  readonly archive: ArchiveApi | undefined;
  readonly generation: number;
}

/** What was added to the library, and how it is read. */
export class CollectionsController {
  collections: readonly Collection[] | undefined;
  failure: Failure | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #question: () => CollectionsQuestion;
  readonly #task: Task<
    readonly [ArchiveApi | undefined, number, number],
    OutcomeOf<'collections'> | undefined
  >;
  #asked = 0;

  constructor(host: ReactiveControllerHost, question: () => CollectionsQuestion) {
    this.#host = host;
    this.#question = question;
    this.#task = new Task(host, {
      args: () => [question().archive, question().generation, this.#asked] as const,
      task: async ([archive], { signal }) => archive?.collections({}, { signal }),
      onComplete: (outcome) => {
        if (outcome?.ok === true) this.collections = outcome.value.collections;
        this.failure = outcome?.ok === false ? outcome.failure : undefined;
      },
    });
  }

  get pending(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  retry(): void {
    this.#asked += 1;
    this.#host.requestUpdate();
  }

  /** Whether the collection is now as it was wanted. */
  async change(request: RequestInput<'setCollection'>): Promise<boolean> {
    const outcome = await this.#question().archive?.setCollection(request);
    if (outcome?.ok === true) {
      const changed = outcome.value;
      this.collections = this.collections?.map((each) => (each.id === changed.id ? changed : each));
    }
    return this.#settle(outcome);
  }

  /** Whether a job was taken on. */
  async reread(id: number): Promise<boolean> {
    return this.#settle(await this.#question().archive?.reread({ id }));
  }

  /** What would be removed, or was; `undefined` when it cannot be. */
  async remove(request: RequestInput<'remove'>): Promise<Removable | undefined> {
    const outcome = await this.#question().archive?.remove(request);
    if (this.#settle(outcome) && request.isCertain === true) this.retry();
    return outcome?.ok === true ? outcome.value : undefined;
  }

  #settle(outcome: OutcomeOf<'reread' | 'setCollection' | 'remove'> | undefined): boolean {
    this.failure = outcome?.ok === false ? outcome.failure : undefined;
    this.#host.requestUpdate();
    return outcome?.ok === true;
  }
}
