import { css } from 'lit';

export const verificationSheetStyles = css`
  kh-sheet {
    --sheet-width: 36rem;
  }

  p {
    margin: 0 0 1rem;
    line-height: 1.8;
  }

  .quiet {
    color: var(--quiet);
    font-size: var(--size-small);
  }

  .running {
    margin-block-end: 1.25rem;
  }

  .running p {
    margin-block-end: 0.5rem;
    font-variant-numeric: tabular-nums;
  }

  .result {
    margin-block-end: 1.25rem;
    padding-block: 0.875rem 0;
    border-block-start: 1px solid var(--rule);
  }

  .result p {
    margin-block-end: 0.25rem;
  }

  .verdict {
    font-weight: 500;
  }

  ul {
    margin: 0.75rem 0 0;
    padding: 0;
    list-style: none;
  }

  li {
    padding-block: 0.625rem;
    border-block-start: 1px solid var(--rule);
    line-height: 1.7;
    overflow-wrap: anywhere;
  }

  .ways {
    display: flex;
    flex-flow: row wrap;
    gap: 0.5rem 1.25rem;
    align-items: center;
  }
`;
