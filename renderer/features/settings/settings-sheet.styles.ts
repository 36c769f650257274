import { css } from 'lit';

export const settingsSheetStyles = css`
  kh-sheet {
    --sheet-width: 44rem;
  }

  section + section {
    margin-block-start: 0.75rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--rule);
  }

  h3 {
    margin: 0 0 0.5rem;
    font-size: var(--size-ui);
    font-weight: 600;
  }

  .preview {
    block-size: 13rem;
    margin-block-end: 0.5rem;
    padding: 0.75rem 1.25rem;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    overflow: auto;
    scrollbar-width: thin;
  }

  .reset {
    margin-block-start: 0.75rem;
  }
`;
