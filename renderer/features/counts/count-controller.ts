import { Task } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ArchiveApi, RequestInput } from '../../../contract/contract.ts';
import type { CountReply } from '../../../contract/schemas.ts';
import { countKeyOf, countRequestOf, type ViewState } from '../view-state/view-state.ts';

/** What the counts depend on. */
export interface CountQuestion {
  readonly archive: ArchiveApi | undefined;
  readonly view: ViewState;
  readonly typing: boolean;
  /** Counts up when the library changes. */
  readonly generation: number;
}

/** How many articles a view finds, and how they spread. */
export interface Counted {
  /** Of the view that was counted: {@link countKeyOf}. */
  readonly key: string;
  /** Hits of the list: articles, or stories where copies are folded. */
  readonly total: number;
  /** Articles, copies one by one. */
  readonly articles: number;
  readonly relatedOnly: number;
  /** Of the hits; ascending, the undated in none. */
  readonly months: CountReply['facets']['months'];
  /** By source whatever sources the view keeps to, and so on: what another choice would bring. */
  readonly sources: CountReply['facets']['sources'];
  readonly categories: CountReply['facets']['categories'];
  readonly years: CountReply['facets']['years'];
}

/**
 * Counts what a view finds beside the page of it, which comes first: counting looks at every match. The
 * latest question wins.
 */
export class CountController {
  counted: Counted | undefined;
  readonly #question: () => CountQuestion;

  constructor(host: ReactiveControllerHost, question: () => CountQuestion) {
    this.#question = question;
    new Task(host, {
      args: () => {
        const { archive, view, typing, generation } = question();
        return [archive, countKeyOf(view), typing, generation] as const;
      },
      task: (_, { signal }) => this.#count(signal),
      onComplete: (counted) => {
        this.counted = counted;
      },
    });
  }

  async #count(signal: AbortSignal): Promise<Counted | undefined> {
    const { archive, view, typing } = this.#question();
    if (archive === undefined) return undefined;
    const asked = new Map<string, ReturnType<ArchiveApi['count']>>();
    const count = (request: RequestInput<'count'>): ReturnType<ArchiveApi['count']> => {
      const key = JSON.stringify(request);
      const counting = asked.get(key) ?? archive.count(request, { signal });
      asked.set(key, counting);
      return counting;
    };
    const whole = { ...countRequestOf(view), typing };
    const [all, anySource, anyCategory, anyDay] = await Promise.all([
      count(whole),
      count({ ...whole, sources: [] }),
      count({ ...whole, categories: [] }),
      count({ ...whole, from: null, to: null }),
    ]);
    // The page says what is wrong, if something is; a total that cannot be had is not shown.
    if (!all.ok || !anySource.ok || !anyCategory.ok || !anyDay.ok) return undefined;
    return {
      key: countKeyOf(view),
      total: all.value.total,
      articles: all.value.articles,
      months: all.value.facets.months,
      relatedOnly: all.value.relatedOnly,
      sources: anySource.value.facets.sources,
      categories: anyCategory.value.facets.categories,
      years: anyDay.value.facets.years,
    };
  }
}
