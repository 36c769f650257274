import { css } from 'lit';

/** What every dialog over the page looks like. */
export const dialogStyles = css`
  dialog {
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    color: var(--ink);
    background: var(--paper);
    font-size: var(--size-ui);
    line-height: 1.7;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 32%);
  }
`;
