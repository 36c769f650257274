import { css } from 'lit';

export const resultsPaneStyles = css`
  :host {
    display: flex;
    flex-flow: column;
    position: relative;
    min-block-size: 0;
    font-size: var(--size-ui);
    line-height: 1.6;
  }

  .scroller {
    flex: 1;
    min-block-size: 0;
    overflow: hidden auto;
    /* The list moves its rows itself. */
    overflow-anchor: none;
    scrollbar-width: thin;
  }

  header {
    padding: 1.5rem 1.25rem 0.875rem;
    border-block-end: 1px solid var(--rule);
  }

  header:focus-visible {
    outline-offset: -2px;
  }

  .line {
    display: flex;
    flex-flow: row wrap;
    gap: 0.25rem 1rem;
    align-items: baseline;
    justify-content: space-between;
  }

  .total {
    margin: 0;
    color: var(--ink);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  /* Beside the total of a query, which may be long, there is no room for two controls. */
  .query .total {
    flex: 0 0 100%;
  }

  /* The total comes a moment after the hits: the line has its height and its baseline before. */
  .total::before {
    content: '\u200b' / '';
  }

  .took {
    color: var(--quiet);
    font-size: var(--size-small);
    font-weight: 400;
    /* Smaller letters sit lower in their line: it must not be the taller for them. */
    line-height: 1;
  }

  .order {
    display: flex;
    flex-flow: row wrap;
    flex: 1 1 auto;
    gap: 0.25rem 1rem;
    align-items: baseline;
    justify-content: space-between;
  }

  .order kh-sort-control {
    margin-inline-start: auto;
  }

  /* An icon has no baseline: it stands in the middle of its line, and lends it no height. */
  .order kh-print-button {
    align-self: center;
    margin-block: -0.5rem;
    margin-inline: -0.625rem;
  }

  @media (width < 480px) {
    /* In a line of its own it would be the loudest thing here; the command and its key are there. */
    .order kh-print-button {
      display: none;
    }
  }

  .reading {
    display: -webkit-box;
    margin: 0.625rem 0 0;
    overflow: hidden;
    color: var(--quiet);
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .notes {
    margin: 0.625rem 0 0;
    padding: 0;
    color: var(--quiet);
    list-style: none;
    overflow-wrap: anywhere;
  }

  .meant,
  .related {
    margin: 0.5rem 0 0;
  }

  .empty,
  .failure,
  .skeleton {
    display: block;
    padding-inline: 1.25rem;
  }

  .further {
    padding: 0.75rem 1.25rem;
    border-block-start: 1px solid var(--rule);
  }

  .waiting {
    position: absolute;
    inset: 0 0 auto;
    z-index: 1;
    block-size: 2px;
    overflow: hidden;
  }

  .waiting::after {
    content: '';
    display: block;
    inline-size: 30%;
    block-size: 100%;
    background: var(--accent);
    animation: sweep 1.2s ease-in-out infinite alternate;
  }

  @keyframes sweep {
    to {
      /* Towards the end of the line: leftwards here, for the page runs from the right. */
      transform: translateX(-233%);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .waiting::after {
      inline-size: 100%;
      animation: none;
    }
  }
`;
