import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ArchiveApi, RequestInput } from '../../../contract/contract.ts';
import type { Failure } from '../../../contract/failure.ts';
import type { SearchReply } from '../../../contract/schemas.ts';
import type { ArticleId, OutcomeOf } from '../../api/archive-types.ts';
import type { Asked } from '../reasons/hit-reasons.ts';
import {
  countKeyOf,
  countRequestOf,
  searchRequestOf,
  type ViewState,
} from '../view-state/view-state.ts';

/** Hits asked for at a time. */
const pageSize = 30;
/** The most that the contract gives at a time. */
const longestPage = 10_000;

/** What the result list depends on. */
export interface ResultsQuestion {
  readonly archive: ArchiveApi | undefined;
  readonly view: ViewState;
  readonly typing: boolean;
  /** Counts up when the library changes: the same question may have another answer now. */
  readonly generation: number;
}

/** A question as it was sent, with what has come back so far. */
interface Answered {
  readonly key: string;
  /** Names the count that goes with it. */
  readonly countKey: string;
  /** The same without the page. */
  readonly asked: Asked;
  readonly request: RequestInput<'search'>;
  readonly reply: SearchReply;
  /** Whether the last page came full: there may be another. */
  readonly isFull: boolean;
}

/**
 * Asks for the hits of a view, the first page at every change and further ones on demand; they are
 * counted elsewhere, later. The latest question wins: an earlier one is aborted and its answer, should it
 * still come, is dropped. Until the new answer is there the old one stays, so that nothing jumps under
 * the reader's eyes.
 */
export class ResultsController {
  failure: Failure | undefined;
  /** Why the next page did not come, while the first ones are still shown. */
  moreFailure: Failure | undefined;
  loadingMore = false;

  readonly #host: ReactiveControllerHost;
  readonly #question: () => ResultsQuestion;
  readonly #task: Task<readonly [ArchiveApi | undefined, string, boolean, number], Answer>;
  #answered: Answered | undefined;
  #more = new AbortController();

  constructor(host: ReactiveControllerHost, question: () => ResultsQuestion) {
    this.#host = host;
    this.#question = question;
    this.#task = new Task(host, {
      args: () => {
        const { archive, view, typing, generation } = question();
        return [archive, keyOf(view), typing, generation] as const;
      },
      task: (_, { signal }) => this.#ask(signal),
      onComplete: (answer) => {
        if (answer === undefined) return;
        this.failure = answer.outcome.ok ? undefined : answer.outcome.failure;
        this.#answered = answer.outcome.ok
          ? {
              key: answer.key,
              countKey: answer.countKey,
              asked: answer.asked,
              request: answer.request,
              reply: answer.outcome.value,
              isFull: answer.outcome.value.hits.length === answer.request.limit,
            }
          : undefined;
      },
    });
  }

  get reply(): SearchReply | undefined {
    return this.#answered?.reply;
  }

  /** What {@link reply} answers: changes when another question has been answered, not with more hits. */
  get answeredKey(): string | undefined {
    return this.#answered?.key;
  }

  /** Names the count that goes with {@link reply}. */
  get countKey(): string | undefined {
    return this.#answered?.countKey;
  }

  /** What {@link reply} answers, as it was asked. */
  get asked(): Asked | undefined {
    return this.#answered?.asked;
  }

  /** Whether {@link reply} answers an earlier question than the present one. */
  get stale(): boolean {
    return this.#answered !== undefined && this.#answered.key !== keyOf(this.#question().view);
  }

  get pending(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /** @param total how many there are, once that is known */
  hasMore(total: number | undefined): boolean {
    const shown = this.reply?.hits.length ?? 0;
    return this.#answered?.isFull === true && shown < (total ?? Infinity);
  }

  /** The hit after (1) or before (-1) an article, fetched when its page is not there; `null` at either end. */
  async beside(
    id: ArticleId | null,
    by: 1 | -1,
    total: number | undefined,
  ): Promise<ArticleId | null> {
    if (this.stale) return null;
    const hits = (): SearchReply['hits'] => this.reply?.hits ?? [];
    const at = hits().findIndex((hit) => hit.id === id);
    if (at === -1 && by === -1) return null;
    if (at + by === hits().length && this.hasMore(total)) await this.more();
    return hits()[at + by]?.id ?? null;
  }

  /** Appends the next page; resolves when it is there, has failed, or is no longer wanted. */
  async more(): Promise<void> {
    const base = this.#answered;
    const { archive } = this.#question();
    if (archive === undefined || base === undefined || this.loadingMore || this.pending) return;
    const { signal } = (this.#more = new AbortController());
    this.loadingMore = true;
    this.moreFailure = undefined;
    this.#host.requestUpdate();
    const request = { ...base.request, limit: pageSize, offset: base.reply.hits.length };
    const outcome = await archive.search(request, { signal });
    if (signal.aborted) return;
    this.loadingMore = false;
    if (outcome.ok) {
      const known = new Set(base.reply.hits.map((hit) => hit.id));
      const fresh = outcome.value.hits.filter((hit) => !known.has(hit.id));
      const hits = [...base.reply.hits, ...fresh];
      // A page with nothing new ends the list, whatever total an index in motion has promised.
      const isFull = fresh.length > 0 && outcome.value.hits.length === pageSize;
      this.#answered = { ...base, reply: { ...base.reply, hits }, isFull };
    } else {
      this.moreFailure = outcome.failure;
    }
    this.#host.requestUpdate();
  }

  async #ask(signal: AbortSignal): Promise<Answer> {
    const { archive, view, typing } = this.#question();
    this.#more.abort();
    this.loadingMore = false;
    this.moreFailure = undefined;
    if (archive === undefined) return undefined;
    const key = keyOf(view);
    // Asked again after a change of the library, the list keeps the length it had grown to.
    const shown = this.#answered?.key === key ? this.#answered.reply.hits.length : 0;
    const request = {
      ...searchRequestOf(view),
      typing,
      offset: 0,
      limit: Math.min(Math.max(pageSize, shown), longestPage),
      counting: 'later',
    } as const;
    const outcome = await archive.search(request, { signal });
    const asked = { ...countRequestOf(view), typing };
    return { key, countKey: countKeyOf(view), asked, request, outcome };
  }
}

type Answer =
  | {
      readonly key: string;
      readonly countKey: string;
      readonly asked: Asked;
      readonly request: RequestInput<'search'>;
      readonly outcome: OutcomeOf<'search'>;
    }
  | undefined;

function keyOf(view: ViewState): string {
  return JSON.stringify(searchRequestOf(view));
}
