import { css } from 'lit';

export const mappingFormStyles = css`
  :host {
    display: block;
  }

  p {
    margin: 0 0 0.5rem;
    color: var(--quiet);
    font-size: var(--size-small);
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
    gap: 0.5rem 1rem;
    margin-block-end: 0.5rem;
  }

  label {
    display: grid;
    color: var(--quiet);
    font-size: var(--size-small);
  }

  input {
    min-inline-size: 0;
    font: inherit;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    padding: 0.25rem 0.5rem;
  }
`;
