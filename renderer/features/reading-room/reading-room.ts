import { provide } from '@lit/context';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import type { ArchiveApi } from '../../../contract/contract.ts';
import { archiveContext } from '../../api/archive-context.ts';
import type { Connection } from '../../api/connection.ts';
import type { Desktop } from '../../api/bridge-archive-api.ts';
import { desktopContext } from '../../api/desktop-context.ts';
import type { FileGiver } from '../../api/file-giver.ts';
import { preferencesContext } from '../../preferences/preferences-context.ts';
import type { PreferencesStore } from '../../preferences/preferences-store.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { iconStyles } from '../../ui/icon.ts';
import { SlowPending } from '../../ui/slow-pending.ts';
import type { Room } from '../commands/room.ts';
import { CountController } from '../counts/count-controller.ts';
import { OverviewController } from '../overview/overview-controller.ts';
import { PrintingLayer } from '../printing/printing-layer.ts';
import type { ArticleShownEvent, HitStepEvent } from '../reader/reader-events.ts';
import type { ReaderPane } from '../reader/reader-pane.ts';
import { isWhole } from '../filters/filters-of.ts';
import { RecoveryLayer } from '../recovery/recovery-layer.ts';
import type { HitOpenEvent, ListPlaceEvent } from '../results/hit-list-events.ts';
import type { ResultsPane } from '../results/results-pane.ts';
import type { QueryEvent, SearchBar } from '../search/search-bar.ts';
import { searchOf, SearchRecorder } from '../searches/search-recorder.ts';
import { VerificationLayer } from '../verification/verification-layer.ts';
import { ViewAddress } from '../view-state/view-address.ts';
import type { ViewChangeEvent } from '../view-state/view-change.ts';
import { isForReading, type ViewState } from '../view-state/view-state.ts';
import { CommandLayer } from './command-layer.ts';
import { ConnectionLayer } from './connection-layer.ts';
import { StepPlaces } from '../history/step-places.ts';
import { ImportingLayer } from './importing-layer.ts';
import { KeyboardLead } from './keyboard-lead.ts';
import { longWork, type LongWork } from './long-work.ts';
import { PaneLayout } from './pane-layout.ts';
import { PaneWidths } from './pane-widths.ts';
import { nameOfSources, roomHead } from './room-head.ts';
import { readingRoomStyles } from './reading-room.styles.ts';
import { LinkLayer } from '../links/link-layer.ts';
import { windowTitle } from './window-title.ts';
import '../filters/filter-pane.ts';
import '../overview/sources-pane.ts';
import '../reader/reader-pane.ts';
import '../results/results-pane.ts';

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

  /** With the host, of a page in a browser. */
  @property({ attribute: false }) connection: Connection | undefined;
  /** What the window has beside its archive; a browser's page has none of it. */
  @provide({ context: desktopContext })
  @property({ attribute: false })
  desktop: Desktop | undefined;

  /** The query as typed so far, before Enter; any other query is one the reader has settled on. */
  @state() private draft: string | null = null;
  @state() private shownTitle: string | null = null;
  @query('.filters') readonly filters!: HTMLElement;
  @query('.sources') readonly sources!: HTMLElement;
  @query('kh-history-buttons') readonly historyButtons!: HTMLElement;
  @query('kh-search-bar') readonly searchBar!: SearchBar;
  @query('kh-results-pane') readonly results!: ResultsPane | null;
  @query('kh-reader-pane') readonly reader!: ReaderPane | null;

  readonly #address = new ViewAddress(this);
  readonly #layout = new PaneLayout(this);
  readonly #widths = new PaneWidths(this);
  readonly #keyboard = new KeyboardLead(this, this.#address, this.#layout);
  readonly #library = new OverviewController(this, () => this.archive);
  readonly #importing = new ImportingLayer(this);
  readonly #verification = new VerificationLayer(this);
  readonly #connection = new ConnectionLayer(this, () => {
    this.#library.refresh();
    this.preferences?.catchUp();
  });
  readonly #printing = new PrintingLayer(this, () => ({
    view: this.#address.view,
    subject: this.#subject,
    atHand: this.results?.atHand,
  }));
  readonly #recovery = new RecoveryLayer(this);
  readonly #wait = new SlowPending(this, () => this.#library.pending);
  readonly #counts = new CountController(this, () => ({
    archive: this.archive,
    view: this.#address.view,
    typing: this.#isTyping(),
    generation: this.#library.generation,
  }));

  readonly #links = new LinkLayer(this, {
    view: () => this.#address.view,
    place: () => this.reader?.place ?? null,
    go: (view, place) => {
      this.#go(view);
      this.#address.begin(place);
    },
  });

  readonly #commands = new CommandLayer(this, () => this.#room());

  constructor() {
    super();
    new StepPlaces(this, {
      take: () => this.#keyboard.place(),
      restore: (place) => this.#keyboard.restore(place),
    });
    new SearchRecorder(this, () => ({
      archive: this.archive,
      view: this.#address.view,
      isTyping: this.#isTyping(),
    }));
  }

  /** Does what a menu asks for: a command by its name. */
  run(command: string): void {
    this.#commands.run(command);
  }

  override render(): TemplateResult {
    return html`${this.#head()} ${this.#sources()} ${this.#main()} ${this.#connection.render()}
    ${this.#importing.render(this.#library.generation)}
    ${this.#verification.render(this.#importing.shown)}
    ${this.#commands.render(searchOf(this.#address.view), this.desktop?.installUpdate)}
    ${this.#printing.render()} ${this.#recovery.render()} ${this.#links.render()}`;
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    document.title = windowTitle(this.#subject, this.#work()?.part ?? null);
  }

  get #subject(): string {
    return this.shownTitle ?? this.#address.view.query.trim();
  }

  #work(): LongWork | null {
    return longWork(this.#importing.running, this.#library.indexing, this.#verification.running);
  }

  #head(): TemplateResult {
    return roomHead({
      query: this.#address.view.query,
      work: this.#work(),
      layout: this.#layout,
      keyboard: this.#keyboard,
      queried: this.#queried,
      jumped: this.#jumped,
      show: (sheet) => this.#commands.show(sheet),
    });
  }

  #sources(): TemplateResult {
    const { view } = this.#address;
    return html`<aside
      id="sources"
      class=${classMap({ sources: true, unfolded: this.#layout.unfolded })}
      aria-label=${nameOfSources()}
      @kh-view-change=${this.#filtered}
      @kh-show-imports=${this.#importing.shown}
      @kh-retry=${this.#retried}
    >
      <kh-sources-pane
        .overview=${this.#library.overview}
        .failure=${this.#library.failure}
        .importing=${this.#importing.running}
        .indexing=${this.#library.indexing}
        .verifying=${this.#verification.running}
        .counted=${isWhole(view) ? undefined : this.#counts.counted}
        .view=${view}
        ?slow=${this.#wait.slow}
      ></kh-sources-pane>
      <kh-filter-pane
        .overview=${this.#library.overview}
        .counted=${this.#counts.counted}
        .view=${view}
      ></kh-filter-pane>
    </aside>`;
  }

  #main(): TemplateResult {
    const { view } = this.#address;
    const { overview, generation } = this.#library;
    if (overview?.articles === 0) return this.#importing.renderStart(overview.folder);
    return html`<main
      class=${classMap({ reading: isForReading(view) })}
      @kh-view-change=${this.#changed}
      @kh-print-view=${this.#printing.asked}
      @kh-hit-open=${this.#opened}
      @kh-add=${this.#importing.addOnSheet}
      @kh-list-edge=${this.#keyboard.leaveList}
      @kh-retry=${this.#retried}
    >
      ${this.#widths.divider('sources')}
      <kh-results-pane
        id="results"
        class="results"
        .view=${view}
        .typing=${this.#isTyping()}
        .generation=${generation}
        .counted=${this.#counts.counted}
        .place=${this.#address.place}
        @kh-list-place=${this.#rested}
        @focusin=${this.#layout.fold}
      ></kh-results-pane>
      ${this.#widths.divider('results')}
      <kh-reader-pane
        .view=${view}
        .overview=${overview}
        .generation=${generation}
        .beginning=${this.#address.beginning}
        @kh-article-shown=${this.#shown}
        @kh-matches-counted=${this.#matched}
        @kh-hit-step=${({ by }: HitStepEvent) => {
          void this.#keyboard.openBeside(by);
        }}
      ></kh-reader-pane>
    </main>`;
  }

  /** The window as commands see it. */
  #room(): Room {
    return {
      view: this.#address.view,
      overview: this.#library.overview,
      preferences: this.preferences,
      searchBar: this.searchBar,
      results: this.results,
      reader: this.reader,
      found: this.#counts.counted?.total,
      change: (patch) => this.#address.change(patch),
      show: (sheet) => {
        if (sheet === 'imports') this.#importing.show();
        else if (sheet === 'verification') this.#verification.show();
        else this.#commands.show(sheet);
      },
      find: this.#keyboard.find,
      openBeside: (by) => void this.#keyboard.openBeside(by),
      print: () => void this.#printing.print('shown'),
      savePdf: this.#printing.savePdf,
      libraries: this.#links.libraries,
      copyLink: (to) => void this.#links.copy(to),
      goBack: this.#keyboard.goBack,
    };
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
    const wasOpen = this.#address.view.article !== null;
    this.#address.change(event.patch);
    if (wasOpen && event.patch.article === null) this.#keyboard.toList();
    else this.#keyboard.keep();
  };

  /** From the search line to somewhere else; the keyboard goes along. */
  readonly #jumped = ({ patch }: ViewChangeEvent): void => {
    this.#go(patch);
  };

  #go(patch: Partial<ViewState>): void {
    this.draft = null;
    this.#address.change(patch);
    if (patch.article == null) this.#keyboard.toList();
    else this.#keyboard.toPage();
  }

  readonly #opened = (event: HitOpenEvent): void => {
    this.#address.change({ article: event.id });
    this.#keyboard.toPage();
  };

  readonly #rested = (event: ListPlaceEvent): void => {
    this.#address.keepPlace(event.place);
  };

  readonly #shown = (event: ArticleShownEvent): void => {
    this.shownTitle = event.title;
  };

  /** Which commands there are matches for is told with the next drawing. */
  readonly #matched = (): void => {
    this.requestUpdate();
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

declare global {
  interface HTMLElementTagNameMap {
    'kh-reading-room': ReadingRoom;
  }
}
