import { css } from 'lit';

export const yearCalendarStyles = css`
  :host {
    display: block;
    font-size: var(--size-ui);
    line-height: 1.6;
  }

  .head {
    display: flex;
    flex-flow: row wrap;
    gap: 0.25rem;
    align-items: center;
    margin-block-end: 1rem;
  }

  h3 {
    margin: 0;
    margin-inline-end: auto;
    font-size: var(--size-ui);
    font-weight: 600;
  }

  .months {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(10.75rem, 1fr));
    gap: 1.25rem 1.5rem;
    align-items: start;
  }

  table {
    inline-size: 100%;
    table-layout: fixed;
    border-spacing: 1px;
  }

  caption {
    padding-block-end: 0.125rem;
    color: var(--quiet);
    font-size: var(--size-small);
    font-weight: 500;
    text-align: start;
  }

  th {
    padding: 0;
    color: var(--quiet);
    font-size: 0.6875rem;
    font-weight: 400;
    line-height: 1.5;
  }

  td {
    padding: 0;
  }

  td button {
    display: block;
    inline-size: 100%;
    min-block-size: 1.5rem;
    padding: 0;
    border-radius: 3px;
    font-size: 0.75rem;
    line-height: 1.5rem;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  .heat-0 {
    color: var(--quiet);
  }

  .heat-1,
  button.heat-1:hover {
    background: var(--heat-1);
  }

  .heat-2,
  button.heat-2:hover {
    background: var(--heat-2);
  }

  .heat-3,
  button.heat-3:hover {
    background: var(--heat-3);
  }

  .heat-4,
  button.heat-4:hover {
    color: var(--on-accent);
    background: var(--accent);
  }

  td button[aria-disabled] {
    cursor: default;
  }

  td button:not([aria-disabled]):hover {
    outline: 2px solid var(--edge);
  }

  td button:focus-visible {
    position: relative;
    z-index: 1;
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }

  .foot {
    display: flex;
    flex-flow: row wrap;
    gap: 0.25rem 1.5rem;
    align-items: center;
    justify-content: space-between;
    min-block-size: 1.5rem;
    margin-block-start: 0.75rem;
    color: var(--quiet);
    font-size: var(--size-small);
    font-variant-numeric: tabular-nums;
  }

  .here {
    margin: 0;
    color: var(--ink);
  }

  .legend {
    display: flex;
    flex-flow: row wrap;
    gap: 0.25rem 0.75rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .legend li {
    display: flex;
    gap: 0.375rem;
    align-items: center;
  }

  .swatch {
    inline-size: 0.875rem;
    block-size: 0.875rem;
    border-radius: 3px;
  }

  .legend .swatch {
    border: 1px solid var(--edge);
  }

  @media (forced-colors: active) {
    td button:not([aria-disabled]) {
      outline: 1px solid ButtonText;
      outline-offset: -1px;
    }

    td button.heat-3,
    td button.heat-4 {
      outline-width: 2px;
      font-weight: 700;
    }

    .legend {
      display: none;
    }
  }
`;
