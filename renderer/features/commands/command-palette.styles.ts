import { css } from 'lit';

export const commandPaletteStyles = css`
  dialog {
    inline-size: min(38rem, 100vw - 2rem);
    max-block-size: min(30rem, 100dvh - 4rem);
    margin-block-start: min(5rem, 8vh);
    padding: 0;
    overflow: hidden;
  }

  dialog[open] {
    display: flex;
    flex-direction: column;
  }

  input {
    flex: none;
    inline-size: 100%;
    padding: 0.875rem 1.25rem;
    color: inherit;
    background: none;
    border: 0;
    border-block-end: 1px solid var(--ink);
    border-radius: 0;
    font: inherit;
    font-size: 1.0625rem;
  }

  input::placeholder {
    color: var(--quiet);
    opacity: 1;
  }

  input:focus-visible {
    outline-offset: -2px;
  }

  ul {
    margin: 0;
    padding: 0.375rem;
    overflow-y: auto;
    list-style: none;
    scrollbar-width: thin;
  }

  li {
    display: flex;
    gap: 1rem;
    align-items: baseline;
    padding: 0.25rem 0.875rem;
    border-radius: var(--radius);
    cursor: pointer;
  }

  li[aria-selected='true'] {
    background: var(--wash);
  }

  .name {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .kind {
    color: var(--quiet);
    font-size: var(--size-small);
  }

  @media (forced-colors: active) {
    li[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
