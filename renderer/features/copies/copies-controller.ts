import { Task } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ArchiveApi } from '../../../contract/contract.ts';
import type { Copies } from '../../../contract/job-schemas.ts';
import type { ArticleId, OutcomeOf } from '../../api/archive-types.ts';

export interface CopiesQuestion {
  readonly archive: ArchiveApi | undefined;
  readonly id: ArticleId | null;
  readonly generation: number;
}

/** The near copies of the open article. That they cannot be had is no failure of the article. */
export class CopiesController {
  #known: { readonly id: ArticleId | null; readonly articles: Copies['articles'] } | undefined;
  readonly #question: () => CopiesQuestion;

  constructor(host: ReactiveControllerHost, question: () => CopiesQuestion) {
    this.#question = question;
    new Task<
      readonly [ArchiveApi | undefined, ArticleId | null, number],
      readonly [ArticleId, OutcomeOf<'copies'> | undefined] | undefined
    >(host, {
      args: () => [question().archive, question().id, question().generation] as const,
      task: async ([archive, id], { signal }) =>
        id === null ? undefined : ([id, await archive?.copies({ id }, { signal })] as const),
      onComplete: (answer) => {
        if (answer?.[1]?.ok === true)
          this.#known = { id: answer[0], articles: answer[1].value.articles };
      },
    });
  }

  /** The others than the article itself. */
  get others(): Copies['articles'] {
    const { id } = this.#question();
    if (this.#known?.id !== id) return [];
    return this.#known.articles.filter((article) => article.id !== id);
  }
}
