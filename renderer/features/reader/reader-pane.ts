import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import type { ArchiveApi } from '../../../contract/contract.ts';
import type { Overview } from '../../../contract/front-page-schemas.ts';
import { archiveContext } from '../../api/archive-context.ts';
import type { ArticleId } from '../../api/archive-types.ts';
import type { Desktop } from '../../api/bridge-archive-api.ts';
import { desktopContext } from '../../api/desktop-context.ts';
import { PreferencesController } from '../../preferences/preferences-controller.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { KeyboardKeeper } from '../../ui/keyboard-keeper.ts';
import { SlowPending } from '../../ui/slow-pending.ts';
import { PrintEvent } from '../printing/print-event.ts';
import { scrollWhenThere } from '../history/scroll-when-there.ts';
import type { Beginning } from '../view-state/view-address.ts';
import { ViewChangeEvent } from '../view-state/view-change.ts';
import { initialView, readingRequestOf, type ViewState } from '../view-state/view-state.ts';
import { ArticleController } from './article-controller.ts';
import type { WayEvent } from './article-menu.ts';
import { ArticleFinder } from './article-finder.ts';
import type { ArticleView } from './article-view.ts';
import { RelatedController } from './related-controller.ts';
import { CitingController } from './citing-controller.ts';
import type { CitedForm } from './citing.ts';
import { CopiesController } from '../copies/copies-controller.ts';
import { MatchWalk } from './match-walk.ts';
import { ArticleShownEvent, HitStepEvent, MatchesCountedEvent } from './reader-events.ts';
import { readerPaneStyles } from './reader-pane.styles.ts';
import type { ReaderToolEvent } from './reader-tools.ts';
import { ReadingPlaceKeeper } from './reading-place-keeper.ts';
import { hasTashkeel } from './tashkeel.ts';
import '../../ui/failure-message.ts';
import '../../ui/skeleton.ts';
import '../overview/front-page.ts';
import './article-menu.ts';
import './article-view.ts';
import './reader-tools.ts';

/** The reading table: the open article with its matches, or the archive at a glance. */
@customElement('kh-reader-pane')
export class ReaderPane extends LitElement {
  static override readonly styles = [controlStyles, readerPaneStyles];

  @consume({ context: archiveContext, subscribe: true })
  @property({ attribute: false })
  archive: ArchiveApi | undefined;

  @consume({ context: desktopContext, subscribe: true })
  @property({ attribute: false })
  desktop: Desktop | undefined;

  @property({ attribute: false }) view: ViewState = initialView;
  @property({ attribute: false }) overview: Overview | undefined;
  @property({ type: Number }) generation = 0;
  /** Where the article is to be begun, each time it is; `null` is where the reader left it. */
  @property({ attribute: false }) beginning: Beginning | null = null;
  @query('.scroller') private readonly scroller!: HTMLElement;
  @query('kh-article-view') private readonly page!: ArticleView | null;
  @query('.over') private readonly over!: HTMLElement | null;

  readonly #open = new ArticleController(this, () => ({
    archive: this.archive,
    id: this.view.article,
    reading: readingRequestOf(this.view),
    generation: this.generation,
  }));
  readonly #copies = new CopiesController(this, () => ({
    archive: this.archive,
    id: this.#open.reply?.article.id ?? null,
    generation: this.generation,
  }));
  readonly #related = new RelatedController(this, () => ({
    archive: this.archive,
    article: this.#open.reply?.article,
    view: this.view,
    generation: this.generation,
  }));
  readonly #wait = new SlowPending(this, () => this.#open.pending);
  readonly #preferences = new PreferencesController(this);
  readonly #citing = new CitingController(this, () => ({
    article: this.#open.reply?.article,
    page: this.page,
    desktop: this.desktop,
  }));
  readonly #walk = new MatchWalk();
  readonly #place = new ReadingPlaceKeeper(this, () => ({
    archive: this.archive,
    scroller: this.scroller,
    page: this.page?.renderRoot,
    top: this.#top,
  }));
  readonly #finder = new ArticleFinder(this, this.#walk, () => {
    this.focusPage();
  });
  #shownId: ArticleId | null = null;
  #begunAt: Beginning | null = null;
  #toldTitle: string | null = null;

  constructor() {
    super();
    new KeyboardKeeper(this, () => {
      this.focusPage();
    });
  }

  /** Puts the keyboard on the page, so that it scrolls and Esc leads back. */
  focusPage(): void {
    this.scroller.focus({ preventScroll: true });
  }

  /** How far the article is read, in UTF-16 code units into its text; `null` at its head. */
  get place(): number | null {
    return this.scrolled === 0 ? null : this.#place.offset;
  }

  /** How far the page is scrolled, in pixels. */
  get scrolled(): number {
    // A link may lead elsewhere before anything was drawn.
    return (this.scroller as HTMLElement | null)?.scrollTop ?? 0;
  }

  /** Scrolls the page back to where it was, once it is there again. */
  scrollBack(top: number): void {
    scrollWhenThere(this.scroller, top);
  }

  /** How many matches there are to step through. */
  get matchCount(): number {
    return this.#walk.count;
  }

  stepMatch(by: 1 | -1): void {
    this.#walk.step(by);
    this.requestUpdate();
  }

  /** Copies the article's words with their citation, or the citation alone. */
  copyCited(form: CitedForm): void {
    void this.#citing.copy({ form });
  }

  /** Opens the line that finds in the article; false when there is none to find in. */
  find(): boolean {
    if (this.view.article === null) return false;
    this.#finder.open();
    return true;
  }

  override render(): TemplateResult {
    return html`<div
      class="scroller"
      tabindex="0"
      role="region"
      @scroll=${this.#place.scrolled}
      aria-label=${msg('القراءة', { desc: 'Spoken name of the reading pane' })}
    >
      <p class="visually-hidden" role="status">${this.#title}</p>
      ${this.view.article === null ? nothing : html`<div class="over" @pointerdown=${this.#citing.remember}>${this.#tools()} ${this.#finder.render()}</div>`}
      <div class="sheet">${this.#sheet()}</div>
    </div>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // The page that is left still lies there as it was read.
    if (changed.has('view') && this.view.article !== this.#shownId) this.#place.leave();
  }

  override updated(changed: PropertyValues<this>): void {
    void this.#settle();
    if (this.view.article === null) {
      this.#shownId = null;
      this.#finder.dismiss();
    }
    // The first match of another query is not where the reader was among those of the last.
    const before = changed.get('view');
    if (before !== undefined && !isReadAlike(before, this.view)) this.#walk.restart();
    if (this.#title === this.#toldTitle) return;
    this.#toldTitle = this.#title;
    this.dispatchEvent(new ArticleShownEvent(this.#title));
  }

  /** Title of the article that is asked for, once it is there. */
  get #title(): string | null {
    const article = this.#open.reply?.article;
    return article?.id === this.view.article ? article.title : null;
  }

  /** Where on the screen the words of the article begin to be seen. */
  get #top(): number {
    return this.over?.getBoundingClientRect().bottom ?? this.scroller.getBoundingClientRect().top;
  }

  #sheet(): TemplateResult | typeof nothing {
    const { reply, failure } = this.#open;
    if (this.view.article === null) {
      return html`<kh-front-page
        .view=${this.view}
        .overview=${this.overview}
        .generation=${this.generation}
      ></kh-front-page>`;
    }
    const turning = reply?.article.id !== this.view.article;
    if (turning && this.#wait.slow) return html`<kh-skeleton shape="article"></kh-skeleton>`;
    if (failure !== undefined && !this.#open.pending) {
      return html`<kh-failure-message
        heading=${msg('تعذّر فتح المادة', { desc: 'Heading: the article could not be opened' })}
        .failure=${failure}
      ></kh-failure-message>`;
    }
    if (reply === undefined) return nothing;
    return html`<kh-article-view
      .article=${reply.article}
      .ways=${reply.ways}
      .highlights=${this.#finder.marksIn(reply.article.text, reply.highlights)}
      .copies=${this.#copies.others}
      .links=${this.#related.links}
    ></kh-article-view>`;
  }

  #tools(): TemplateResult {
    return html`<kh-reader-tools
      .matchCount=${this.#finder.isOpen ? 0 : this.#walk.count}
      .matchIndex=${this.#walk.position}
      .told=${this.#citing.told}
      ?resumed=${this.#place.isResumed}
      .tashkeelHidden=${this.#tashkeelHidden}
      @kh-reader-tool=${this.#useTool}
    >
      ${this.#menu()}
    </kh-reader-tools>`;
  }

  get #tashkeelHidden(): boolean | null {
    const text = this.#open.reply?.article.text ?? '';
    return hasTashkeel(text) ? this.#preferences.current.tashkeel === 'hidden' : null;
  }

  #menu(): TemplateResult | typeof nothing {
    const { reply } = this.#open;
    if (reply?.article.id !== this.view.article) return nothing;
    return html`<kh-article-menu
      .ways=${reply.ways}
      .source=${reply.article.source}
      @kh-way=${this.#setWay}
      @kh-copy-cited=${this.#citing.copy}
      @kh-print=${this.#print}
    ></kh-article-menu>`;
  }

  readonly #print = (): void => {
    this.dispatchEvent(new PrintEvent('shown'));
  };

  readonly #setWay = async ({ of, way }: WayEvent): Promise<void> => {
    const { article: id } = this.view;
    if (id === null) return;
    const outcome = await this.archive?.setWayOfReading({ id, of, ...way });
    if (outcome?.ok === true) this.#open.refresh();
  };

  readonly #useTool = ({ tool }: ReaderToolEvent): void => {
    switch (tool) {
      case 'back':
        this.dispatchEvent(new ViewChangeEvent({ article: null }));
        break;
      case 'next-hit':
      case 'previous-hit':
        this.dispatchEvent(new HitStepEvent(tool === 'next-hit' ? 1 : -1));
        break;
      case 'find':
        this.find();
        break;
      case 'tashkeel':
        this.#preferences.set({ tashkeel: this.#tashkeelHidden === true ? 'shown' : 'hidden' });
        break;
      case 'to-head':
        this.#place.toHead();
        break;
      case 'next-match':
        this.stepMatch(1);
        break;
      case 'previous-match':
        this.stepMatch(-1);
        break;
    }
  };

  /** The article is there: it is begun where a link says, once for each time one does. */
  #begin(): void {
    if (this.beginning === this.#begunAt) return;
    this.#begunAt = this.beginning;
    if (this.beginning !== null) this.#place.lead(this.beginning.offset);
  }

  /** After the page has been set: counts its matches, and starts a new article at its head. */
  async #settle(): Promise<void> {
    const { page } = this;
    await page?.updateComplete;
    const id = page?.article?.id ?? null;
    if (id !== null && id !== this.#shownId && id === this.view.article) {
      this.#shownId = id;
      this.#citing.forget();
      this.#walk.restart();
      this.#place.open(id, this.#open.reply?.place ?? null);
      this.requestUpdate();
    }
    if (id === this.view.article) this.#begin();
    const { count, position } = this.#walk;
    this.#walk.read(page?.renderRoot);
    this.#finder.settle(this.#top, this.scroller.getBoundingClientRect().bottom);
    if (count !== this.#walk.count || position !== this.#walk.position) this.requestUpdate();
    if (count !== this.#walk.count) this.dispatchEvent(new MatchesCountedEvent());
  }
}

/** Whether two views mark the same in an article. */
function isReadAlike(one: ViewState, other: ViewState): boolean {
  return JSON.stringify(readingRequestOf(one)) === JSON.stringify(readingRequestOf(other));
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-reader-pane': ReaderPane;
  }
}
