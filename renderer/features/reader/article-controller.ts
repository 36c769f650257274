import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ArchiveApi, Reply, RequestInput } from '../../../contract/contract.ts';
import type { Failure } from '../../../contract/failure.ts';
import type { ArticleId, OutcomeOf } from '../../api/archive-types.ts';

export interface ArticleQuestion {
  readonly archive: ArchiveApi | undefined;
  readonly id: ArticleId | null;
  /** What to mark in the article. */
  readonly reading: Omit<RequestInput<'article'>, 'id'>;
  readonly generation: number;
}

type Args = readonly [ArchiveApi | undefined, ArticleId | null, string, number];

/** Fetches the open article; the latest question wins, and the old page stays until the new is there. */
export class ArticleController {
  reply: Reply<'article'> | undefined;
  failure: Failure | undefined;
  readonly #task: Task<Args, OutcomeOf<'article'> | undefined>;

  constructor(host: ReactiveControllerHost, question: () => ArticleQuestion) {
    this.#task = new Task(host, {
      args: (): Args => {
        const { archive, id, reading, generation } = question();
        return [archive, id, JSON.stringify(reading), generation];
      },
      task: async ([archive, id], { signal }) =>
        id === null ? undefined : archive?.article({ id, ...question().reading }, { signal }),
      onComplete: (outcome) => {
        if (this.#keeps(outcome, question().id)) return;
        this.reply = outcome?.ok === true ? outcome.value : undefined;
        this.failure = outcome?.ok === false ? outcome.failure : undefined;
      },
    });
  }

  /** Asks again, as after the reader has set something for the article. */
  refresh(): void {
    void this.#task.run();
  }

  get pending(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /**
   * A page that is being read stays when it cannot be marked anew: it loses its marks, which belong to
   * an earlier query, and not its words.
   */
  #keeps(outcome: OutcomeOf<'article'> | undefined, id: ArticleId | null): boolean {
    if (outcome?.ok !== false || outcome.failure.kind === 'article-not-found') return false;
    if (this.reply?.article.id !== id) return false;
    this.reply = { ...this.reply, highlights: [] };
    this.failure = undefined;
    return true;
  }
}
