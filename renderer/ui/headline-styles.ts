import { css } from 'lit';

/** Headlines that lead to their articles, one below the other, and what is said of them in small print. */
export const headlineStyles = css`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .title {
    display: block;
    font-family: var(--text-face);
    font-size: var(--size-hit);
    line-height: 1.6;
    text-align: start;
    overflow-wrap: anywhere;
  }

  a {
    color: inherit;
    text-decoration: none;
    border-radius: 2px;
  }

  a:hover {
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }

  .meta {
    margin: 0;
    color: var(--quiet);
    font-size: var(--size-small);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
`;
