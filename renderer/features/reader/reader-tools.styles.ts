import { css } from 'lit';

export const readerToolsStyles = css`
  :host {
    display: flex;
    gap: 0.25rem;
    align-items: center;
    min-block-size: 2.75rem;
    padding-inline: 1rem;
    color: var(--quiet);
    background: var(--paper);
    border-block-end: 1px solid var(--rule);
    line-height: 1.6;
    font-variant-numeric: tabular-nums;
  }

  .back {
    display: none;
    gap: 0.375rem;
    align-items: center;
    min-block-size: 2.25rem;
    color: var(--accent);
  }

  .resumed {
    display: flex;
    flex-flow: row wrap;
    gap: 0 0.75rem;
  }

  [aria-pressed='true'] {
    color: var(--accent);
    background: var(--wash);
  }

  .letter {
    font: 700 1.125rem/1 var(--text-face);
  }

  .gap {
    flex: 1;
  }

  .matches {
    margin-inline-end: 0.25rem;
    white-space: nowrap;
  }

  @media (width < 640px) {
    .back {
      display: flex;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
