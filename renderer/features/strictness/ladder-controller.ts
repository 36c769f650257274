import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ArchiveApi } from '../../../contract/contract.ts';
import type { Failure } from '../../../contract/failure.ts';
import type { Ladder } from '../../../contract/schemas.ts';
import type { OutcomeOf } from '../../api/archive-types.ts';
import { countKeyOf, countRequestOf, type ViewState } from '../view-state/view-state.ts';

export interface LadderQuestion {
  readonly archive: ArchiveApi | undefined;
  readonly view: ViewState;
  readonly typing: boolean;
  readonly generation: number;
  /** Seven counts cost more than one: nothing is asked before they are wanted. */
  readonly isWanted: boolean;
}

/** Counts what a view finds on each rung of strictness. The latest question wins. */
export class LadderController {
  failure: Failure | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #question: () => LadderQuestion;
  readonly #task: Task<
    readonly [ArchiveApi | undefined, string | null, number],
    Answer | undefined
  >;
  #counted: { readonly key: string; readonly ladder: Ladder } | undefined;
  #attempt = 0;

  constructor(host: ReactiveControllerHost, question: () => LadderQuestion) {
    this.#host = host;
    this.#question = question;
    this.#task = new Task(host, {
      args: () => [question().archive, this.#key(), this.#attempt] as const,
      task: async ([archive, key], { signal }) => {
        const { view, typing } = question();
        if (archive === undefined || key === null) return undefined;
        const request = { ...countRequestOf(view), typing, ladder: true };
        return { key, outcome: await archive.count(request, { signal }) };
      },
      onComplete: (answer) => {
        const outcome = answer?.outcome;
        this.failure = outcome?.ok === false ? outcome.failure : undefined;
        const ladder = outcome?.ok === true ? outcome.value.ladder : null;
        if (answer !== undefined && ladder !== null) this.#counted = { key: answer.key, ladder };
      },
    });
  }

  /** For the view as it stands; `undefined` until it is there. */
  get ladder(): Ladder | undefined {
    if (this.#counted === undefined || this.#counted.key !== this.#key()) return undefined;
    return this.#counted.ladder;
  }

  get pending(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  retry(): void {
    this.#attempt += 1;
    this.#host.requestUpdate();
  }

  /** Views of one key have one ladder, whatever rung they stand on. */
  #key(): string | null {
    const { view, typing, generation, isWanted } = this.#question();
    if (!isWanted) return null;
    return JSON.stringify([countKeyOf({ ...view, strictness: null }), typing, generation]);
  }
}

interface Answer {
  readonly key: string;
  readonly outcome: OutcomeOf<'count'>;
}
