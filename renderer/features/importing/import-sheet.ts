import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import type { Failure } from '../../../contract/failure.ts';
import type { Job } from '../../../contract/job-schemas.ts';
import type { Giving } from '../../api/file-giver.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import type { Sheet } from '../../ui/sheet.ts';
import type { ReportEvent, ShowImportsEvent } from './import-events.ts';
import { importSheetStyles } from './import-sheet.styles.ts';
import { tellNews } from './job-words.ts';
import type { JobPace } from './jobs-controller.ts';
import '../../ui/failure-message.ts';
import '../../ui/sheet.ts';
import './add-buttons.ts';
import './collection-list.ts';
import './job-list.ts';
import './job-report.ts';

type View = 'jobs' | 'collections';

/** All about what comes into the library: ways to add, the imports with their reports, the collections. */
@customElement('kh-import-sheet')
export class ImportSheet extends LitElement {
  static override readonly styles = [controlStyles, importSheetStyles];

  @property({ attribute: false }) jobs: readonly Job[] = [];
  @property({ attribute: false }) paces: ReadonlyMap<number, JobPace> = new Map();
  @property({ attribute: false }) news: Job | undefined;
  /** Of the imports. */
  @property({ attribute: false }) failure: Failure | undefined;
  @property({ attribute: false }) giving: Giving | undefined;
  /** Of what was added last. */
  @property({ attribute: false }) addFailure: Failure | undefined;
  @property({ type: Number }) generation = 0;
  @state() private view: View = 'jobs';
  /** The import whose report is open. */
  @state() private reported: number | null = null;
  @state() private isOpen = false;
  @query('kh-sheet') private readonly sheet!: Sheet;

  /** @param report the import whose report is shown; `null` shows them all */
  show(view: View = 'jobs', report: number | null = null): void {
    this.view = view;
    this.reported = report;
    this.isOpen = true;
    this.sheet.show();
  }

  override render(): TemplateResult {
    return html`<kh-sheet
      heading=${msg('إضافة أرشيف', { desc: 'Heading of the sheet of imports' })}
      @close=${this.#closed}
      @kh-report=${this.#report}
      @kh-show-imports=${this.#turn}
    >
      ${this.isOpen ? this.#content() : nothing}
    </kh-sheet>`;
  }

  #content(): TemplateResult {
    return html`<kh-add-buttons .giving=${this.giving} .failure=${this.addFailure}></kh-add-buttons>
      <nav aria-label=${msg('أقسام', { desc: 'Spoken name of the choice of parts of the sheet' })}>
        ${this.#tab('jobs', msg('عمليات الاستيراد', { desc: 'Part of the sheet: imports' }))}
        ${this.#tab('collections', msg('المجموعات', { desc: 'Part of the sheet: collections' }))}
      </nav>
      ${this.view === 'jobs' ? this.#jobs() : this.#collections()}
      <p class="visually-hidden news" role="status">${tellNews(this.news)}</p>`;
  }

  #tab(view: View, label: string): TemplateResult {
    return html`<button
      aria-current=${this.view === view ? 'true' : nothing}
      @click=${() => {
        this.view = view;
        this.reported = null;
      }}
    >
      ${label}
    </button>`;
  }

  #jobs(): TemplateResult {
    const job = this.jobs.find(({ id }) => id === this.reported);
    if (job !== undefined) return html`<kh-job-report .job=${job}></kh-job-report>`;
    return html`${
        this.failure === undefined
          ? nothing
          : html`<kh-failure-message
              compact
              heading=${msg('لم يتم ذلك', { desc: 'Heading: something about an import failed' })}
              .failure=${this.failure}
            ></kh-failure-message>`
      } <kh-job-list .jobs=${this.jobs} .paces=${this.paces}></kh-job-list>`;
  }

  #collections(): TemplateResult {
    return html`<kh-collection-list .generation=${this.generation}></kh-collection-list>`;
  }

  readonly #report = (event: ReportEvent): void => {
    event.stopPropagation();
    this.reported = event.job;
    if (event.job !== null) return;
    // The button that led back is gone with the report.
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('nav button')?.focus();
    });
  };

  readonly #turn = (event: ShowImportsEvent): void => {
    event.stopPropagation();
    this.view = event.view;
    this.reported = null;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('nav [aria-current]')?.focus();
    });
  };

  readonly #closed = (): void => {
    this.isOpen = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-import-sheet': ImportSheet;
  }
}
