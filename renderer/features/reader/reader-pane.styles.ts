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
    /* The measure is that of the words; the padding stands beside it. */
    max-inline-size: calc(var(--article-measure) + 3rem);
    margin-inline: auto;
    padding: 2.75rem 1.5rem 6rem;
  }

  .sheet:has(kh-front-page) {
    max-inline-size: 47rem;
  }

  .over {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
  }

  .over + .sheet {
    padding-block-start: 1.75rem;
  }

  /* Where two or three lines of text are all that is in sight, the tools go with the text. */
  @media (height < 24rem) {
    .over {
      position: relative;
    }
  }

  @media (width < 640px) {
    .sheet {
      padding: 2rem 1.25rem 4rem;
    }
  }

  @media print {
    :host {
      background: none;
    }

    .scroller {
      block-size: auto;
      overflow: visible;
    }

    .sheet,
    .over {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
    }

    .over + .sheet {
      padding: 0;
    }
  }
`;
