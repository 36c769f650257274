import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ArchiveApi, Reply, RequestInput } from '../../../contract/contract.ts';
import type { Failure } from '../../../contract/failure.ts';
import type { OutcomeOf } from '../../api/archive-types.ts';

export interface ReportQuestion {
  readonly archive: ArchiveApi | undefined;
  readonly request: RequestInput<'report'> | null;
  /** Another one asks again. */
  readonly version: string;
}

/** One page of a report: a report can have a million lines. The latest question wins. */
export class ReportController {
  page: Reply<'report'> | undefined;
  failure: Failure | undefined;
  readonly #task: Task<
    readonly [ArchiveApi | undefined, string, string],
    OutcomeOf<'report'> | undefined
  >;

  constructor(host: ReactiveControllerHost, question: () => ReportQuestion) {
    this.#task = new Task(host, {
      args: () => {
        const { archive, request, version } = question();
        return [archive, JSON.stringify(request), version] as const;
      },
      task: async ([archive], { signal }) => {
        const { request } = question();
        return request === null ? undefined : archive?.report(request, { signal });
      },
      onComplete: (outcome) => {
        this.page = outcome?.ok === true ? outcome.value : undefined;
        this.failure = outcome?.ok === false ? outcome.failure : undefined;
      },
    });
  }

  get pending(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }
}
