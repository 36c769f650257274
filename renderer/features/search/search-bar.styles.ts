import { css } from 'lit';

export const searchBarStyles = css`
  :host {
    position: relative;
    display: block;
  }

  form {
    display: flex;
    gap: 0.625rem;
    align-items: center;
    block-size: 100%;
    color: var(--quiet);
    transition: box-shadow var(--quick);
  }

  /* The line to write on is the masthead's own rule; it takes the accent while in use. */
  form:focus-within {
    box-shadow: inset 0 -3px 0 var(--accent);
  }

  input {
    block-size: 100%;
    padding: 0;
    font: 400 1.125rem/1.6 var(--ui-face);
    text-overflow: ellipsis;
  }

  kbd {
    padding: 0 0.4375rem;
    border: 1px solid var(--rule);
    border-radius: 4px;
    font: 400 var(--size-small) / 1.5 var(--ui-face);
  }

  @media (width < 640px) {
    /* What is offered takes the width of the head. */
    :host {
      position: static;
    }
  }

  form:focus-within kbd {
    visibility: hidden;
  }

  .offers {
    position: absolute;
    inset: 100% 0 auto;
    z-index: 3;
    max-inline-size: 36rem;
    max-block-size: calc(100dvh - 6.5rem);
    padding: 0.375rem 0;
    border: 1px solid var(--rule);
    border-block-start: 0;
    background: var(--paper);
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 12%);
    overflow-y: auto;
    scrollbar-width: thin;
  }

  .offers[hidden] {
    display: none;
  }

  .offers p {
    margin: 0.375rem 1rem 0;
    color: var(--quiet);
    font-size: var(--size-small);
    line-height: 1.6;
  }

  .offer {
    display: flex;
    gap: 1rem;
    align-items: baseline;
    justify-content: space-between;
    padding: 0.375rem 1rem;
    cursor: pointer;
    overflow-wrap: anywhere;
  }

  .offer[aria-selected='true'] {
    background: var(--wash);
  }

  .count {
    color: var(--quiet);
    font-size: var(--size-small);
    font-variant-numeric: tabular-nums;
  }

  @media (hover: hover) {
    .offer:hover {
      background: var(--wash);
    }
  }

  @media (hover: none) {
    kbd {
      display: none;
    }
  }

  @media (forced-colors: active) {
    form:focus-within {
      outline: 2px solid Highlight;
    }

    .offer[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
