import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import type { ArchiveApi } from '../../../contract/contract.ts';
import type { Overview } from '../../../contract/front-page-schemas.ts';
import { archiveContext } from '../../api/archive-context.ts';
import { PreferencesController } from '../../preferences/preferences-controller.ts';
import { countArticles } from '../../strings/counts.ts';
import { formatDay } from '../../strings/dates.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { headlineStyles } from '../../ui/headline-styles.ts';
import { icon, iconStyles } from '../../ui/icon.ts';
import { KeyboardKeeper } from '../../ui/keyboard-keeper.ts';
import { ViewChangeEvent } from '../view-state/view-change.ts';
import { dayOfView, initialView, type ViewState } from '../view-state/view-state.ts';
import { FrontPageController } from './front-page-controller.ts';
import { frontPageStyles } from './front-page.styles.ts';
import { keyHints } from './key-hints.ts';
import { placesToGoOn } from './places-to-go-on.ts';
import { recentAdditions } from './recent-additions.ts';
import { sourceShares } from './source-shares.ts';
import '../calendar/day-paper.ts';
import '../calendar/year-calendar.ts';
import './getting-started.ts';
import './year-chart.ts';

/** What lies on the reading table before an article does: the paper of a day, or the archive at a glance. */
@customElement('kh-front-page')
export class FrontPage extends LitElement {
  static override readonly styles = [controlStyles, headlineStyles, iconStyles, frontPageStyles];

  @consume({ context: archiveContext, subscribe: true })
  @property({ attribute: false })
  archive: ArchiveApi | undefined;

  @property({ attribute: false }) view: ViewState = initialView;
  @property({ attribute: false }) overview: Overview | undefined;
  @property({ type: Number }) generation = 0;

  readonly #preferences = new PreferencesController(this);
  readonly #page = new FrontPageController(
    this,
    () => this.archive,
    () => this.generation,
  );

  /** The same list as long as the archive is the same, or the calendar would be drawn anew at every key. */
  #years: readonly string[] = [];

  constructor() {
    super();
    new KeyboardKeeper(this, () => {
      const paper = this.renderRoot.querySelector('kh-day-paper');
      if (paper === null) this.renderRoot.querySelector<HTMLElement>('.count')?.focus();
      else void paper.focusHead();
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('overview')) this.#years = (this.overview?.years ?? []).map(({ year }) => year);
  }

  override render(): TemplateResult | typeof nothing {
    const { overview } = this;
    const day = dayOfView(this.view);
    if (day !== null) {
      return html`<kh-day-paper
        .day=${day}
        .view=${this.view}
        .generation=${this.generation}
      ></kh-day-paper>`;
    }
    if (overview === undefined || overview.articles === 0) return nothing;
    return html`
      ${this.#introduction(overview)}
      <h2 class="count" tabindex="-1">${countArticles(interfaceLanguage(), overview.articles)}</h2>
      ${spanOf(overview)} ${this.#allArticles()}
      ${placesToGoOn(this.#page.places, (place) => void this.#page.forget(place))}
      <section>
        <kh-year-chart .years=${overview.years}></kh-year-chart>
        <kh-year-calendar .years=${this.#years} .generation=${this.generation}></kh-year-calendar>
      </section>
      ${recentAdditions(this.#page.additions)} ${sourceShares(overview)} ${keyHints()}
    `;
  }

  /** At the first start, until the reader has put it away. */
  #introduction({ folder }: Overview): TemplateResult | typeof nothing {
    if (this.#preferences.current.introduced) return nothing;
    return html`<kh-getting-started folder=${folder}></kh-getting-started>`;
  }

  /** Where the front page has the window for itself, the way to the list behind it. */
  #allArticles(): TemplateResult {
    return html`<button
      class="strong all"
      @click=${() => this.dispatchEvent(new ViewChangeEvent({ sort: 'newest' }))}
    >
      ${icon('list')} ${msg('كل المواد', { desc: 'Button: from the front page to all articles' })}
    </button>`;
  }
}

function spanOf({ first, last }: Overview): TemplateResult | typeof nothing {
  if (first === null || last === null) return nothing;
  const language = interfaceLanguage();
  const from = formatDay(language, first);
  const to = formatDay(language, last);
  return html`<p class="span">
    ${msg(str`من ${from} إلى ${to}`, { desc: 'First and last publication date in the archive' })}
  </p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-front-page': FrontPage;
  }
}
