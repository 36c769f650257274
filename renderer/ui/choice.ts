import { css, html, type TemplateResult } from 'lit';
import { icon } from './icon.ts';

/** A choice from a list, with the arrow of our own set: the system's stands at the very edge of the field. */
export function choice(select: TemplateResult): TemplateResult {
  return html`<span class="choice">${select}${icon('down')}</span>`;
}

/** For `iconStyles` to stand beside. */
export const choiceStyles = css`
  .choice {
    position: relative;
    display: inline-grid;
    align-items: center;
  }

  label > .choice {
    margin-inline-start: 0.5rem;
  }

  .choice select {
    min-block-size: 2.25rem;
    padding: 0.25rem 0.625rem;
    padding-inline-end: 2rem;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    appearance: none;
    font: inherit;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }

  .choice .icon {
    position: absolute;
    inset-inline-end: 0.625rem;
    inline-size: 1rem;
    block-size: 1rem;
    color: var(--quiet);
    pointer-events: none;
  }
`;
