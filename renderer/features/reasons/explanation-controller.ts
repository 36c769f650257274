import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ArchiveApi, RequestInput } from '../../../contract/contract.ts';
import type { Failure } from '../../../contract/failure.ts';
import type { Explanation } from '../../../contract/explain-schemas.ts';
import type { OutcomeOf } from '../../api/archive-types.ts';

export interface ExplanationQuestion {
  readonly archive: ArchiveApi | undefined;
  /** `null` while nobody wants to know. */
  readonly request: RequestInput<'explain'> | null;
}

/** Asks why an article was found. The latest question wins; the old answer stays until the new is there. */
export class ExplanationController {
  explanation: Explanation | undefined;
  failure: Failure | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #task: Task<
    readonly [ArchiveApi | undefined, string, number],
    OutcomeOf<'explain'> | undefined
  >;
  #attempt = 0;

  constructor(host: ReactiveControllerHost, question: () => ExplanationQuestion) {
    this.#host = host;
    this.#task = new Task(host, {
      args: () => {
        const { archive, request } = question();
        return [archive, JSON.stringify(request), this.#attempt] as const;
      },
      task: async ([archive], { signal }) => {
        const { request } = question();
        return request === null ? undefined : archive?.explain(request, { signal });
      },
      onComplete: (outcome) => {
        this.explanation = outcome?.ok === true ? outcome.value : undefined;
        this.failure = outcome?.ok === false ? outcome.failure : undefined;
      },
    });
  }

  get pending(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  retry(): void {
    this.#attempt += 1;
    this.#host.requestUpdate();
  }
}
