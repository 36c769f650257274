import { provide } from '@lit/context';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { msg, str } from '@lit/localize';
import type { ArchiveApi } from '../../../contract/contract.ts';
import { archiveContext } from '../../api/archive-context.ts';
import type { FileGiver } from '../../api/file-giver.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { formatPercent } from '../../strings/numbers.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { icon, iconStyles } from '../../ui/icon.ts';
import { SlowPending } from '../../ui/slow-pending.ts';
import { CountController } from '../counts/count-controller.ts';
import { AddingController } from '../importing/adding-controller.ts';
import type {
  AddEvent,
  DropFilesEvent,
  ShowImportsEvent,
  SteerEvent,
} from '../importing/import-events.ts';
import type { ImportSheet } from '../importing/import-sheet.ts';
import { partDone, tellNews } from '../importing/job-words.ts';
import { JobsController } from '../importing/jobs-controller.ts';
import { OverviewController } from '../overview/overview-controller.ts';
import type { ArticleShownEvent, ReaderPane } from '../reader/reader-pane.ts';
import { isFiltered } from '../filters/filters-of.ts';
import type { HitOpenEvent, ListEdgeEvent } from '../results/hit-list.ts';
import type { ResultsPane } from '../results/results-pane.ts';
import type { QueryEvent, SearchBar } from '../search/search-bar.ts';
import { ShortcutController } from '../shortcuts/shortcut-controller.ts';
import { ViewAddress } from '../view-state/view-address.ts';
import type { ViewChangeEvent } from '../view-state/view-change.ts';
import type { ViewState } from '../view-state/view-state.ts';
import { readingRoomStyles } from './reading-room.styles.ts';
import '../importing/drop-veil.ts';
import '../importing/import-sheet.ts';
import '../overview/empty-library.ts';
import '../overview/sources-pane.ts';
import '../reader/reader-pane.ts';
import '../results/results-pane.ts';
import '../search/search-bar.ts';
import '../theme/theme-toggle.ts';

/** The whole window: lays out the panes, keeps the address, and leads the keyboard between them. */
@customElement('kh-reading-room')
export class ReadingRoom extends LitElement {
  static override readonly styles = [controlStyles, iconStyles, readingRoomStyles];

  @provide({ context: archiveContext })
  @property({ attribute: false })
  archive: ArchiveApi | undefined;

  /** Brings what the reader adds to where the archive can read it. */
  @property({ attribute: false }) fileGiver: FileGiver | undefined;

  /** The query as typed so far, before Enter; any other query is one the reader has settled on. */
  @state() private draft: string | null = null;
  @state() private unfolded = false;
  @state() private shownTitle: string | null = null;
  @query('.filters') private readonly filters!: HTMLElement;
  @query('.sources') private readonly sources!: HTMLElement;
  @query('kh-search-bar') private readonly searchBar!: SearchBar;
  @query('kh-import-sheet') private readonly imports!: ImportSheet;
  @query('kh-results-pane') private readonly results!: ResultsPane | null;
  @query('kh-reader-pane') private readonly reader!: ReaderPane | null;

  readonly #address = new ViewAddress(this);
  readonly #library = new OverviewController(this, () => this.archive);
  readonly #wait = new SlowPending(this, () => this.#library.pending);
  readonly #counts = new CountController(this, () => ({
    archive: this.archive,
    view: this.#address.view,
    typing: this.#isTyping(),
    generation: this.#library.generation,
  }));

  readonly #jobs = new JobsController(this, () => this.archive);
  readonly #adding = new AddingController(
    this,
    () => ({ archive: this.archive, giver: this.fileGiver }),
    () => {
      this.#jobs.refresh();
      this.imports.show();
    },
  );

  constructor() {
    super();
    new ShortcutController(this, {
      search: () => this.searchBar.focusInput(),
      'next-match': () => this.reader?.stepMatch(1),
      'previous-match': () => this.reader?.stepMatch(-1),
      back: (path) => this.#goBack(path),
    });
  }

  /** Moves the keyboard to the search line. */
  focusSearch(): void {
    this.searchBar.focusInput();
  }

  override render(): TemplateResult {
    const { view } = this.#address;
    const filters = msg('المصادر والسنوات', { desc: 'Name of the pane of sources and years' });
    return html`
      <header class="top">
        <button class="skip strong" @click=${this.#toResults}>
          ${msg('انتقل إلى النتائج', { desc: 'Skip link: to the result list' })}
        </button>
        <h1 class="name">${msg('خزانة', { desc: 'Name of the app' })}</h1>
        <div class="search">
          <kh-search-bar
            .query=${view.query}
            @kh-query=${this.#queried}
            @keydown=${this.#leaveSearch}
          ></kh-search-bar>
          <button
            class="square filters"
            aria-label=${filters}
            title=${filters}
            aria-expanded=${this.unfolded ? 'true' : 'false'}
            aria-controls="sources"
            @click=${this.#fold}
          >
            ${icon('filter')}
          </button>
          <kh-theme-toggle></kh-theme-toggle>
        </div>
      </header>
      <aside
        id="sources"
        class=${classMap({ sources: true, unfolded: this.unfolded })}
        aria-label=${filters}
        @kh-view-change=${this.#filtered}
        @kh-show-imports=${this.#showImports}
        @kh-retry=${this.#retried}
      >
        <kh-sources-pane
          .overview=${this.#library.overview}
          .failure=${this.#library.failure}
          .importing=${this.#jobs.running}
          .indexing=${this.#library.indexing}
          .counted=${isWhole(view) ? undefined : this.#counts.counted}
          .view=${view}
          ?slow=${this.#wait.slow}
        ></kh-sources-pane>
      </aside>
      ${this.#main()} ${this.#importing()}
    `;
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const subject = this.shownTitle ?? this.#address.view.query.trim();
    const app = msg('خزانة', { desc: 'Name of the app' });
    const title =
      subject === ''
        ? app
        : msg(str`${subject} — ${app}`, { desc: 'Window title: article or query, and app name' });
    const running = this.#jobs.running;
    const part = running === undefined ? null : partDone(running.counts);
    document.title = part === null ? title : `${formatPercent(interfaceLanguage(), part)} ${title}`;
  }

  /** What lies over the panes: the sheet of imports, and the veil while files are dragged. */
  #importing(): TemplateResult {
    const { jobs, paces, news, failure } = this.#jobs;
    return html`<kh-import-sheet
        .jobs=${jobs}
        .paces=${paces}
        .news=${news}
        .failure=${failure}
        .giving=${this.#adding.giving}
        .addFailure=${this.#adding.failure}
        .generation=${this.#library.generation}
        @kh-add=${this.#add}
        @kh-steer=${this.#steer}
        @kh-retry=${this.#retriedJobs}
      ></kh-import-sheet>
      <kh-drop-veil @kh-drop-files=${this.#drop}></kh-drop-veil>
      <p class="visually-hidden" role="status">${tellNews(news)}</p>`;
  }

  #main(): TemplateResult {
    const { view } = this.#address;
    const { overview, generation } = this.#library;
    if (overview?.articles === 0) {
      return html`<main>
        <div class="empty" @kh-add=${this.#add}>
          <kh-empty-library
            .giving=${this.#adding.giving}
            .failure=${this.#adding.failure}
          ></kh-empty-library>
        </div>
      </main>`;
    }
    return html`<main
      class=${classMap({ reading: view.article !== null })}
      @kh-view-change=${this.#changed}
      @kh-hit-open=${this.#opened}
      @kh-list-edge=${this.#edge}
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
      ></kh-reader-pane>
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
    if (!this.#onePane()) return;
    this.unfolded = false;
    void this.updateComplete.then(() => this.results?.focusHead());
  };

  readonly #changed = (event: ViewChangeEvent): void => {
    const closing = event.patch.article === null;
    this.#address.change(event.patch);
    if (closing) this.#toList();
    else this.#keepFocus();
  };

  readonly #opened = (event: HitOpenEvent): void => {
    this.#address.change({ article: event.id });
    void this.updateComplete.then(() => {
      this.reader?.focusPage();
    });
  };

  readonly #edge = (event: ListEdgeEvent): void => {
    if (event.edge === 'start') this.searchBar.focusInput();
  };

  readonly #shown = (event: ArticleShownEvent): void => {
    this.shownTitle = event.title;
  };

  /** What failed here may have failed everywhere: one press asks for all of it again. */
  readonly #retried = (): void => {
    this.#library.refresh();
  };

  readonly #retriedJobs = (): void => {
    this.#jobs.refresh();
  };

  readonly #showImports = (event: ShowImportsEvent): void => {
    this.imports.show(event.view);
  };

  readonly #add = (event: AddEvent): void => {
    void this.#adding.choose(event.kind);
  };

  readonly #drop = (event: DropFilesEvent): void => {
    void this.#adding.drop(event.dropped);
    // How the giving goes, and what fails, is told on the sheet.
    this.imports.show();
  };

  readonly #steer = (event: SteerEvent): void => {
    void this.#jobs.steer(event.request);
  };

  readonly #fold = (): void => {
    this.unfolded = !this.unfolded;
  };

  readonly #toResults = (): void => {
    this.results?.focusList();
  };

  readonly #leaveSearch = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' || event.isComposing) return;
    if (this.results?.focusList() === true) event.preventDefault();
  };

  /** One step back: from the filters, from the article to the list, to the search, to an empty one. */
  #goBack(path: readonly EventTarget[]): void {
    if (this.unfolded) {
      this.unfolded = false;
      if (path.includes(this.sources)) this.filters.focus();
    } else if (path.includes(this.searchBar)) {
      if (this.#address.view.query !== '') this.searchBar.clear();
    } else if (this.reader !== null && path.includes(this.reader) && !this.#onePane()) {
      this.#toList();
    } else if (this.#onePane() && this.#address.view.article !== null) {
      this.#address.change({ article: null });
      this.#toList();
    } else {
      this.searchBar.focusInput();
    }
  }

  #toList(): void {
    void this.updateComplete.then(() => {
      if (this.results?.focusList() !== true) this.searchBar.focusInput();
    });
  }

  /** A pressed chip or way out vanishes with what it stood for: the keyboard stays in its pane. */
  #keepFocus(): void {
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) this.results?.focusHead();
    });
  }

  /** Where there is room for one pane only, who changes the question wants to see the answer. */
  #showingResults(): Partial<ViewState> {
    return this.#onePane() ? { article: null } : {};
  }

  #onePane(): boolean {
    return window.matchMedia('(width < 640px)').matches;
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
