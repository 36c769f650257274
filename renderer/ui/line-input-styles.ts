import { css } from 'lit';

/** A line to write on: the rule below it is its border, and takes the accent while in use. */
export const lineInputStyles = css`
  input {
    flex: 1;
    min-inline-size: 0;
    color: var(--ink);
    background: none;
    border: 0;
    appearance: none;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  input:focus-visible {
    outline: none;
  }

  input::placeholder {
    color: var(--quiet);
    opacity: 1;
  }

  input::-webkit-search-cancel-button {
    display: none;
  }
`;
