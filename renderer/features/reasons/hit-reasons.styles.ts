import { css } from 'lit';

export const hitReasonsStyles = css`
  /* Button and panel are laid out by the row of the hit that they belong to. */
  :host {
    display: contents;
  }

  /* Above the link that covers the row. */
  .toggle,
  .panel {
    position: relative;
  }

  .toggle {
    display: inline-flex;
    gap: 0.25rem;
    align-items: center;
    margin: -0.125rem -0.5rem;
    padding-block: 0.125rem;
    color: var(--quiet);
    font-size: var(--size-small);
    line-height: 1.6;
  }

  .toggle .icon {
    inline-size: 0.875rem;
    block-size: 0.875rem;
    transition: transform var(--quick);
  }

  .toggle[aria-expanded='true'] {
    color: var(--accent);
  }

  .toggle[aria-expanded='true'] .icon {
    transform: scaleY(-1);
  }

  .panel {
    flex: 0 0 100%;
    min-inline-size: 0;
    margin-block-start: 0.5rem;
    padding-block: 0.625rem 0.25rem;
    border-block-start: 1px solid var(--rule);
    color: var(--quiet);
    font-size: var(--size-small);
    line-height: 1.7;
    overflow-wrap: anywhere;
    cursor: auto;
  }

  .panel[hidden] {
    display: none;
  }

  dl,
  ul,
  p {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  dt {
    color: var(--ink);
    font-weight: 600;
  }

  dd {
    margin: 0 0 0.5rem;
  }

  .form {
    color: var(--ink);
    font-family: var(--text-face);
    font-size: var(--size-snippet);
  }

  p + p {
    margin-block-start: 0.25rem;
  }
`;
