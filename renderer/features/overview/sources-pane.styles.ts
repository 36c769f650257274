import { css } from 'lit';

export const sourcesPaneStyles = css`
  :host {
    display: block;
    padding: 1.5rem 1rem 2rem;
    font-size: var(--size-ui);
    line-height: 1.6;
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
`;
