import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import type { Failure } from '../../../contract/failure.ts';
import type { Job } from '../../../contract/job-schemas.ts';
import type { VerificationProgress } from '../../../contract/verification-schemas.ts';
import type { Overview } from '../../../contract/front-page-schemas.ts';
import type { IndexProgress } from '../../../contract/schemas.ts';
import { inDigits } from '../../strings/in-digits.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { formatNumber, formatPercent } from '../../strings/numbers.ts';
import { nameSource } from '../../strings/source-name.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { icon, iconStyles } from '../../ui/icon.ts';
import { KeyboardKeeper } from '../../ui/keyboard-keeper.ts';
import type { Counted } from '../counts/count-controller.ts';
import { facetSection, facetStyles, type FacetRow } from '../filters/facet-section.ts';
import { ShowImportsEvent } from '../importing/import-events.ts';
import { nameJob, partDone } from '../importing/job-words.ts';
import { nameVerification, tellProgress } from '../verification/verification-words.ts';
import { ViewChangeEvent } from '../view-state/view-change.ts';
import { initialView, type ViewState } from '../view-state/view-state.ts';
import { sourcesPaneStyles } from './sources-pane.styles.ts';
import '../../ui/failure-message.ts';
import '../../ui/progress-bar.ts';
import '../../ui/skeleton.ts';

/** The sources and years of the archive, each a filter that can be pressed and released. */
@customElement('kh-sources-pane')
export class SourcesPane extends LitElement {
  static override readonly styles = [controlStyles, iconStyles, facetStyles, sourcesPaneStyles];

  @property({ attribute: false }) overview: Overview | undefined;
  @property({ attribute: false }) failure: Failure | undefined;
  @property({ attribute: false }) importing: Job | undefined;
  @property({ attribute: false }) indexing: IndexProgress | undefined;
  @property({ attribute: false }) verifying: VerificationProgress | null = null;
  /** What the view finds, by source and by year; without it all that the archive holds is counted. */
  @property({ attribute: false }) counted: Pick<Counted, 'sources' | 'years'> | undefined;
  @property({ attribute: false }) view: ViewState = initialView;
  /** Waiting long enough for the overview that its shape is shown. */
  @property({ type: Boolean }) slow = false;
  @state() private unfolded: ReadonlySet<string> = new Set();

  constructor() {
    super();
    new KeyboardKeeper(this, () => {
      this.renderRoot.querySelector('button')?.focus();
    });
  }

  override render(): TemplateResult {
    return html`${this.#adding()} ${this.#importing()} ${this.#indexing()} ${this.#verifying()}
    ${this.#content()}`;
  }

  #content(): TemplateResult | typeof nothing {
    if (this.overview !== undefined) {
      return html`
        ${this.#section('sources', msg('المصادر', { desc: 'Heading of the list of sources' }), this.#sources())}
        ${this.#section('years', msg('السنوات', { desc: 'Heading of the list of years' }), this.#years())}
      `;
    }
    if (this.failure !== undefined) {
      return html`<kh-failure-message
        compact
        heading=${msg('تعذّر عرض المصادر', { desc: 'The list of sources could not be loaded' })}
        .failure=${this.failure}
      ></kh-failure-message>`;
    }
    return this.slow ? html`<kh-skeleton shape="sources"></kh-skeleton>` : nothing;
  }

  #adding(): TemplateResult {
    return html`<button class="add" @click=${() => this.dispatchEvent(new ShowImportsEvent())}>
      ${icon('add')} ${msg('إضافة أرشيف', { desc: 'Button: opens the sheet of imports' })}
    </button>`;
  }

  #importing(): TemplateResult | typeof nothing {
    if (this.importing === undefined) return nothing;
    const language = interfaceLanguage();
    const done = formatNumber(language, this.importing.counts.filesDone);
    const found = formatNumber(language, this.importing.counts.filesFound);
    const part = partDone(this.importing.counts);
    return html`<div class="importing">
      <p>
        ${msg(str`تُضاف الملفات: ${done} من ${found}`, {
          desc: 'Progress of an import: files done of files found',
        })}
      </p>
      <kh-progress-bar
        .share=${part}
        label=${nameJob(this.importing)}
        words=${part === null ? '' : formatPercent(language, part)}
      ></kh-progress-bar>
    </div>`;
  }

  #indexing(): TemplateResult | typeof nothing {
    if (this.indexing === undefined) return nothing;
    const language = interfaceLanguage();
    const done = formatNumber(language, this.indexing.indexed);
    const all = formatNumber(language, this.indexing.articles);
    const { indexed, articles } = this.indexing;
    return html`<div class="importing">
      <p role="status">
        ${msg(str`تُفهرس المواد: ${done} من ${all}`, {
          desc: 'Progress of the index: articles that can be found of all articles',
        })}
      </p>
      <kh-progress-bar
        .share=${indexed / articles}
        label=${msg('فهرسة المواد', { desc: 'Spoken name of the line that shows how far the index is' })}
        words=${formatPercent(language, indexed / articles)}
      ></kh-progress-bar>
    </div>`;
  }

  #verifying(): TemplateResult | typeof nothing {
    if (this.verifying === null) return nothing;
    const { share } = this.verifying;
    return html`<div class="importing">
      <p>${tellProgress(this.verifying)}</p>
      <kh-progress-bar
        .share=${share}
        label=${nameVerification()}
        words=${formatPercent(interfaceLanguage(), share)}
      ></kh-progress-bar>
    </div>`;
  }

  #sources(): readonly FacetRow[] {
    const kept = this.view.sources;
    const found =
      this.counted && new Map(this.counted.sources.map((row) => [row.name, row.articles]));
    return (this.overview?.sources ?? []).map(({ name, articles: held }) => {
      const articles = found === undefined ? held : (found.get(name) ?? 0);
      const pressed = kept.includes(name);
      const sources = pressed ? kept.filter((other) => other !== name) : [...kept, name];
      return { name: nameSource(name), articles, pressed, patch: { sources } };
    });
  }

  #years(): readonly FacetRow[] {
    const newestFirst = [...(this.overview?.years ?? [])].sort((a, b) =>
      a.year < b.year ? 1 : -1,
    );
    const found =
      this.counted && new Map(this.counted.years.map((row) => [row.year, row.articles]));
    return newestFirst.map(({ year, articles: held }) => {
      const articles = found === undefined ? held : (found.get(year) ?? 0);
      const pressed = this.view.from === year && this.view.to === year;
      const bound = pressed ? null : year;
      return { name: inDigits(year), articles, pressed, patch: { from: bound, to: bound } };
    });
  }

  #section(
    name: 'sources' | 'years',
    heading: string,
    rows: readonly FacetRow[],
  ): TemplateResult | typeof nothing {
    return facetSection({
      heading,
      rows,
      isUnfolded: this.unfolded.has(name),
      unfold: () => {
        this.unfolded = new Set([...this.unfolded, name]);
      },
      change: (patch) => this.dispatchEvent(new ViewChangeEvent(patch)),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-sources-pane': SourcesPane;
  }
}
