import { css } from 'lit';

export const jobListStyles = css`
  :host {
    display: block;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--rule);
  }

  .head {
    display: flex;
    gap: 1rem;
    align-items: baseline;
    justify-content: space-between;
  }

  h3 {
    margin: 0;
    font-size: var(--size-ui);
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .state {
    flex: none;
    color: var(--quiet);
    font-size: var(--size-small);
  }

  .running .state {
    color: var(--accent);
  }

  .failed .state,
  .problem {
    color: var(--alarm);
  }

  .bar {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    margin-block: 0.375rem;
  }

  kh-progress-bar {
    flex: 1;
  }

  .percent {
    min-inline-size: 3rem;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  p {
    margin: 0;
  }

  .counts {
    display: flex;
    flex-flow: row wrap;
    gap: 0 1rem;
    color: var(--quiet);
    font-size: var(--size-small);
    font-variant-numeric: tabular-nums;
  }

  .none {
    color: var(--quiet);
  }

  .buttons {
    display: flex;
    flex-flow: row wrap;
    gap: 0.25rem 1.25rem;
    align-items: baseline;
    margin-block-start: 0.25rem;
  }
`;
