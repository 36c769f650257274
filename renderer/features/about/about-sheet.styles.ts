import { css } from 'lit';

export const aboutSheetStyles = css`
  kh-sheet {
    --sheet-width: 40rem;
  }

  p {
    margin: 0 0 1rem;
    line-height: 1.8;
  }

  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0 1.5rem;
    margin: 0 0 1rem;
  }

  .fact {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: baseline;
    padding-block: 0.375rem;
    border-block-start: 1px solid var(--rule);
  }

  dt {
    color: var(--quiet);
  }

  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .code {
    font-family: ui-monospace, monospace;
    font-size: var(--size-small);
  }

  /* A fingerprint in two even lines, to be compared by eye. */
  .code bdi {
    display: inline-block;
    max-inline-size: 32ch;
  }

  .ways {
    display: flex;
    flex-flow: row wrap;
    gap: 0.5rem 1.25rem;
    align-items: center;
  }

  .quiet {
    color: var(--quiet);
    font-size: var(--size-small);
  }

  pre {
    max-block-size: 20rem;
    margin: 1rem 0 0;
    padding: 0.75rem 1rem;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    overflow: auto;
    font-family: ui-monospace, monospace;
    font-size: var(--size-small);
    line-height: 1.5;
    text-align: start;
    white-space: pre-wrap;
    scrollbar-width: thin;
  }

  @media (width < 480px) {
    .fact {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
