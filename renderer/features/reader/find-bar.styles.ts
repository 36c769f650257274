import { css } from 'lit';

export const findBarStyles = css`
  :host {
    display: block;
    padding-inline: 1rem;
    background: var(--paper);
    border-block-end: 1px solid var(--rule);
  }

  form {
    display: flex;
    gap: 0.25rem;
    align-items: center;
    max-inline-size: var(--article-measure);
    min-block-size: 2.75rem;
    margin-inline: auto;
    color: var(--quiet);
  }

  form:focus-within {
    box-shadow: inset 0 -2px 0 var(--accent);
  }

  input {
    block-size: 2.5rem;
    padding: 0 0.375rem;
    font: 400 1rem/1.6 var(--ui-face);
  }

  .count {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
