import { css } from 'lit';

export const monthScrubberStyles = css`
  :host {
    display: block;
    padding: 0.5rem 1.25rem 0.625rem;
    border-block-start: 1px solid var(--rule);
    background: var(--desk);
  }

  .track {
    position: relative;
    block-size: 2.25rem;
    border-block-end: 1px solid var(--edge);
    border-radius: 2px;
    cursor: pointer;
    touch-action: none;
  }

  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    fill: var(--edge);
    opacity: 0.7;
  }

  /* Time runs with the script. */
  svg:dir(rtl) {
    transform: scaleX(-1);
  }

  .thumb {
    position: absolute;
    inset-block: -0.1875rem;
    inline-size: 3px;
    margin-inline-start: -1.5px;
    background: var(--accent);
    border-radius: 2px;
    pointer-events: none;
  }

  .axis {
    display: flex;
    justify-content: space-between;
    margin-block-start: 0.25rem;
    color: var(--quiet);
    font-size: var(--size-small);
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }

  .here {
    color: var(--ink);
    font-weight: 500;
  }

  @media (forced-colors: active) {
    svg {
      fill: CanvasText;
      opacity: 1;
    }

    .thumb {
      background: Highlight;
    }
  }
`;
