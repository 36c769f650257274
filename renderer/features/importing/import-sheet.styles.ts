import { css } from 'lit';

export const importSheetStyles = css`
  kh-sheet {
    --sheet-width: 56rem;
  }

  nav {
    display: flex;
    gap: 0.5rem;
    margin-block: 1.25rem 0.5rem;
  }

  nav button {
    padding: 0.25rem 0.75rem;
    color: var(--quiet);
    font-weight: 500;
  }

  nav button[aria-current] {
    color: var(--accent);
    background: var(--wash);
    font-weight: 600;
  }

  @media (forced-colors: active) {
    nav button[aria-current] {
      outline: 1px solid Highlight;
    }
  }
`;
