import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import type { ArchiveApi } from '../../../contract/contract.ts';
import type { Days } from '../../../contract/front-page-schemas.ts';
import { archiveContext } from '../../api/archive-context.ts';
import { firstWeekdayOf } from '../../strings/calendar-words.ts';
import { countArticles } from '../../strings/counts.ts';
import { formatDay } from '../../strings/dates.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { iconStyles } from '../../ui/icon.ts';
import { ViewChangeEvent } from '../view-state/view-change.ts';
import { initialView } from '../view-state/view-state.ts';
import { DaysController } from './days-controller.ts';
import { heatOf, heatSteps } from './heat-steps.ts';
import { monthTable, type CalendarDay } from './month-table.ts';
import { moveDay } from './move-day.ts';
import { heatLegend } from './heat-legend.ts';
import { YearChosenEvent } from './year-choice.ts';
import { yearCalendarStyles } from './year-calendar.styles.ts';
import '../../ui/failure-message.ts';
import './year-choice.ts';

/**
 * A year of the archive, each day in the colour of how much was published on it, and each opens the paper of
 * that day. One day at a time is in the tab order; arrow keys move it.
 */
@customElement('kh-year-calendar')
export class YearCalendar extends LitElement {
  static override readonly styles = [controlStyles, iconStyles, yearCalendarStyles];

  @consume({ context: archiveContext, subscribe: true })
  @property({ attribute: false })
  archive: ArchiveApi | undefined;

  /** The years in which something was published, ascending. */
  @property({ attribute: false }) years: readonly string[] = [];
  @property({ type: Number }) generation = 0;
  /** The year that the reader has chosen; the last one until then. */
  @state() private chosen: string | null = null;
  /** The day that is in the tab order. */
  @state() private active: string | null = null;
  /** The day that the keyboard or the mouse is on. */
  @state() private pointed: string | null = null;

  readonly #days = new DaysController(this, () => ({
    archive: this.archive,
    year: this.#year,
    generation: this.generation,
  }));
  #counts: ReadonlyMap<string, number> = new Map();
  #counted: Days | undefined;
  #steps: readonly number[] = [];

  override willUpdate(): void {
    const counted = this.#year === null ? undefined : this.#days.of(this.#year);
    if (counted === this.#counted) return;
    this.#counted = counted;
    this.#counts = new Map(counted?.days.map(({ day, articles }) => [day, articles]));
    this.#steps = heatSteps([...this.#counts.values()]);
  }

  override render(): TemplateResult | typeof nothing {
    const year = this.#year;
    if (year === null) return nothing;
    return html`<div class="head">
        <h3 id="heading">${msg('الأيام', { desc: 'Heading of the calendar of the archive' })}</h3>
        <kh-year-choice
          .years=${this.years}
          .year=${year}
          @kh-year-chosen=${this.#choose}
        ></kh-year-choice>
      </div>
      ${this.#days.failure === undefined ? this.#months(year) : this.#failure()}`;
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#moved) this.#button(this.active)?.focus();
    this.#moved = false;
  }

  #moved = false;

  get #year(): string | null {
    const chosen = this.chosen;
    return chosen !== null && this.years.includes(chosen) ? chosen : (this.years.at(-1) ?? null);
  }

  #months(year: string): TemplateResult {
    const active = this.#activeIn(year);
    return html`<div
        class="months"
        role="group"
        aria-labelledby="heading"
        aria-busy=${this.#days.pending ? 'true' : 'false'}
        @keydown=${this.#keydown}
        @focusin=${this.#point}
        @focusout=${this.#leave}
        @pointerover=${this.#point}
        @pointerleave=${this.#leave}
      >
        ${Array.from({ length: 12 }, (_, month) =>
          monthTable({
            year,
            month: month + 1,
            active,
            dayOf: this.#dayOf,
            open: this.#open,
          }),
        )}
      </div>
      <div class="foot">
        ${heatLegend(this.#steps)}
        <p class="here" aria-hidden="true">
          ${this.pointed === null ? nothing : this.#nameOf(this.pointed)}
        </p>
      </div>`;
  }

  #failure(): TemplateResult {
    return html`<kh-failure-message
      compact
      heading=${msg('تعذّر عدّ أيام السنة', { desc: 'Heading: the days could not be counted' })}
      .failure=${this.#days.failure}
    ></kh-failure-message>`;
  }

  /** Where Tab enters: the day that was there last, or the last on which something was published. */
  #activeIn(year: string): string {
    if (this.active?.startsWith(year) === true) return this.active;
    return this.#counted?.days.at(-1)?.day ?? `${year}-01-01`;
  }

  readonly #dayOf = (day: string): CalendarDay => {
    const articles = this.#counts.get(day) ?? 0;
    return { articles, heat: heatOf(articles, this.#steps), name: this.#nameOf(day) };
  };

  #nameOf(day: string): string {
    const language = interfaceLanguage();
    return `${formatDay(language, day)}: ${countArticles(language, this.#counts.get(day) ?? 0)}`;
  }

  readonly #choose = ({ year }: YearChosenEvent): void => {
    this.chosen = year;
    this.pointed = null;
  };

  readonly #open = (day: string): void => {
    if (!this.#counts.has(day)) return;
    this.dispatchEvent(new ViewChangeEvent({ ...initialView, from: day, to: day }));
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const day = dayAt(event);
    const moved =
      day === null
        ? undefined
        : moveDay(event.key, day, {
            isRtl: this.matches(':dir(rtl)'),
            firstWeekday: firstWeekdayOf(interfaceLanguage()),
          });
    if (moved === undefined) return;
    event.preventDefault();
    this.active = moved;
    this.#moved = true;
    this.requestUpdate();
  };

  readonly #point = (event: Event): void => {
    const day = dayAt(event);
    if (day === null) return;
    this.pointed = day;
    if (event.type === 'focusin') this.active = day;
  };

  readonly #leave = (): void => {
    this.pointed = null;
  };

  #button(day: string | null): HTMLElement | null {
    return this.renderRoot.querySelector(`button[data-day="${day ?? ''}"]`);
  }
}

function dayAt({ target }: Event): string | null {
  return target instanceof HTMLElement ? (target.dataset['day'] ?? null) : null;
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-year-calendar': YearCalendar;
  }
}
