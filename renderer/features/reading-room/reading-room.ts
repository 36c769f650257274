import { provide } from '@lit/context';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { msg } from '@lit/localize';
import type { ArchiveApi } from '../../../contract/contract.ts';
import { archiveContext } from '../../api/archive-context.ts';
import type { FileGiver } from '../../api/file-giver.ts';
import { preferencesContext } from '../../preferences/preferences-context.ts';
import type { PreferencesStore } from '../../preferences/preferences-store.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { icon, iconStyles } from '../../ui/icon.ts';
import { SlowPending } from '../../ui/slow-pending.ts';
import { CountController } from '../counts/count-controller.ts';
import { partDone } from '../importing/job-words.ts';
import { OverviewController } from '../overview/overview-controller.ts';
import { PrintingLayer } from '../printing/printing-layer.ts';
import type { ArticleShownEvent, HitStepEvent } from '../reader/reader-events.ts';
import type { ReaderPane } from '../reader/reader-pane.ts';
import { isFiltered } from '../results/filter-chips.ts';
import type { HitOpenEvent } from '../results/hit-list.ts';
import type { ResultsPane } from '../results/results-pane.ts';
import type { QueryEvent, SearchBar } from '../search/search-bar.ts';
import { ViewAddress } from '../view-state/view-address.ts';
import type { ViewChangeEvent } from '../view-state/view-change.ts';
import type { ViewState } from '../view-state/view-state.ts';
import { ImportingLayer } from './importing-layer.ts';
import { KeyboardLead } from './keyboard-lead.ts';
import { PaneLayout } from './pane-layout.ts';
import { readingRoomStyles } from './reading-room.styles.ts';
import { windowTitle } from './window-title.ts';
import '../overview/empty-library.ts';
import '../overview/sources-pane.ts';
import '../reader/reader-pane.ts';
import '../results/results-pane.ts';
import '../search/search-bar.ts';

/** The whole window: keeps the address, and gives every pane what it shows. */
@customElement('kh-reading-room')
export class ReadingRoom extends LitElement {
  static override readonly styles = [controlStyles, iconStyles, readingRoomStyles];

  @provide({ context: archiveContext })
  @property({ attribute: false })
  archive: ArchiveApi | undefined;

  /** How the reader has set the app. */
  @provide({ context: preferencesContext })
  @property({ attribute: false })
  preferences: PreferencesStore | undefined;

  /** Brings what the reader adds to where the archive can read it. */
  @property({ attribute: false }) fileGiver: FileGiver | undefined;

  /** The query as typed so far, before Enter; any other query is one the reader has settled on. */
  @state() private draft: string | null = null;
  @state() private shownTitle: string | null = null;
  @query('.filters') readonly filters!: HTMLElement;
  @query('.sources') readonly sources!: HTMLElement;
  @query('kh-search-bar') readonly searchBar!: SearchBar;
  @query('kh-results-pane') readonly results!: ResultsPane | null;
  @query('kh-reader-pane') readonly reader!: ReaderPane | null;

  readonly #address = new ViewAddress(this);
  readonly #layout = new PaneLayout(this);
  readonly #keyboard = new KeyboardLead(this, this.#address, this.#layout);
  readonly #library = new OverviewController(this, () => this.archive);
  readonly #importing = new ImportingLayer(this);
  readonly #printing = new PrintingLayer(this, () => this.#address.view);
  readonly #wait = new SlowPending(this, () => this.#library.pending);
  readonly #counts = new CountController(this, () => ({
    archive: this.archive,
    view: this.#address.view,
    typing: this.#isTyping(),
    generation: this.#library.generation,
  }));

  /** Finds in the open article, or else in the archive. */
  find(): void {
    this.#keyboard.find();
  }

  /** Prints the open article, or else the list of results. */
  print(): void {
    void this.#printing.print();
  }

  override render(): TemplateResult {
    const filters = msg('المصادر والسنوات', { desc: 'Name of the pane of sources and years' });
    return html`${this.#top(filters)} ${this.#sources(filters)} ${this.#main()}
    ${this.#importing.render(this.#library.generation)} ${this.#printing.render()}`;
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const running = this.#importing.running;
    document.title = windowTitle(
      this.shownTitle ?? this.#address.view.query.trim(),
      running === undefined ? null : partDone(running.counts),
    );
  }

  #top(filters: string): TemplateResult {
    const { unfolded } = this.#layout;
    return html`<header class="top">
      <button class="skip strong" @click=${this.#keyboard.toResults}>
        ${msg('انتقل إلى النتائج', { desc: 'Skip link: to the result list' })}
      </button>
      <h1 class="name">${msg('خزانة', { desc: 'Name of the app' })}</h1>
      <div class="search">
        <kh-search-bar
          .query=${this.#address.view.query}
          @kh-query=${this.#queried}
          @keydown=${this.#keyboard.leaveSearch}
        ></kh-search-bar>
        <button
          class="square filters"
          aria-label=${filters}
          title=${filters}
          aria-expanded=${unfolded ? 'true' : 'false'}
          aria-controls="sources"
          @click=${() => {
            this.#layout.unfolded = !unfolded;
          }}
        >
          ${icon('filter')}
        </button>
      </div>
    </header>`;
  }

  #sources(name: string): TemplateResult {
    const { view } = this.#address;
    return html`<aside
      id="sources"
      class=${classMap({ sources: true, unfolded: this.#layout.unfolded })}
      aria-label=${name}
      @kh-view-change=${this.#filtered}
      @kh-show-imports=${this.#importing.show}
      @kh-retry=${this.#retried}
    >
      <kh-sources-pane
        .overview=${this.#library.overview}
        .failure=${this.#library.failure}
        .importing=${this.#importing.running}
        .indexing=${this.#library.indexing}
        .counted=${isWhole(view) ? undefined : this.#counts.counted}
        .view=${view}
        ?slow=${this.#wait.slow}
      ></kh-sources-pane>
    </aside>`;
  }

  #main(): TemplateResult {
    const { view } = this.#address;
    const { overview, generation } = this.#library;
    if (overview?.articles === 0) return this.#empty();
    return html`<main
      class=${classMap({ reading: view.article !== null })}
      @kh-view-change=${this.#changed}
      @kh-print-view=${this.print}
      @kh-hit-open=${this.#opened}
      @kh-list-edge=${this.#keyboard.leaveList}
      @kh-retry=${this.#retried}
    >
      <kh-results-pane
        class="results"
        .view=${view}
        .typing=${this.#isTyping()}
        .generation=${generation}
        .counted=${this.#counts.counted}
      ></kh-results-pane>
      <kh-reader-pane
        .view=${view}
        .overview=${overview}
        .generation=${generation}
        @kh-article-shown=${this.#shown}
        @kh-hit-step=${({ by }: HitStepEvent) => {
          void this.#keyboard.openBeside(by);
        }}
      ></kh-reader-pane>
    </main>`;
  }

  #empty(): TemplateResult {
    return html`<main>
      <div class="empty" @kh-add=${this.#importing.add}>
        <kh-empty-library
          .giving=${this.#importing.giving}
          .failure=${this.#importing.addFailure}
        ></kh-empty-library>
      </div>
    </main>`;
  }

  #isTyping(): boolean {
    return this.draft === this.#address.view.query;
  }

  readonly #queried = ({ query: asked, typing }: QueryEvent): void => {
    this.draft = typing ? asked : null;
    this.#address.change({ query: asked, ...this.#showingResults() }, 'refine');
  };

  readonly #filtered = (event: ViewChangeEvent): void => {
    this.#address.change({ ...event.patch, ...this.#showingResults() });
    if (this.#layout.panes !== 1) return;
    this.#layout.unfolded = false;
    this.#keyboard.toHead();
  };

  readonly #changed = (event: ViewChangeEvent): void => {
    this.#address.change(event.patch);
    if (event.patch.article === null) this.#keyboard.toList();
    else this.#keyboard.keep();
  };

  readonly #opened = (event: HitOpenEvent): void => {
    this.#address.change({ article: event.id });
    this.#keyboard.toPage();
  };

  readonly #shown = (event: ArticleShownEvent): void => {
    this.shownTitle = event.title;
  };

  /** What failed here may have failed everywhere: one press asks for all of it again. */
  readonly #retried = (): void => {
    this.#library.refresh();
  };

  /** Where there is room for one pane only, who changes the question wants to see the answer. */
  #showingResults(): Partial<ViewState> {
    return this.#layout.panes === 1 ? { article: null } : {};
  }
}

/** Whether nothing narrows the view: it shows all that the archive holds. */
function isWhole(view: ViewState): boolean {
  return view.query.trim() === '' && !isFiltered(view);
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-reading-room': ReadingRoom;
  }
}
