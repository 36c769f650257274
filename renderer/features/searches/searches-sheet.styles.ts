import { css } from 'lit';

export const searchesSheetStyles = css`
  form {
    display: flex;
    flex-flow: row wrap;
    gap: 0.5rem;
    align-items: end;
    padding-block-end: 1rem;
    border-block-end: 1px solid var(--rule);
  }

  label {
    display: grid;
    flex: 1 1 14rem;
    gap: 0.25rem;
  }

  input {
    box-sizing: border-box;
    inline-size: 100%;
    padding: 0.375rem 0.625rem;
    color: inherit;
    background: var(--paper);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    font: inherit;
  }

  h3 {
    margin: 1rem 0 0.25rem;
    color: var(--quiet);
    font-size: var(--size-small);
    font-weight: 500;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    border-block-end: 1px solid var(--rule);
  }

  li a {
    display: grid;
    flex: 1;
    padding-block: 0.375rem;
    color: inherit;
    text-decoration: none;
    border-radius: 2px;
    overflow-wrap: anywhere;
  }

  li a:hover .name {
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }

  /* As in the line that they were typed in: where the interface begins, whichever way they run. */
  .name,
  .meta {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .meta,
  li button {
    color: var(--quiet);
    font-size: var(--size-small);
  }

  .plain-link {
    margin-block-start: 0.75rem;
  }

  .none {
    margin: 0;
    color: var(--quiet);
  }

  @media (width < 480px) {
    time {
      display: none;
    }
  }
`;
