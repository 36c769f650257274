import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { choice, choiceStyles } from '../../ui/choice.ts';
import { inDigits } from '../../strings/in-digits.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { icon, iconStyles } from '../../ui/icon.ts';

/** The reader wants to see another year. */
export class YearChosenEvent extends Event {
  static readonly type = 'kh-year-chosen';
  readonly year: string;

  constructor(year: string) {
    super(YearChosenEvent.type);
    this.year = year;
  }
}

/** Chooses among years: one of a list, or the one before or after. */
@customElement('kh-year-choice')
export class YearChoice extends LitElement {
  static override readonly styles = [
    controlStyles,
    iconStyles,
    choiceStyles,
    css`
      :host {
        display: flex;
        gap: 0.125rem;
        align-items: center;
      }

      button {
        color: var(--accent);
      }

      button:disabled {
        color: var(--edge);
      }
    `,
  ];

  /** Ascending. */
  @property({ attribute: false }) years: readonly string[] = [];
  @property({ attribute: false }) year = '';

  override render(): TemplateResult {
    const place = this.years.indexOf(this.year);
    return html`${this.#step(
      this.years[place - 1],
      'earlier',
      msg('السنة السابقة', { desc: 'Button: the year before in the calendar' }),
    )}
    ${choice(
      html`<select
        aria-label=${msg('السنة', { desc: 'Spoken name of the choice of the year' })}
        @change=${(event: Event & { target: HTMLSelectElement }) => {
          this.dispatchEvent(new YearChosenEvent(event.target.value));
        }}
      >
        ${[...this.years]
          .reverse()
          .map(
            (year) =>
              html`<option value=${year} .selected=${year === this.year}>
                ${inDigits(year)}
              </option>`,
          )}
      </select>`,
    )}
    ${this.#step(
      this.years[place + 1],
      'later',
      msg('السنة التالية', { desc: 'Button: the year after in the calendar' }),
    )}`;
  }

  #step(year: string | undefined, shape: 'earlier' | 'later', name: string): TemplateResult {
    return html`<button
      class="square"
      aria-label=${name}
      title=${name}
      ?disabled=${year === undefined}
      @click=${() => {
        if (year !== undefined) this.dispatchEvent(new YearChosenEvent(year));
      }}
    >
      ${icon(shape)}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-year-choice': YearChoice;
  }
}
