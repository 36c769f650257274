import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ArchiveApi, RequestInput } from '../../../contract/contract.ts';
import type { Failure } from '../../../contract/failure.ts';
import type { Hit, SearchReply } from '../../../contract/schemas.ts';
import type { ArticleId, OutcomeOf } from '../../api/archive-types.ts';
import type { Asked } from '../reasons/hit-reasons.ts';
import {
  countKeyOf,
  countRequestOf,
  listKeyOf,
  searchRequestOf,
  type ViewState,
} from '../view-state/view-state.ts';
import type { Range } from './drawn-rows.ts';
import { FurtherPages } from './further-pages.ts';
import { HitsInPlaces, pageSize } from './hits-in-places.ts';
import type { ListPlace } from './list-place.ts';

/** What the result list depends on. */
export interface ResultsQuestion {
  readonly archive: ArchiveApi | undefined;
  readonly view: ViewState;
  readonly typing: boolean;
  /** Counts up when the library changes: the same question may have another answer now. */
  readonly generation: number;
  /** Where the list is begun to be read; `null` is its beginning. */
  readonly place: ListPlace | null;
}

/** A hit and where it stands in the list. */
export interface PlacedHit {
  readonly row: number;
  readonly id: ArticleId;
}

/** A question as it was sent, with what has come back so far. */
interface Answered {
  readonly key: string;
  /** Names the count that goes with it. */
  readonly countKey: string;
  /** The same without the page. */
  readonly asked: Asked;
  readonly place: ListPlace | null;
  readonly reply: SearchReply;
  readonly places: HitsInPlaces;
}

/**
 * Asks for the hits of a view: at every change those that will be in sight, and others when they come into
 * sight; they are counted elsewhere, later. The latest question wins: an earlier one is aborted and its
 * answer, should it still come, is dropped. Until the new answer is there the old one stays, so that nothing
 * jumps under the reader's eyes.
 */
export class ResultsController {
  failure: Failure | undefined;
  readonly #question: () => ResultsQuestion;
  readonly #task: Task<readonly [ArchiveApi | undefined, string, boolean, number], Answer>;
  readonly #further: FurtherPages;
  #answered: Answered | undefined;
  #sight: Range = { first: 0, end: pageSize };

  constructor(host: ReactiveControllerHost, question: () => ResultsQuestion) {
    this.#question = question;
    this.#further = new FurtherPages(() => {
      host.requestUpdate();
    });
    this.#task = new Task(host, {
      args: () => {
        const { archive, view, typing, generation } = question();
        return [archive, listKeyOf(view), typing, generation] as const;
      },
      task: (_, { signal }) => this.#ask(signal),
      onComplete: (answer) => {
        if (answer !== undefined) this.#take(answer);
      },
    });
  }

  get reply(): SearchReply | undefined {
    return this.#answered?.reply;
  }

  /** What has been fetched, by place. */
  get hits(): ReadonlyMap<number, Hit> {
    return this.#answered?.places.hits ?? new Map<number, Hit>();
  }

  /** What has been fetched from the first hit on, up to the first gap. */
  get leading(): readonly Hit[] {
    const { hits } = this;
    const leading: Hit[] = [];
    for (let hit = hits.get(0); hit !== undefined; hit = hits.get(leading.length))
      leading.push(hit);
    return leading;
  }

  /** What {@link reply} answers: changes when another question has been answered, not with more hits. */
  get answeredKey(): string | undefined {
    return this.#answered?.key;
  }

  /** Where the answer is begun to be read. */
  get place(): ListPlace | null {
    return this.#answered?.place ?? null;
  }

  /** Names the count that goes with {@link reply}. */
  get countKey(): string | undefined {
    return this.#answered?.countKey;
  }

  /** What {@link reply} answers, as it was asked. */
  get asked(): Asked | undefined {
    return this.#answered?.asked;
  }

  /** Why further pages did not come, while others are still shown. */
  get furtherFailure(): Failure | undefined {
    return this.#further.failure;
  }

  /** Whether {@link reply} answers an earlier question than the present one. */
  get stale(): boolean {
    return this.#answered !== undefined && this.#answered.key !== listKeyOf(this.#question().view);
  }

  get pending(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /**
   * Rows of the list.
   *
   * @param total how many there are, once that is known; until then a page more than is there
   */
  rows(total: number | undefined): number {
    const places = this.#answered?.places;
    if (places === undefined) return 0;
    // What an index in motion has promised may be less than it gives.
    if (total !== undefined) return Math.max(total, places.end);
    return places.end + (places.isOpen ? pageSize : 0);
  }

  /** Fetches what is in sight, unless it is there. */
  want(sight: Range): void {
    this.#sight = sight;
    this.#further.want(sight);
  }

  /**
   * The hit after (1) or before (-1) an article in the list, fetched when it is not there yet; `null` at either
   * end. From outside of what was fetched, the next is the first.
   *
   * @param rows of the list
   */
  async beside(id: ArticleId | null, by: 1 | -1, rows: number): Promise<PlacedHit | null> {
    const at = this.#answered?.places.placeOf(id) ?? -1;
    const row = at + by;
    if (row < 0 || row >= rows || (at < 0 && by < 0)) return null;
    const hit = this.hits.get(row) ?? (await this.#further.fetchRow(row));
    return hit === undefined ? null : { row, id: hit.id };
  }

  readonly retryFurther = (): void => {
    this.#further.retry();
  };

  #take({ asked, request, archive, outcome, ...answer }: NonNullable<Answer>): void {
    if (!outcome.ok) {
      this.failure = outcome.failure;
      this.#answered = undefined;
      this.#further.of(undefined);
      return;
    }
    const places = new HitsInPlaces();
    places.put(request.offset, request.limit, outcome.value.hits);
    this.failure = undefined;
    this.#answered = { ...answer, asked, reply: outcome.value, places };
    this.#further.of({ archive, request, places });
  }

  async #ask(signal: AbortSignal): Promise<Answer> {
    const { archive, view, typing, place } = this.#question();
    if (archive === undefined) return undefined;
    const key = listKeyOf(view);
    const isSame = this.#answered?.key === key;
    // Asked again after a change of the library, what is in sight is asked for again.
    const row = place?.row ?? 0;
    const sight = isSame ? this.#sight : { first: row, end: row + 1 };
    const first = Math.floor(sight.first / pageSize) * pageSize;
    const limit = Math.max(pageSize, Math.ceil((sight.end - first) / pageSize) * pageSize);
    const request = { ...searchRequestOf(view), typing, counting: 'later' as const };
    const asked = { ...countRequestOf(view), typing };
    const page = { ...request, offset: first, limit };
    const known = { key, countKey: countKeyOf(view), asked, archive };
    const outcome = await archive.search(page, { signal });
    // A list that has become shorter than the place where it was left is read from its beginning.
    if (first === 0 || !outcome.ok || outcome.value.hits.length > 0) {
      return { ...known, place: isSame ? this.place : place, request: page, outcome };
    }
    const start = { ...request, offset: 0, limit: pageSize };
    const again = await archive.search(start, { signal });
    return { ...known, place: null, request: start, outcome: again };
  }
}

type Answer =
  | (Omit<Answered, 'reply' | 'places'> & {
      readonly archive: ArchiveApi;
      readonly request: RequestInput<'search'> & {
        readonly offset: number;
        readonly limit: number;
      };
      readonly outcome: OutcomeOf<'search'>;
    })
  | undefined;
