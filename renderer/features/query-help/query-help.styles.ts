import { css } from 'lit';

export const queryHelpStyles = css`
  dialog {
    inline-size: min(40rem, 100vw - 2rem);
    max-block-size: calc(100dvh - 4rem);
    margin-block-start: 5rem;
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

  dl {
    margin: 0;
  }

  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0 1rem;
    align-items: baseline;
    padding-block: 0.375rem;
    border-block-start: 1px solid var(--rule);
  }

  dt {
    color: var(--quiet);
  }

  dd {
    display: flex;
    flex-flow: row wrap;
    gap: 0.25rem 0.375rem;
    margin: 0;
  }

  dd button {
    padding: 0 0.5rem;
    color: var(--accent);
    background: var(--wash);
    overflow-wrap: anywhere;
  }

  @media (width < 480px) {
    dialog {
      margin-block-start: 2rem;
      padding: 1rem;
    }

    .form {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    dd button {
      border: 1px solid ButtonBorder;
    }
  }
`;
