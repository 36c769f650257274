import { css } from 'lit';

export const frontPageStyles = css`
  :host {
    display: block;
    font-size: var(--size-ui);
    line-height: 1.6;
  }

  kh-getting-started {
    margin-block-end: 2rem;
    padding-block-end: 2rem;
    border-block-end: 1px solid var(--ink);
  }

  .count {
    margin: 0;
    font-family: var(--text-face);
    font-size: 2.75rem;
    font-weight: 700;
    line-height: 1.35;
  }

  .span {
    margin: 0;
    color: var(--quiet);
    font-family: var(--text-face);
    font-size: var(--size-standfirst);
    line-height: 1.7;
    text-wrap: balance;
  }

  .all {
    display: none;
    gap: 0.5rem;
    align-items: center;
    margin-block-start: 1rem;
  }

  section {
    margin-block-start: 2.5rem;
  }

  kh-year-chart {
    margin-block-end: 1.5rem;
  }

  h3 {
    margin: 0 0 0.5rem;
    padding-block-end: 0.375rem;
    border-block-end: 1px solid var(--rule);
    font-size: var(--size-ui);
    font-weight: 600;
  }

  h4 {
    display: flex;
    flex-flow: row wrap;
    gap: 0 0.75rem;
    align-items: baseline;
    margin: 0.75rem 0 0;
    font-size: var(--size-ui);
    font-weight: 500;
    overflow-wrap: anywhere;
  }

  .places li,
  .additions li {
    display: flex;
    gap: 0.5rem;
    align-items: start;
    justify-content: space-between;
    padding-block: 0.375rem;
  }

  /* Set as its title runs, from edge to edge. */
  .label {
    flex: 1;
    min-inline-size: 0;
  }

  .places button {
    flex: none;
    color: var(--quiet);
  }

  .shares ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr));
    gap: 0.5rem 2rem;
  }

  .shares a {
    display: flex;
    gap: 0.75rem;
    align-items: baseline;
    justify-content: space-between;
    min-block-size: 1.5rem;
  }

  .shares .name {
    overflow-wrap: anywhere;
  }

  .shares .number {
    color: var(--quiet);
    font-variant-numeric: tabular-nums;
  }

  .shares svg {
    display: block;
    inline-size: 100%;
    block-size: 3px;
    fill: var(--accent);
    background: var(--wash);
  }

  .shares svg:dir(rtl) {
    transform: scaleX(-1);
  }

  .keys {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0.5rem 1.25rem;
    align-items: baseline;
    margin: 3rem 0 0;
    padding-block-start: 1.5rem;
    border-block-start: 1px solid var(--rule);
    color: var(--quiet);
  }

  dt {
    display: flex;
    gap: 0.25rem;
  }

  dd {
    margin: 0;
  }

  kbd {
    min-inline-size: 1.75rem;
    padding: 0 0.375rem;
    color: var(--ink);
    border: 1px solid var(--rule);
    border-block-end-width: 2px;
    border-radius: 4px;
    font-family: var(--ui-face);
    font-size: var(--size-small);
    text-align: center;
  }

  @media (hover: none) {
    .keys {
      display: none;
    }
  }

  @media (width < 640px) {
    .all {
      display: inline-flex;
    }
  }

  @media (forced-colors: active) {
    .shares svg {
      fill: CanvasText;
    }
  }
`;
