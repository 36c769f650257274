import { css } from 'lit';

/*
 *  ≥ 1080  sources │ results │ article        in RTL from the right
 *  ≥ 640             results │ article        sources unfold over the results
 *  < 640             results  or  article
 */
export const readingRoomStyles = css`
  :host {
    display: grid;
    grid-template:
      auto minmax(0, 1fr) / var(--sources-width)
      minmax(18rem, min(var(--results-width), 100vw - var(--sources-width) - 22rem))
      minmax(0, 1fr);
    grid-template-areas: 'top top top' 'sources results reader';
    block-size: 100vh;
    block-size: 100dvh;
    overflow: clip;
    color: var(--ink);
    background: var(--desk);
    font-family: var(--ui-face);
  }

  .top {
    position: relative;
    grid-area: top;
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: center;
    block-size: 4.25rem;
    border-block-end: 1px solid var(--ink);
  }

  .name {
    margin: 0;
    padding-inline: 1.75rem 0;
    font-family: var(--text-face);
    font-size: 2rem;
    font-weight: 700;
    line-height: 1.5;
  }

  .work {
    position: absolute;
    inset: auto 0 -2px;
    inline-size: 100%;
    block-size: 3px;
    fill: var(--accent);
    background: var(--wash);
  }

  .work:dir(rtl) {
    transform: scaleX(-1);
  }

  .name a {
    color: inherit;
    text-decoration: none;
    border-radius: 2px;
  }

  .search {
    grid-column: 2 / 4;
    display: flex;
    gap: 1rem;
    align-items: center;
    align-self: stretch;
    min-inline-size: 0;
    padding-inline: 1.25rem 1rem;
  }

  kh-search-bar {
    align-self: stretch;
    flex: 1;
    min-inline-size: 0;
  }

  .searches.square {
    margin-inline-start: auto;
  }

  .searches.square,
  .settings.square,
  .palette.square {
    color: var(--quiet);
  }

  .filters.square {
    display: none;
    color: var(--quiet);
  }

  .skip {
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline-start: 0.5rem;
    z-index: 3;
  }

  .skip:not(:focus) {
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .sources {
    grid-area: sources;
    overflow-y: auto;
  }

  .divider {
    grid-area: 1 / 1;
    z-index: 2;
    justify-self: end;
  }

  .after-sources {
    justify-self: start;
  }

  .connection {
    grid-area: 3 / 1 / 4 / -1;
    padding: 0.75rem 1.25rem;
    color: var(--on-accent);
    background: var(--alarm);
    font-size: var(--size-ui);
    line-height: 1.6;
  }

  kh-recovery-notice {
    grid-area: 4 / 1 / 5 / -1;
  }

  main {
    grid-area: 2 / 2 / 3 / 4;
    display: grid;
    grid-template-columns: subgrid;
    grid-template-rows: minmax(0, 1fr);
    min-block-size: 0;
  }

  .results {
    grid-area: 1 / 1;
  }

  .sources {
    scrollbar-width: thin;
  }

  .empty {
    grid-column: 1 / -1;
    padding: 3rem 2rem;
    background: var(--paper);
    overflow-y: auto;
  }

  kh-getting-started {
    max-inline-size: var(--measure);
    margin-inline: auto;
  }

  @media (width < 1080px) {
    :host {
      grid-template:
        auto minmax(0, 1fr) / minmax(18rem, min(var(--results-width), 100vw - 22rem))
        minmax(0, 1fr);
      grid-template-areas: 'top top' 'results reader';
    }

    .top {
      display: flex;
    }

    .name {
      padding-inline: 1.25rem 0;
    }

    .search {
      flex: 1;
      gap: 0.5rem;
    }

    main {
      grid-area: 2 / 1 / 3 / 3;
    }

    .filters.square {
      display: inline-grid;
    }

    .filters.square[aria-expanded='true'] {
      color: var(--accent);
    }

    .sources {
      grid-area: results;
      z-index: 2;
      display: none;
      background: var(--desk);
    }

    .sources.unfolded {
      display: block;
    }

    .after-sources {
      display: none;
    }
  }

  @media (width < 640px) {
    :host {
      grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
      grid-template-areas: 'top' 'results';
    }

    /* Two lines: beside all the buttons one could not read what one types. */
    .top {
      flex-wrap: wrap;
      gap: 0 0.125rem;
      block-size: auto;
      padding-block-start: 0.375rem;
      padding-inline: 1rem 0.5rem;
    }

    .name {
      padding-inline: 0 0.5rem;
      font-size: 1.5rem;
    }

    .search {
      display: contents;
    }

    kh-search-bar {
      flex: 1 0 100%;
      block-size: 2.75rem;
      margin-block-start: 0.25rem;
      margin-inline: -1rem -0.5rem;
      padding-inline: 1rem 0.5rem;
      border-block-start: 1px solid var(--rule);
    }

    .filters.square {
      margin-inline-start: auto;
    }

    /* There is room for one of them, and the palette leads to the searches too. */
    .searches.square {
      display: none;
    }

    main {
      grid-area: 2 / 1;
    }

    .after-results {
      display: none;
    }

    main.reading .results,
    main:not(.reading) kh-reader-pane {
      display: none;
    }
  }

  @media print {
    :host {
      display: block;
      block-size: auto;
      background: none;
    }

    .top,
    .sources,
    .results,
    .divider,
    .connection {
      display: none;
    }

    main {
      display: block;
    }

    /* The list on paper takes the place of all that is on the screen. */
    main:has(~ kh-print-list) {
      display: none;
    }
  }
`;
