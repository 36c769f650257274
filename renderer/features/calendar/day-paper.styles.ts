import { css } from 'lit';

export const dayPaperStyles = css`
  :host {
    display: block;
    font-size: var(--size-ui);
    line-height: 1.6;
  }

  header {
    padding-block-end: 0.5rem;
    border-block-end: 3px double var(--ink);
  }

  h2 {
    margin: 0;
    font-family: var(--text-face);
    font-size: var(--size-title);
    font-weight: 700;
    line-height: 1.35;
    text-wrap: balance;
  }

  nav {
    display: flex;
    flex-flow: row wrap;
    gap: 0.25rem 1rem;
    justify-content: space-between;
    margin-block-start: 0.75rem;
  }

  nav a {
    display: inline-flex;
    gap: 0.25rem;
    align-items: center;
    min-block-size: 1.75rem;
    color: var(--accent);
  }

  /* What is seen of an arrow stands on the edge. */
  .way.earlier {
    margin-inline-start: -0.375rem;
  }

  .way.later {
    margin-inline-end: -0.375rem;
  }

  section {
    margin-block-start: 1.75rem;
  }

  h3 {
    display: flex;
    gap: 0.75rem;
    align-items: baseline;
    justify-content: space-between;
    margin: 0 0 0.5rem;
    color: var(--accent);
    font-size: var(--size-ui);
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  h4 {
    margin: 0;
    font-weight: 700;
  }

  .lead .title {
    font-size: var(--size-standfirst);
    line-height: 1.5;
  }

  .snippet {
    margin: 0.25rem 0 0;
    color: var(--quiet);
    font-family: var(--text-face);
    font-size: var(--size-snippet);
    line-height: 1.7;
    text-align: start;
    overflow-wrap: anywhere;
  }

  ul {
    margin-block-start: 0.5rem;
  }

  li {
    padding-block: 0.375rem;
    border-block-start: 1px solid var(--rule);
  }
`;
