import { css } from 'lit';

export const collectionListStyles = css`
  :host {
    display: block;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--rule);
  }

  h3 {
    margin: 0;
    font-size: var(--size-ui);
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  p {
    margin: 0;
  }

  .counts,
  .place {
    display: flex;
    flex-flow: row wrap;
    gap: 0 1rem;
    color: var(--quiet);
    font-size: var(--size-small);
    overflow-wrap: anywhere;
  }

  .settings {
    display: flex;
    flex-flow: row wrap;
    gap: 0.25rem 1.25rem;
    align-items: center;
    margin-block: 0.375rem;
  }

  .watch {
    display: flex;
    gap: 0.375rem;
    align-items: center;
  }

  summary {
    inline-size: fit-content;
    color: var(--accent);
    cursor: pointer;
  }

  kh-mapping-form {
    margin-block-start: 0.375rem;
  }

  .saved {
    color: var(--accent);
    font-size: var(--size-small);
  }
`;
