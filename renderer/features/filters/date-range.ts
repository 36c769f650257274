import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { msg } from '@lit/localize';
import { controlStyles } from '../../ui/control-styles.ts';
import { ViewChangeEvent } from '../view-state/view-change.ts';
import { initialView, type ViewState } from '../view-state/view-state.ts';

/** Two days between which articles are kept; either may be left open. The system's own calendar picks them. */
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
        padding: 0.1875rem 0.375rem;
        border: 1px solid var(--edge);
        border-radius: var(--radius);
        color: var(--ink);
        background: var(--paper);
        font: inherit;
        font-size: var(--size-small);
      }
    `,
  ];

  @property({ attribute: false }) view: ViewState = initialView;
  /** The days of the archive, beyond which there is nothing to be picked; `null` for none. */
  @property({ attribute: false }) first: string | null = null;
  @property({ attribute: false }) last: string | null = null;
  @query('.from') private readonly from!: HTMLInputElement;
  @query('.to') private readonly to!: HTMLInputElement;

  override render(): TemplateResult {
    return html`<label>
        <span>${msg('من', { desc: 'Label of the first day of a range' })}</span>
        ${this.#input('from', firstDayOf(this.view.from))}
      </label>
      <label>
        <span>${msg('إلى', { desc: 'Label of the last day of a range' })}</span>
        ${this.#input('to', lastDayOf(this.view.to))}
      </label>`;
  }

  #input(name: 'from' | 'to', day: string): TemplateResult {
    return html`<input
      class=${name}
      type="date"
      min=${this.first ?? nothing}
      max=${this.last ?? nothing}
      .value=${live(day)}
      @change=${this.#changed}
    />`;
  }

  /** A range that runs backwards is turned round; a year or a month stays one while it is not touched. */
  readonly #changed = (): void => {
    const { from, to } = this.view;
    const first = this.from.value === firstDayOf(from) ? from : orNull(this.from.value);
    const last = this.to.value === lastDayOf(to) ? to : orNull(this.to.value);
    const isBackwards = first !== null && last !== null && firstDayOf(first) > lastDayOf(last);
    const patch = isBackwards ? { from: last, to: first } : { from: first, to: last };
    this.dispatchEvent(new ViewChangeEvent(patch));
  };
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

function firstDayOf(bound: string | null): string {
  return bound === null ? '' : `${bound}-01-01`.slice(0, 10);
}

function lastDayOf(bound: string | null): string {
  if (bound === null || bound.length === 10) return bound ?? '';
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
