import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { msg, str } from '@lit/localize';
import { readTypedDate } from '../../../contract/typed-date.ts';
import { inDigits } from '../../strings/in-digits.ts';
import { isolate } from '../../strings/isolate.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { ViewChangeEvent } from '../view-state/view-change.ts';
import { initialView, type ViewState } from '../view-state/view-state.ts';

type Bound = 'from' | 'to';

/**
 * Two dates between which articles are kept, each a year, a month or a day; either may be left open. They are
 * typed: the browser's own date field speaks the browser's language and not the reader's, in its digits.
 */
@customElement('kh-date-range')
export class DateRange extends LitElement {
  static override readonly styles = [
    controlStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0.375rem 0.5rem;
        align-items: baseline;
      }

      label {
        display: contents;
      }

      span {
        color: var(--quiet);
        font-size: var(--size-small);
      }

      input {
        min-inline-size: 0;
        min-block-size: 2rem;
        padding: 0.1875rem 0.5rem;
        border: 1px solid var(--edge);
        border-radius: var(--radius);
        color: var(--ink);
        background: var(--paper);
        font: inherit;
        font-size: var(--size-small);
        font-variant-numeric: tabular-nums;
      }

      /* Numbers run from left to right and begin where the words beside them do. */
      :host(:dir(rtl)) input:dir(ltr),
      :host(:dir(ltr)) input:dir(rtl) {
        text-align: end;
      }

      /* The arrow of the list of years takes its room from the words even where it is not seen. */
      input::-webkit-calendar-picker-indicator {
        display: none !important;
      }

      input::placeholder {
        color: var(--quiet);
        opacity: 1;
      }

      input[aria-invalid='true'] {
        border-color: var(--alarm);
      }

      p {
        grid-column: 1 / -1;
        margin: 0;
        color: var(--alarm);
        font-size: var(--size-small);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) view: ViewState = initialView;
  /** Offered beside the line, ascending. */
  @property({ attribute: false }) years: readonly string[] = [];
  /** What stands in a line and is no date. */
  @state() private misread: { readonly bound: Bound; readonly typed: string } | null = null;
  @query('.from') private readonly from!: HTMLInputElement;
  @query('.to') private readonly to!: HTMLInputElement;

  override render(): TemplateResult {
    return html`<label>
        <span>${msg('من', { desc: 'Label of the first day of a range' })}</span>
        ${this.#input('from')}
      </label>
      <label>
        <span>${msg('إلى', { desc: 'Label of the last day of a range' })}</span>
        ${this.#input('to')}
      </label>
      ${this.misread === null ? nothing : html`<p id="misread" role="alert">${this.#complaint()}</p>`}
      <datalist id="years">
        ${[...this.years].reverse().map((year) => html`<option value=${inDigits(year)}></option>`)}
      </datalist>`;
  }

  #input(bound: Bound): TemplateResult {
    const misread = this.misread?.bound === bound ? this.misread : null;
    return html`<input
      class=${bound}
      dir="auto"
      list="years"
      autocomplete="off"
      placeholder=${msg('سنة أو يوم', { desc: 'In an empty date field: what may be typed' })}
      aria-invalid=${misread === null ? 'false' : 'true'}
      aria-describedby=${misread === null ? nothing : 'misread'}
      .value=${live(misread?.typed ?? shown(this.view[bound]))}
      @change=${this.#changed}
    />`;
  }

  #complaint(): string {
    if (this.misread === null) return '';
    const typed = isolate(this.misread.typed);
    return inDigits(
      msg(str`ليس «${typed}» تاريخًا. اكتب سنة أو شهرًا أو يومًا: 2017 أو 9/2017 أو 13/9/2017`, {
        desc: 'What was typed as a date is none; with examples of dates',
      }),
    );
  }

  /** A range that runs backwards is turned round. */
  readonly #changed = (): void => {
    const [first, last] = [this.#read('from'), this.#read('to')];
    if (first === undefined || last === undefined) return;
    this.misread = null;
    const isBackwards = first !== null && last !== null && firstDayOf(first) > lastDayOf(last);
    const patch = isBackwards ? { from: last, to: first } : { from: first, to: last };
    this.dispatchEvent(new ViewChangeEvent(patch));
  };

  /** `null` for an open end, `undefined` for what is no date, which is said then. */
  #read(bound: Bound): string | null | undefined {
    const typed = this[bound].value;
    if (typed.trim() === '') return null;
    const date = readTypedDate(typed);
    if (date !== null) return date;
    this.misread = { bound, typed };
    return undefined;
  }
}

/** A date as it can be typed again. */
function shown(bound: string | null): string {
  return inDigits(bound ?? '');
}

function firstDayOf(bound: string): string {
  return `${bound}-01-01`.slice(0, 10);
}

function lastDayOf(bound: string): string {
  if (bound.length === 10) return bound;
  if (bound.length === 4) return `${bound}-12-31`;
  const [year = 0, month = 0] = bound.split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${bound}-${String(days)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-date-range': DateRange;
  }
}
