import { css } from 'lit';

export const importSheetStyles = css`
  dialog {
    inline-size: min(56rem, 100vw - 2rem);
    max-block-size: calc(100dvh - 4rem);
    margin-block-start: 2.5rem;
    padding: 1.25rem 1.5rem 1.5rem;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    color: var(--ink);
    background: var(--paper);
    font-size: var(--size-ui);
    line-height: 1.7;
    overflow-y: auto;
    scrollbar-width: thin;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 32%);
  }

  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 0.75rem;
    margin-inline-end: -0.5rem;
  }

  h2 {
    margin: 0;
    font-family: var(--text-face);
    font-size: 1.375rem;
    font-weight: 700;
    line-height: 1.5;
  }

  nav {
    display: flex;
    gap: 0.5rem;
    margin-block: 1.25rem 0.5rem;
  }

  nav button {
    padding: 0.25rem 0.75rem;
    color: var(--quiet);
    font-weight: 500;
  }

  nav button[aria-current] {
    color: var(--accent);
    background: var(--wash);
    font-weight: 600;
  }

  @media (width < 480px) {
    dialog {
      margin-block-start: 1rem;
      max-block-size: calc(100dvh - 2rem);
      padding: 1rem;
    }
  }

  @media (forced-colors: active) {
    nav button[aria-current] {
      outline: 1px solid Highlight;
    }
  }
`;
