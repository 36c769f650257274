import { css } from 'lit';

export const queryHelpStyles = css`
  dl {
    margin: 0;
  }

  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0 1rem;
    align-items: baseline;
    padding-block: 0.375rem;
    border-block-start: 1px solid var(--rule);
  }

  dt {
    color: var(--quiet);
  }

  dd {
    display: flex;
    flex-flow: row wrap;
    gap: 0.25rem 0.375rem;
    margin: 0;
  }

  dd button {
    padding: 0 0.5rem;
    color: var(--accent);
    background: var(--wash);
    overflow-wrap: anywhere;
  }

  @media (width < 480px) {
    .form {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    dd button {
      border: 1px solid ButtonBorder;
    }
  }
`;
