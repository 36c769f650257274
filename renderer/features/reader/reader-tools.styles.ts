import { css } from 'lit';

export const readerToolsStyles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25rem;
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

  /*
   * It takes the room that is left and moves nothing: a line more would push the words away that it speaks of.
   * Where there is none for both, the words wrap to below the button, out of sight: it says enough by itself.
   */
  .resumed {
    display: flex;
    flex: 1 1 0;
    flex-flow: row wrap-reverse;
    gap: 0 0.75rem;
    align-content: flex-end;
    block-size: 2.5rem;
    min-inline-size: 0;
    margin-inline: 0.25rem -0.5rem;
    overflow: clip;
    white-space: nowrap;
  }

  .resumed > span {
    padding-inline-start: 0.25rem;
    line-height: 2.5rem;
  }

  [aria-pressed='true'] {
    color: var(--accent);
    background: var(--wash);
  }

  /* Drawn, not written: a sign of what the button does, and no word of its name. */
  .letter::before {
    content: 'عَ' / '';
    font: 700 1.125rem/1 var(--text-face);
  }

  [aria-pressed='true'] .letter::before {
    content: 'ع' / '';
  }

  /* What does not fit into one line goes into the next together. */
  .end {
    display: flex;
    flex-wrap: wrap;
    gap: inherit;
    align-items: center;
    justify-content: end;
    margin-inline-start: auto;
  }

  .matches {
    margin-inline-end: 0.25rem;
    white-space: nowrap;
  }

  @media (width < 480px) {
    .resumed {
      display: none;
    }
  }

  @media (width < 640px) {
    :host {
      gap: 0 0.125rem;
      padding-inline: 1rem 0.5rem;
    }

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
