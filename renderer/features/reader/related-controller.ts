import { Task } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ArchiveApi } from '../../../contract/contract.ts';
import type { Article, ArticleId, OutcomeOf } from '../../api/archive-types.ts';
import { formatView, initialView, type ViewState } from '../view-state/view-state.ts';

export interface RelatedQuestion {
  readonly archive: ArchiveApi | undefined;
  /** The open article. */
  readonly article: Article | undefined;
  readonly view: ViewState;
  readonly generation: number;
}

/** The article that each related headline names, in their order; `null` for one not in the archive. */
type NamedArticles = readonly (ArticleId | null)[];

/** Where the headlines lead. */
export interface RelatedLinks {
  /** `undefined` until it is known which articles they name. */
  readonly named: NamedArticles | undefined;
  readonly addressOfArticle: (id: ArticleId) => string;
  /** Address of a search for a headline's words. */
  readonly addressOfHeadline: (headline: string) => string;
}

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
      args: () => [question().archive, this.#asked, question().generation] as const,
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

  get links(): RelatedLinks {
    return {
      named: this.#known?.id === this.#asked ? this.#known.named : undefined,
      addressOfArticle: this.#addressOfArticle,
      addressOfHeadline,
    };
  }

  /** The article whose headlines are looked up; `null` when it has none. */
  get #asked(): ArticleId | null {
    const { article } = this.#question();
    const hasRelated = article?.zones.some(({ kind }) => kind === 'related') === true;
    return hasRelated ? article.id : null;
  }

  readonly #addressOfArticle = (id: ArticleId): string =>
    formatView({ ...this.#question().view, article: id });
}

function addressOfHeadline(headline: string): string {
  return formatView({ ...initialView, query: headline });
}
