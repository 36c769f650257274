import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ArchiveApi } from '../../../contract/contract.ts';
import type { Failure } from '../../../contract/failure.ts';
import type { Days } from '../../../contract/front-page-schemas.ts';

export interface DaysQuestion {
  readonly archive: ArchiveApi | undefined;
  /** `null` asks for nothing. */
  readonly year: string | null;
  /** Counts up when the library changes. */
  readonly generation: number;
}

/** Asks how much was published on each day of a year. */
export class DaysController {
  failure: Failure | undefined;
  readonly #task: Task<readonly [ArchiveApi | undefined, string | null, number], void>;
  #answered: { readonly year: string; readonly days: Days } | undefined;

  constructor(host: ReactiveControllerHost, question: () => DaysQuestion) {
    this.#task = new Task(host, {
      args: () => {
        const { archive, year, generation } = question();
        return [archive, year, generation] as const;
      },
      task: async ([archive, year], { signal }) => {
        if (archive === undefined || year === null) return;
        const outcome = await archive.days({ year }, { signal });
        if (!outcome.ok && outcome.failure.kind === 'cancelled') return;
        this.failure = outcome.ok ? undefined : outcome.failure;
        if (outcome.ok) this.#answered = { year, days: outcome.value };
      },
    });
  }

  get pending(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /** The days of a year, once they are there; the last known of it while they are counted anew. */
  of(year: string): Days | undefined {
    return this.#answered?.year === year ? this.#answered.days : undefined;
  }
}
