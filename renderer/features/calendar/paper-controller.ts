import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ArchiveApi } from '../../../contract/contract.ts';
import type { Failure } from '../../../contract/failure.ts';
import type { Hit } from '../../../contract/schemas.ts';
import { countKeyOf, searchRequestOf, type ViewState } from '../view-state/view-state.ts';

/** Articles of a day that its paper has room for; the list beside it has all of them. */
export const paperRoom = 200;

export interface PaperQuestion {
  readonly archive: ArchiveApi | undefined;
  readonly view: ViewState;
  /** Counts up when the library changes. */
  readonly generation: number;
}

/** What one source published on a day. */
export interface PaperSection {
  readonly source: string | null;
  readonly hits: readonly Hit[];
}

/** Asks for what was published on a day, and lays it out by source. */
export class PaperController {
  failure: Failure | undefined;
  readonly #question: () => PaperQuestion;
  readonly #task: Task<readonly [ArchiveApi | undefined, string, number], void>;
  #answered: { readonly key: string; readonly sections: readonly PaperSection[] } | undefined;

  constructor(host: ReactiveControllerHost, question: () => PaperQuestion) {
    this.#question = question;
    this.#task = new Task(host, {
      args: () => {
        const { archive, view, generation } = question();
        return [archive, countKeyOf(view), generation] as const;
      },
      task: async ([archive, key], { signal }) => {
        const request = {
          ...searchRequestOf(question().view),
          sort: 'newest',
          limit: paperRoom,
          counting: 'later',
        } as const;
        const outcome = await archive?.search(request, { signal });
        if (outcome === undefined || (!outcome.ok && outcome.failure.kind === 'cancelled')) return;
        this.failure = outcome.ok ? undefined : outcome.failure;
        if (outcome.ok) this.#answered = { key, sections: sectionsOf(outcome.value.hits) };
      },
    });
  }

  get pending(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /** Of the day that is asked for; `undefined` until they are there. */
  get sections(): readonly PaperSection[] | undefined {
    const { view } = this.#question();
    return this.#answered?.key === countKeyOf(view) ? this.#answered.sections : undefined;
  }
}

/** The source that published most comes first. */
function sectionsOf(hits: readonly Hit[]): readonly PaperSection[] {
  const sections = [...Map.groupBy(hits, ({ source }) => source)];
  return sections
    .map(([source, ofSource]) => ({ source, hits: ofSource }))
    .sort((a, b) => b.hits.length - a.hits.length);
}
