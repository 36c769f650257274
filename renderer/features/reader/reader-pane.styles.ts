import { css } from 'lit';

export const readerPaneStyles = css`
  :host {
    display: block;
    position: relative;
    min-block-size: 0;
    background: var(--paper);
    font-size: var(--size-ui);
  }

  .scroller {
    block-size: 100%;
    overflow-y: auto;
    scrollbar-width: thin;
  }

  .scroller:focus-visible {
    outline-offset: -2px;
  }

  .sheet {
    max-inline-size: var(--measure);
    margin-inline: auto;
    padding: 2.75rem 1.5rem 6rem;
  }

  .sheet:has(kh-front-page) {
    max-inline-size: 47rem;
  }

  .tools {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
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

  .tools + .sheet {
    padding-block-start: 1.75rem;
  }

  .back {
    display: none;
    gap: 0.375rem;
    align-items: center;
    min-block-size: 2.25rem;
    color: var(--accent);
  }

  .matches {
    margin-inline: auto 0.25rem;
  }

  .tools.only-back {
    display: none;
  }

  @media (width < 640px) {
    .back,
    .tools.only-back {
      display: flex;
    }

    .sheet {
      padding: 2rem 1.25rem 4rem;
    }
  }

  @media print {
    .tools {
      display: none;
    }

    .scroller {
      block-size: auto;
      overflow: visible;
    }

    .sheet,
    .tools + .sheet {
      padding: 0;
    }
  }
`;
