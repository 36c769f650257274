import { css } from 'lit';

/** What all controls share: quiet until needed, one focus ring, no boxes. */
export const controlStyles = css`
  :host {
    box-sizing: border-box;
  }

  *,
  *::before,
  *::after {
    box-sizing: inherit;
  }

  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    border-radius: var(--radius);
    margin: 0;
    padding: 0.25rem 0.5rem;
    text-align: start;
    cursor: pointer;
  }

  button.plain-link {
    padding: 0.125rem 0;
    color: var(--accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.3em;
  }

  button.strong {
    padding: 0.5rem 1rem;
    color: var(--on-accent);
    background: var(--accent);
    font-weight: 500;
  }

  button.square {
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    padding: 0;
  }

  @media (hover: hover) {
    button:not(.strong, .plain-link):hover {
      background: var(--wash);
    }
  }

  button:disabled {
    color: var(--quiet);
    cursor: default;
  }

  input[type='checkbox'] {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    accent-color: var(--accent);
  }

  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    button.strong {
      border: 1px solid;
    }
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
