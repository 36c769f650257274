import { css, html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** One of a few: radio buttons in a row, drawn as one control. */
export function choice<Value extends string>(field: {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Value[];
  readonly chosen: Value;
  readonly name: (value: Value) => string;
  readonly set: (value: Value) => void;
}): TemplateResult {
  const { id, label, choices, chosen, name, set } = field;
  return html`<fieldset class="field">
    <legend>${label}</legend>
    <div class="choices">
      ${choices.map(
        (value) =>
          html`<label>
            <input
              type="radio"
              name=${id}
              value=${value}
              .checked=${live(value === chosen)}
              @change=${() => {
                set(value);
              }}
            /><span>${name(value)}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** A number in its range. */
export function slider(field: {
  readonly id: string;
  readonly label: string;
  readonly range: { readonly least: number; readonly most: number; readonly step: number };
  readonly value: number;
  /** The value with its unit, in words that are read out. */
  readonly told: string;
  readonly set: (value: number) => void;
}): TemplateResult {
  const { id, label, range, value, told, set } = field;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <div class="slider">
      <input
        id=${id}
        type="range"
        min=${range.least}
        max=${range.most}
        step=${range.step}
        .value=${live(String(value))}
        aria-valuetext=${told}
        @input=${(event: InputEvent) => {
          set((event.target as HTMLInputElement).valueAsNumber);
        }}
      />
      <output for=${id}>${told}</output>
    </div>
  </div>`;
}

/** On or off. */
export function toggle(field: {
  readonly label: string;
  readonly isOn: boolean;
  readonly set: (isOn: boolean) => void;
}): TemplateResult {
  const { label, isOn, set } = field;
  return html`<label class="field toggle">
    <span>${label}</span>
    <input
      type="checkbox"
      .checked=${live(isOn)}
      @change=${(event: Event) => {
        set((event.target as HTMLInputElement).checked);
      }}
    />
  </label>`;
}

export const settingFieldStyles = css`
  .field {
    display: grid;
    grid-template-columns: 9rem minmax(0, 1fr);
    gap: 0.25rem 1rem;
    align-items: center;
    min-inline-size: 0;
    margin: 0;
    padding: 0.5rem 0;
    border: 0;
  }

  legend {
    float: inline-start;
    padding: 0;
  }

  .choices {
    display: flex;
    flex-flow: row wrap;
    gap: 0.25rem;
    margin-inline-start: -0.75rem;
  }

  .choices label {
    position: relative;
    padding: 0.125rem 0.75rem;
    border-radius: var(--radius);
    color: var(--quiet);
    cursor: pointer;
  }

  .choices label:has(:checked) {
    color: var(--accent);
    background: var(--wash);
    font-weight: 600;
  }

  .choices label:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }

  .choices input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .slider {
    display: flex;
    gap: 1rem;
    align-items: center;
  }

  input[type='range'] {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    accent-color: var(--accent);
  }

  output {
    min-inline-size: 3.5rem;
    color: var(--quiet);
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }

  @media (width < 480px) {
    .field:not(.toggle) {
      grid-template-columns: minmax(0, 1fr);
    }

    .toggle {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    legend {
      float: none;
    }
  }

  @media (forced-colors: active) {
    .choices label:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
