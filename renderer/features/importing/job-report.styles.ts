import { css } from 'lit';

export const jobReportStyles = css`
  :host {
    display: block;
  }

  .tools,
  .pager {
    display: flex;
    flex-flow: row wrap;
    gap: 0.25rem 1.25rem;
    align-items: baseline;
    margin-block-end: 0.5rem;
  }

  .back {
    display: flex;
    gap: 0.375rem;
    align-items: baseline;
    margin-inline-start: -0.3125rem;
    color: var(--accent);
  }

  /* Its words stand on the line of the heading beside them. */
  .back .icon {
    align-self: center;
  }

  h3 {
    margin: 0;
    font-size: var(--size-ui);
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 0.375rem 0.5rem;
    border-block-start: 1px solid var(--rule);
    text-align: start;
    vertical-align: top;
  }

  /* What stands first and last is flush with the rules. */
  :is(th, td):first-child {
    padding-inline-start: 0;
  }

  :is(th, td):last-child {
    padding-inline-end: 0;
  }

  th {
    color: var(--quiet);
    font-size: var(--size-small);
    font-weight: 500;
    white-space: nowrap;
  }

  .file {
    inline-size: 34%;
    overflow-wrap: anywhere;
  }

  .file > * {
    display: block;
    /* A path runs from the left and stands at the beginning of its cell. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .inside,
  .format,
  .none,
  td p {
    color: var(--quiet);
    font-size: var(--size-small);
  }

  td p {
    margin: 0;
    overflow-wrap: anywhere;
  }

  td .problem {
    color: var(--ink);
  }

  .articles {
    font-variant-numeric: tabular-nums;
  }

  td.failed {
    color: var(--alarm);
  }

  @media (width < 640px) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    tr {
      display: grid;
      grid-template-columns: 1fr auto auto;
      border-block-start: 1px solid var(--rule);
    }

    td {
      border: 0;
    }

    .file {
      inline-size: auto;
    }

    td:last-child {
      grid-column: 1 / -1;
      padding-block-start: 0;
      padding-inline: 0;
    }
  }
`;
