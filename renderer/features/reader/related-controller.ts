import { Task } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ArchiveApi } from '../../../contract/contract.ts';
import type { ArticleId, OutcomeOf } from '../../api/archive-types.ts';

export interface RelatedQuestion {
  readonly archive: ArchiveApi | undefined;
  /** The open article; `null` when it has no related headlines. */
  readonly id: ArticleId | null;
  readonly generation: number;
}

/** The article that each related headline names, in their order; `null` for one not in the archive. */
export type NamedArticles = readonly (ArticleId | null)[];

/** What the related headlines of the open article name. That it cannot be told is no failure of the article. */
export class RelatedController {
  #known: { readonly id: ArticleId; readonly named: NamedArticles } | undefined;
  readonly #question: () => RelatedQuestion;

  constructor(host: ReactiveControllerHost, question: () => RelatedQuestion) {
    this.#question = question;
    new Task<
      readonly [ArchiveApi | undefined, ArticleId | null, number],
      readonly [ArticleId, OutcomeOf<'resolveRelated'> | undefined] | undefined
    >(host, {
      args: () => [question().archive, question().id, question().generation] as const,
      task: async ([archive, id], { signal }) =>
        id === null
          ? undefined
          : ([id, await archive?.resolveRelated({ id }, { signal })] as const),
      onComplete: (answer) => {
        if (answer?.[1]?.ok !== true) return;
        const { headlines } = answer[1].value;
        this.#known = { id: answer[0], named: headlines.map(({ id }) => id) };
      },
    });
  }

  /** `undefined` until it is known. */
  get named(): NamedArticles | undefined {
    const { id } = this.#question();
    return this.#known?.id === id ? this.#known.named : undefined;
  }
}
