import { css } from 'lit';

export const hitListStyles = css`
  :host {
    display: block;
  }

  .runway {
    position: relative;
  }

  /* Moved by the window: rows are laid out here as in any list. */
  ol {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  /* Out of sight, and there for the keyboard alone. */
  li.aside {
    position: absolute;
    inset-block-start: -200vh;
    inset-inline: 0;
  }

  .shape {
    display: block;
    block-size: 6.375rem;
    outline: none;
  }

  .shape::before,
  .shape::after {
    content: '';
    display: block;
    inline-size: 75%;
    block-size: 1rem;
    margin-block: 0.375rem 0.75rem;
    background: var(--rule);
    border-radius: 2px;
  }

  .shape::after {
    inline-size: 100%;
    block-size: 2.25rem;
    margin-block: 0;
    opacity: 0.6;
  }

  li {
    position: relative;
    padding: 1rem 1.25rem 0.875rem;
    border-block-end: 1px solid var(--rule);
    transition: background-color var(--quick);
  }

  li::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 3px;
    background: transparent;
  }

  li.open {
    background: var(--paper);
  }

  li.open::before {
    background: var(--accent);
  }

  h3 {
    margin: 0;
    font-family: var(--text-face);
    font-size: var(--size-hit);
    font-weight: 700;
    line-height: 1.6;
    overflow-wrap: anywhere;
  }

  a {
    display: -webkit-box;
    overflow: hidden;
    color: var(--ink);
    text-decoration: none;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  /* The whole row opens the article, while the link is named by its title alone. */
  a::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  /* The ring goes around the row. */
  a:focus-visible {
    outline: none;
  }

  li:has(> h3 a:focus-visible, > .shape:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }

  @media (hover: hover) {
    li:hover:not(.open) {
      background: var(--wash);
    }
  }

  @media (forced-colors: active) {
    li.open::before {
      background: Highlight;
    }
  }

  .snippet {
    display: -webkit-box;
    margin: 0.25rem 0 0;
    overflow: hidden;
    color: var(--quiet);
    font-family: var(--text-face);
    font-size: var(--size-snippet);
    line-height: 1.75;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  .zone {
    font-family: var(--ui-face);
    font-size: var(--size-small);
  }

  .foot {
    display: flex;
    flex-flow: row wrap;
    gap: 0 0.75rem;
    align-items: baseline;
    justify-content: space-between;
    margin-block-start: 0.375rem;
  }

  .meta {
    display: flex;
    flex-flow: row wrap;
    gap: 0 0.5rem;
    margin: 0;
    color: var(--quiet);
    font-size: var(--size-small);
    line-height: 1.6;
    font-variant-numeric: tabular-nums;
  }

  .meta > * + *::before {
    /* The words after the stroke are what is read aloud: nothing. */
    content: '·' / '';
    margin-inline-end: 0.5rem;
  }

  .source {
    color: var(--ink);
    font-weight: 500;
  }
`;
