import { css } from 'lit';

export const articleMenuStyles = css`
  :host {
    display: block;
  }

  .panel {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-end: 0.75rem;
    z-index: 2;
    max-block-size: max(8rem, 100dvh - 12rem);
    overflow-y: auto;
    scrollbar-width: thin;
    inline-size: 19rem;
    max-inline-size: calc(100% - 1.5rem);
    padding: 0.75rem 1rem 1rem;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 12%);
  }

  .panel[hidden] {
    display: none;
  }

  .actions {
    display: grid;
    justify-items: start;
  }

  .actions > button {
    inline-size: calc(100% + 1rem);
    margin-inline: -0.5rem;
  }

  .styles {
    display: flex;
    flex-flow: row wrap;
    gap: 0.25rem;
    align-items: center;
    color: var(--quiet);
    font-size: var(--size-small);
  }

  .styles span {
    flex: 1 0 100%;
    padding-block-start: 0.25rem;
  }

  .styles button:first-of-type {
    margin-inline-start: -0.5rem;
  }

  .styles button {
    color: var(--accent);
  }

  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  fieldset + fieldset,
  .actions + fieldset {
    margin-block-start: 0.75rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--rule);
  }

  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
    margin-block-end: 0.375rem;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  label {
    clear: both;
    display: flex;
    gap: 0.75rem;
    align-items: center;
    justify-content: space-between;
    margin-block-start: 0.375rem;
    color: var(--quiet);
  }

  select {
    min-inline-size: 9rem;
  }
`;
