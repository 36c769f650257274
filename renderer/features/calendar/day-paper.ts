import { consume } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import type { ArchiveApi } from '../../../contract/contract.ts';
import { archiveContext } from '../../api/archive-context.ts';
import { formatIslamicDay, formatPaperDay } from '../../strings/calendar-words.ts';
import { countArticles } from '../../strings/counts.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { nameSource } from '../../strings/source-name.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { headlineStyles } from '../../ui/headline-styles.ts';
import { icon, iconStyles } from '../../ui/icon.ts';
import { KeyboardKeeper } from '../../ui/keyboard-keeper.ts';
import { SlowPending } from '../../ui/slow-pending.ts';
import { textDirection, textLanguage } from '../../ui/text-direction.ts';
import { titleLine } from '../overview/label-lines.ts';
import { formatView, initialView, type ViewState } from '../view-state/view-state.ts';
import { dayPaperStyles } from './day-paper.styles.ts';
import { DaysController } from './days-controller.ts';
import { neighbouringDays } from './neighbouring-days.ts';
import { PaperController, paperRoom, type PaperSection } from './paper-controller.ts';
import '../../ui/failure-message.ts';
import '../../ui/skeleton.ts';

/** The paper of a day: what was published on it, source by source, and the ways to the days around it. */
@customElement('kh-day-paper')
export class DayPaper extends LitElement {
  static override readonly styles = [controlStyles, iconStyles, headlineStyles, dayPaperStyles];

  @consume({ context: archiveContext, subscribe: true })
  @property({ attribute: false })
  archive: ArchiveApi | undefined;

  @property({ attribute: false }) day = '';
  @property({ attribute: false }) view: ViewState = initialView;
  @property({ type: Number }) generation = 0;

  readonly #paper = new PaperController(this, () => this);
  readonly #days = new DaysController(this, () => ({
    archive: this.archive,
    year: this.#year,
    generation: this.generation,
  }));
  readonly #wait = new SlowPending(this, () => this.#paper.pending);

  constructor() {
    super();
    new KeyboardKeeper(this, () => void this.focusHead());
  }

  /** Puts the keyboard on the head of the paper, once it is there. */
  async focusHead(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  override render(): TemplateResult {
    const language = interfaceLanguage();
    return html`<header>
        <h2 tabindex="-1">${formatPaperDay(language, this.day)}</h2>
        <p class="meta">${formatIslamicDay(language, this.day)}</p>
        ${this.#ways()}
      </header>
      ${this.#content()}`;
  }

  get #year(): string | null {
    return this.day === '' ? null : this.day.slice(0, 4);
  }

  #content(): TemplateResult | typeof nothing {
    const { sections, failure } = this.#paper;
    if (failure !== undefined && !this.#paper.pending) {
      return html`<kh-failure-message
        heading=${msg('تعذّر جمع صحيفة اليوم', { desc: 'Heading: the paper of a day failed' })}
        .failure=${failure}
      ></kh-failure-message>`;
    }
    if (sections === undefined) {
      return this.#wait.slow ? html`<kh-skeleton shape="results"></kh-skeleton>` : nothing;
    }
    const shown = sections.reduce((sum, { hits }) => sum + hits.length, 0);
    return html`${sections.map((section) => this.#section(section))}
    ${
      shown < paperRoom
        ? nothing
        : html`<p class="meta">
            ${msg('هذا أول اليوم فقط؛ وكل مواده في القائمة.', {
              desc: 'Under the paper of a day with very many articles: the list has all of them',
            })}
          </p>`
    }`;
  }

  #ways(): TemplateResult {
    const days = this.#year === null ? undefined : this.#days.of(this.#year);
    const { earlier, later } =
      days === undefined ? { earlier: null, later: null } : neighbouringDays(this.day, days);
    return html`<nav
      aria-label=${msg('أيام أخرى', { desc: 'Spoken name of the ways to other days' })}
    >
      ${this.#way(earlier, 'earlier', msg('اليوم السابق', { desc: 'Link: the day before with articles' }))}
      <a href=${formatView(initialView)}>
        ${msg('كل الأيام', { desc: 'Link: from the paper of a day back to the calendar' })}
      </a>
      ${this.#way(later, 'later', msg('اليوم التالي', { desc: 'Link: the day after with articles' }))}
    </nav>`;
  }

  #way(day: string | null, shape: 'earlier' | 'later', name: string): TemplateResult {
    if (day === null) return html`<span class="way ${shape}"></span>`;
    const words = html`<span>${name}</span>`;
    return html`<a
      class="way ${shape}"
      href=${formatView({ ...this.view, from: day, to: day })}
      title=${formatPaperDay(interfaceLanguage(), day)}
      >${shape === 'earlier' ? [icon(shape), words] : [words, icon(shape)]}</a
    >`;
  }

  #section({ source, hits }: PaperSection): TemplateResult {
    const [lead, ...others] = hits;
    if (lead === undefined) return html``;
    const direction = textDirection(lead.snippet.text);
    return html`<section>
      <h3 dir=${textDirection(lead.title.text)}>
        <bdi>${nameSource(source)}</bdi>
        <bdi class="meta">${countArticles(interfaceLanguage(), hits.length)}</bdi>
      </h3>
      <h4 class="lead">${titleLine({ ...lead, title: lead.title.text }, this.view)}</h4>
      <p class="snippet" dir=${direction} lang=${textLanguage(direction)}>${lead.snippet.text}</p>
      <ul>
        ${others.map((hit) => html`<li>${titleLine({ ...hit, title: hit.title.text }, this.view)}</li>`)}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-day-paper': DayPaper;
  }
}
