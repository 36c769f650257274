import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { msg } from '@lit/localize';
import type { ArchiveApi } from '../../../contract/contract.ts';
import type { SearchReply } from '../../../contract/schemas.ts';
import { archiveContext } from '../../api/archive-context.ts';
import type { ArticleId } from '../../api/archive-types.ts';
import { countArticles, countResults } from '../../strings/counts.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { formatDuration } from '../../strings/numbers.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { KeyboardKeeper } from '../../ui/keyboard-keeper.ts';
import { SlowPending } from '../../ui/slow-pending.ts';
import type { Counted } from '../counts/count-controller.ts';
import { SuggestionsController } from '../search/suggestions-controller.ts';
import '../printing/print-button.ts';
import { ViewChangeEvent } from '../view-state/view-change.ts';
import { formatView, initialView, type ViewState } from '../view-state/view-state.ts';
import type { HitList, ListEdgeEvent } from './hit-list.ts';
import { ResultsController } from './results-controller.ts';
import { resultsPaneStyles } from './results-pane.styles.ts';
import { tellReading } from './tell-reading.ts';
import '../../ui/failure-message.ts';
import '../../ui/skeleton.ts';
import './filter-chips.ts';
import './hit-list.ts';
import './no-result.ts';
import './sort-control.ts';
import '../strictness/strictness-control.ts';

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
  @query('header') private readonly head!: HTMLElement;
  @query('kh-hit-list') private readonly list!: HitList | null;

  readonly #results = new ResultsController(this, () => this);
  readonly #wait = new SlowPending(this, () => this.#results.pending);
  readonly #meant = new SuggestionsController(
    this,
    () => ({ archive: this.archive, text: this.#isWanting() ? this.view.query : null }),
    1,
  );

  #shownKey: string | undefined;
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

  /**
   * The hit after (1) or before (-1) an article in the list, fetched when its page is not there yet; `null` at
   * either end. From outside the list, the next is the first.
   */
  hitBeside(id: ArticleId | null, by: 1 | -1): Promise<ArticleId | null> {
    return this.#results.beside(id, by, this.#count()?.total);
  }

  override render(): TemplateResult {
    const { reply, failure } = this.#results;
    return html`
      ${this.#wait.slow && reply !== undefined ? html`<div class="waiting"></div>` : nothing}
      <header tabindex="-1" @keydown=${this.#leaveHead}>
        <h2 class="visually-hidden">${msg('النتائج', { desc: 'Heading of the result list' })}</h2>
        <div class=${classMap({ line: true, query: this.#isQuery() })}>
          <p class="total" role="status">${reply === undefined ? nothing : this.#total(reply)}</p>
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
    `;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // Who goes on typing has changed his mind about the list.
    if (changed.has('view') && changed.get('view')?.query !== this.view.query) this.#waiting = null;
  }

  override updated(): void {
    if (this.#waiting !== null && !this.#results.pending) void this.#enter(this.#waiting);
    // The answer to another question is read from its beginning; the same one keeps its place.
    if (this.#results.answeredKey === this.#shownKey) return;
    this.#shownKey = this.#results.answeredKey;
    this.scrollTop = 0;
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
        .didYouMean=${this.#didYouMean()}
      ></kh-no-result>`;
    }
    return html`
      <kh-hit-list
        aria-busy=${this.#results.stale ? 'true' : 'false'}
        .hits=${reply.hits}
        .question=${this.#results.answeredKey}
        .asked=${reply.reading === null ? undefined : this.#results.asked}
        ?fixed=${reply.isStrictnessOwn}
        .openId=${this.view.article}
        .addressOf=${(article: NonNullable<ViewState['article']>) =>
          formatView({ ...this.view, article })}
        @kh-list-edge=${this.#edge}
      ></kh-hit-list>
      ${this.#more()}
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

  /** Whether the present question has been answered with nothing, or with less than was asked for. */
  #isWanting(): boolean {
    const { reply, stale } = this.#results;
    if (reply === undefined || stale) return false;
    // A word that is not typed to its end is no mistake.
    const isPartly = !this.typing && reply.notes.some(({ kind }) => kind === 'some-words-only');
    return reply.hits.length === 0 || isPartly;
  }

  /** The query as it was probably meant; `null` for no idea, or none that the reader has not had. */
  #didYouMean(): string | null {
    const meant = this.#meant.suggestions?.didYouMean ?? null;
    if (meant === null || meant === this.view.query.trim()) return null;
    const switchedOff = (this.#results.reply?.notes ?? []).flatMap((note) =>
      note.kind === 'also-searched' ? note.switchedOff : [],
    );
    return switchedOff.some((spelling) => meant.split(/\s+/u).includes(spelling)) ? null : meant;
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

  #total(reply: SearchReply): TemplateResult | typeof nothing {
    const count = this.#count();
    if (count === undefined) return nothing;
    const language = interfaceLanguage();
    if (!this.#isQuery()) return html`${countArticles(language, count.total)}`;
    return html`${countResults(language, count.total)}
      <span class="took" aria-hidden="true">· ${formatDuration(language, reply.tookMs)}</span>`;
  }

  #reading(reply: SearchReply): TemplateResult {
    return tellReading({
      view: this.view,
      reply,
      relatedOnly: this.#count()?.relatedOnly ?? 0,
      didYouMean: this.#didYouMean(),
      change: (patch) => this.dispatchEvent(new ViewChangeEvent(patch)),
    });
  }

  #more(): TemplateResult | typeof nothing {
    if (this.#results.moreFailure !== undefined) {
      return html`<kh-failure-message
        class="failure"
        heading=${msg('تعذّر جلب المزيد', { desc: 'Heading: the next page of results failed' })}
        .failure=${this.#results.moreFailure}
        @kh-retry=${this.#loadMore}
      ></kh-failure-message>`;
    }
    if (!this.#results.hasMore(this.#count()?.total)) return nothing;
    return html`<div class="more">
      <button
        class="plain-link"
        aria-busy=${this.#results.loadingMore ? 'true' : 'false'}
        @click=${this.#loadMore}
        @keydown=${this.#leaveMore}
      >
        ${msg('المزيد من النتائج', { desc: 'Button: load the next page of results' })}
      </button>
    </div>`;
  }

  readonly #loadMore = async (event: Event): Promise<void> => {
    // A retry of the next page alone asks for nothing else again.
    event.stopPropagation();
    const shown = this.#results.reply?.hits.length ?? 0;
    await this.#results.more();
    await this.updateComplete;
    await this.list?.updateComplete;
    // The button moves down with the list; the keyboard goes on with the first hit that is new.
    if ((this.#results.reply?.hits.length ?? 0) > shown) this.list?.focusHit(shown);
  };

  readonly #leaveHead = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' || event.target !== this.head) return;
    if (this.focusList()) event.preventDefault();
  };

  readonly #leaveMore = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.focusList();
  };

  readonly #edge = (event: ListEdgeEvent): void => {
    if (event.edge === 'end') this.renderRoot.querySelector<HTMLElement>('.more button')?.focus();
  };
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
