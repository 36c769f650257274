import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { msg } from '@lit/localize';
import type { ArchiveApi } from '../../../contract/contract.ts';
import type { Hit, SearchReply } from '../../../contract/schemas.ts';
import { archiveContext } from '../../api/archive-context.ts';
import type { ArticleId } from '../../api/archive-types.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { KeyboardKeeper } from '../../ui/keyboard-keeper.ts';
import { SlowPending } from '../../ui/slow-pending.ts';
import type { Counted } from '../counts/count-controller.ts';
import '../printing/print-button.ts';
import { ViewChangeEvent } from '../view-state/view-change.ts';
import { formatView, initialView, type ViewState } from '../view-state/view-state.ts';
import type { HitList } from './hit-list.ts';
import type { RowsInSightEvent, RowsWantedEvent } from './hit-list-events.ts';
import type { ListPlace } from './list-place.ts';
import { MeantController } from './meant-controller.ts';
import type { MonthScrubber, RowWantedEvent } from './month-scrubber.ts';
import { ResultsController } from './results-controller.ts';
import { resultsPaneStyles } from './results-pane.styles.ts';
import { tellReading } from './tell-reading.ts';
import { tellTotal } from './tell-total.ts';
import '../../ui/failure-message.ts';
import '../../ui/skeleton.ts';
import './filter-chips.ts';
import './hit-list.ts';
import './month-scrubber.ts';
import './no-result.ts';
import './sort-control.ts';
import '../strictness/strictness-control.ts';

/** Hits of which a scale of months is no help. */
const fewest = 10;

/** What the query finds: the total, how it was read, the hits, and every state between. */
@customElement('kh-results-pane')
export class ResultsPane extends LitElement {
  static override readonly styles = [controlStyles, resultsPaneStyles];

  @consume({ context: archiveContext, subscribe: true })
  @property({ attribute: false })
  archive: ArchiveApi | undefined;

  @property({ attribute: false }) view: ViewState = initialView;
  @property({ type: Boolean }) typing = false;
  @property({ type: Number }) generation = 0;
  /** How many articles the view finds; of another view until those of this one are counted. */
  @property({ attribute: false }) counted: Counted | undefined;
  /** Where the list is begun to be read; `null` is its beginning. */
  @property({ attribute: false }) place: ListPlace | null = null;
  @query('.scroller') private readonly scroller!: HTMLElement | null;
  @query('kh-month-scrubber') private readonly scrubber!: MonthScrubber | null;
  @query('header') private readonly head!: HTMLElement;
  @query('kh-hit-list') private readonly list!: HitList | null;

  readonly #results = new ResultsController(this, () => this);
  readonly #wait = new SlowPending(this, () => this.#results.pending);
  readonly #meant = new MeantController(this, () => ({
    archive: this.archive,
    query: this.view.query,
    typing: this.typing,
    reply: this.#results.stale ? undefined : this.#results.reply,
  }));

  /** Of the hits that are shown: one function for one view, or every key would have every row drawn again. */
  #addressOf = addressesIn(initialView);
  #answeredView = initialView;

  /** What had the keyboard when it was to go into a list that was not there yet. */
  #waiting: Element | null = null;

  constructor() {
    super();
    new KeyboardKeeper(this, () => {
      this.focusHead();
    });
  }

  /**
   * Rests the keyboard on the pane, as after a chip has gone. Not on the host: one that only scripts may
   * focus takes all that it holds out of the tab order.
   */
  focusHead(): void {
    this.head.focus({ preventScroll: true });
  }

  /**
   * Moves the keyboard into the list; false if there is none to move to. While an answer is due it waits
   * for that: the hits that still stand there answer another question, and must not be opened for it.
   */
  focusList(): boolean {
    if (this.#results.pending) {
      this.#waiting = this.#keyboard();
      return true;
    }
    this.list?.focusHit();
    return this.list !== null;
  }

  /** What of the list is at hand, from its first hit on. */
  get atHand(): { readonly hits: readonly Hit[]; readonly total: number | undefined } {
    return { hits: this.#results.leading, total: this.#count()?.total };
  }

  /**
   * The hit after (1) or before (-1) an article in the list, brought into sight; `null` at either end. From
   * outside the list, the next is the first.
   */
  async hitBeside(id: ArticleId | null, by: 1 | -1): Promise<ArticleId | null> {
    const rows = this.#results.rows(this.#count()?.total);
    const beside = await this.#results.beside(id, by, rows);
    if (beside === null) return null;
    this.list?.reveal(beside.row);
    return beside.id;
  }

  override render(): TemplateResult {
    const { reply, failure } = this.#results;
    return html`
      ${this.#wait.slow && reply !== undefined ? html`<div class="waiting"></div>` : nothing}
      <div class="scroller">
        <header tabindex="-1" @keydown=${this.#leaveHead}>
          <h2 class="visually-hidden">${msg('النتائج', { desc: 'Heading of the result list' })}</h2>
          <div class=${classMap({ line: true, query: this.#isQuery() })}>
            <p class="total" role="status">
              ${reply === undefined ? nothing : tellTotal(this.view, this.#count(), reply.tookMs)}
            </p>
            <div class="order">
              ${this.#strictness(reply)}
              <kh-sort-control .sort=${this.view.sort} ?ranked=${this.#isQuery()}></kh-sort-control>
              <kh-print-button></kh-print-button>
            </div>
          </div>
          <kh-filter-chips .view=${this.view}></kh-filter-chips>
          ${reply === undefined ? nothing : this.#reading(reply)}
        </header>
        ${failure === undefined ? this.#body(reply) : this.#failure(failure)}
      </div>
      ${this.#furtherFailure()} ${failure === undefined ? this.#scrubber(reply) : nothing}
    `;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // Who goes on typing has changed his mind about the list.
    if (changed.has('view') && changed.get('view')?.query !== this.view.query) this.#waiting = null;
    if (this.#answeredView === this.view || this.#results.stale) return;
    this.#answeredView = this.view;
    this.#addressOf = addressesIn(this.view);
  }

  override updated(): void {
    if (this.#waiting !== null && !this.#results.pending) void this.#enter(this.#waiting);
  }

  async #enter(from: Element): Promise<void> {
    this.#waiting = null;
    await this.list?.updateComplete;
    if (from === this.#keyboard()) this.list?.focusHit();
  }

  /** What has the keyboard in the tree that this pane stands in. */
  #keyboard(): Element | null {
    const root = this.getRootNode();
    return root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  }

  #body(reply: SearchReply | undefined): TemplateResult | typeof nothing {
    if (reply === undefined) {
      return this.#wait.slow
        ? html`<kh-skeleton class="skeleton" shape="results"></kh-skeleton>`
        : nothing;
    }
    if (reply.hits.length === 0) {
      // An empty answer to an earlier question must not be put in the present question's words.
      if (this.#results.stale) return nothing;
      return html`<kh-no-result
        class="empty"
        .view=${this.view}
        .relatedOnly=${this.#count()?.relatedOnly ?? 0}
        .didYouMean=${this.#meant.query}
      ></kh-no-result>`;
    }
    return html`
      <kh-hit-list
        aria-busy=${this.#results.stale ? 'true' : 'false'}
        .hits=${this.#results.hits}
        .rows=${this.#results.rows(this.#count()?.total)}
        ?open=${this.#count() === undefined}
        .scroller=${this.scroller}
        .place=${this.#results.place}
        .question=${this.#results.answeredKey}
        .asked=${reply.reading === null ? undefined : this.#results.asked}
        ?fixed=${reply.isStrictnessOwn}
        .openId=${this.view.article}
        .addressOf=${this.#addressOf}
        @kh-rows-wanted=${this.#wanted}
        @kh-rows-in-sight=${this.#moved}
      ></kh-hit-list>
    `;
  }

  #failure(failure: NonNullable<ResultsController['failure']>): TemplateResult {
    return html`<kh-failure-message
      class="failure"
      heading=${msg('تعذّر البحث', { desc: 'Heading: the search failed' })}
      .failure=${failure}
    ></kh-failure-message>`;
  }

  /** The count of the hits that are shown, once it is there. */
  #count(): Counted | undefined {
    return this.counted?.key === this.#results.countKey ? this.counted : undefined;
  }

  #isQuery(): boolean {
    return this.view.query.trim() !== '';
  }

  #strictness(reply: SearchReply | undefined): TemplateResult | typeof nothing {
    // Where no words are asked for there is nothing to be strict about.
    if (!this.#isQuery()) return nothing;
    return html`<kh-strictness-control
      .view=${this.view}
      .typing=${this.typing}
      .generation=${this.generation}
      ?loosened=${isLoosened(reply)}
      .own=${reply?.isStrictnessOwn === true ? reply.strictness : null}
    ></kh-strictness-control>`;
  }

  #reading(reply: SearchReply): TemplateResult {
    return tellReading({
      view: this.view,
      reply,
      relatedOnly: this.#count()?.relatedOnly ?? 0,
      didYouMean: this.#meant.query,
      change: (patch) => this.dispatchEvent(new ViewChangeEvent(patch)),
    });
  }

  /** Further hits that did not come, said where they would stand. */
  #furtherFailure(): TemplateResult | typeof nothing {
    const failure = this.#results.furtherFailure;
    if (failure === undefined) return nothing;
    return html`<kh-failure-message
      class="further"
      compact
      heading=${msg('تعذّر جلب المزيد', { desc: 'Heading: the next page of results failed' })}
      .failure=${failure}
      @kh-retry=${this.#retryFurther}
    ></kh-failure-message>`;
  }

  /** A scale of the months, where the list is by date. */
  #scrubber(reply: SearchReply | undefined): TemplateResult | typeof nothing {
    const { sort } = this.view;
    const isByDate = sort !== 'relevance' || !this.#isQuery();
    const months = this.#count()?.months ?? [];
    if (!isByDate || months.length < 2 || (reply?.hits.length ?? 0) < fewest) return nothing;
    return html`<kh-month-scrubber
      .months=${months}
      .sort=${sort === 'oldest' ? 'oldest' : 'newest'}
      @kh-row-wanted=${this.#goToRow}
    ></kh-month-scrubber>`;
  }

  readonly #leaveHead = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' || event.target !== this.head) return;
    if (this.focusList()) event.preventDefault();
  };

  readonly #moved = (event: RowsInSightEvent): void => {
    if (this.scrubber !== null) this.scrubber.row = event.row;
  };

  readonly #wanted = (event: RowsWantedEvent): void => {
    this.#results.want(event.range);
  };

  readonly #goToRow = (event: RowWantedEvent): void => {
    this.list?.showRow(event.row);
  };

  readonly #retryFurther = (event: Event): void => {
    // A retry of further hits alone asks for nothing else again.
    event.stopPropagation();
    this.#results.retryFurther();
  };
}

/** Where each article is opened beside a list. */
function addressesIn(view: ViewState): (article: ArticleId) => string {
  return (article) => formatView({ ...view, article });
}

/** Whether a query that found nothing as it stands was answered more loosely. */
function isLoosened(reply: SearchReply | undefined): boolean {
  const kinds = reply?.notes.map(({ kind }) => kind) ?? [];
  return kinds.includes('some-words-only') || kinds.includes('beginnings');
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-results-pane': ResultsPane;
  }
}
