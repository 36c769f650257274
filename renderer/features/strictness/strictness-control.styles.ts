import { css } from 'lit';

export const strictnessControlStyles = css`
  :host {
    display: block;
  }

  .toggle {
    display: flex;
    gap: 0.375rem;
    align-items: center;
    margin-inline: -0.5rem;
    color: var(--quiet);
    font-size: var(--size-small);
    line-height: 1.6;
    white-space: nowrap;
    anchor-name: --toggle;
  }

  .toggle .rung {
    color: var(--ink);
    font-weight: 600;
  }

  .toggle .icon {
    inline-size: 0.875rem;
    block-size: 0.875rem;
  }

  /* As wide as the pane, which is the box that it is laid out in, and no longer. */
  .panel {
    position: absolute;
    position-anchor: --toggle;
    inset-block: calc(anchor(end) + 0.25rem) 0.25rem;
    inset-inline: 1.25rem;
    z-index: 2;
    align-self: start;
    max-inline-size: 24rem;
    max-block-size: stretch;
    overflow-y: auto;
    scrollbar-width: thin;
    padding-block: 0.375rem;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    background: var(--paper);
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 12%);
  }

  .panel[hidden] {
    display: none;
  }

  [role='menuitemradio'] {
    position: relative;
    display: grid;
    grid-template-columns: 1rem 1fr auto;
    gap: 0 0.5rem;
    align-items: baseline;
    inline-size: 100%;
    padding: 0.375rem 1rem;
    border-radius: 0;
    line-height: 1.6;
  }

  [role='menuitemradio']:focus-visible {
    outline-offset: -2px;
  }

  [aria-disabled='true'] {
    cursor: default;
  }

  [aria-checked='true']::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 3px;
    background: var(--accent);
  }

  [aria-checked='true'] .rung {
    font-weight: 600;
  }

  .number,
  .about,
  .count {
    color: var(--quiet);
    font-size: var(--size-small);
    font-variant-numeric: tabular-nums;
  }

  .about {
    grid-column: 2 / -1;
    grid-row: 2;
  }

  .count {
    transition: opacity var(--quick);
  }

  .count.coming {
    opacity: 0;
  }

  .note {
    margin: 0.375rem 0 0;
    padding: 0.5rem 1rem 0.25rem;
    border-block-start: 1px solid var(--rule);
    color: var(--quiet);
    font-size: var(--size-small);
  }

  @media (forced-colors: active) {
    [aria-checked='true']::before {
      background: Highlight;
    }
  }
`;
