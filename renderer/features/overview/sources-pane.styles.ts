import { css } from 'lit';

export const sourcesPaneStyles = css`
  :host {
    display: block;
    padding: 1.5rem 1rem 2rem;
    font-size: var(--size-ui);
    line-height: 1.6;
  }

  h2 {
    margin: 0 0 0.5rem;
    padding-inline: 0.75rem;
    color: var(--quiet);
    font-size: var(--size-small);
    font-weight: 500;
  }

  section + section {
    margin-block-start: 1.75rem;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li button,
  li .row {
    position: relative;
    display: flex;
    gap: 0.75rem;
    align-items: baseline;
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: 2rem;
    padding: 0.25rem 0.75rem;
  }

  .name {
    overflow-wrap: anywhere;
  }

  .count {
    color: var(--quiet);
    font-size: var(--size-small);
    font-variant-numeric: tabular-nums;
  }

  button[aria-pressed='true'] {
    color: var(--accent);
    background: var(--wash);
    font-weight: 600;
  }

  button[aria-pressed='true'] .count {
    color: inherit;
  }

  li .row {
    color: var(--quiet);
  }

  .all {
    margin: 0.25rem 0.75rem 0;
    font-size: var(--size-small);
  }

  button.add {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    inline-size: 100%;
    margin-block-end: 1.5rem;
    padding: 0.375rem 0.75rem;
    color: var(--accent);
    font-weight: 500;
  }

  .importing p {
    margin: 0 0 0.25rem;
  }

  .importing {
    margin: 0 0 1.5rem;
    padding-inline: 0.75rem;
    color: var(--quiet);
  }

  kh-failure-message,
  kh-skeleton {
    padding-inline: 0.75rem;
  }

  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      outline: 1px solid Highlight;
    }
  }
`;
