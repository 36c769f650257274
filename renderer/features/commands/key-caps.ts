import { css, html, type TemplateResult } from 'lit';
import { keyLabels } from './key-label.ts';
import type { KeyPress } from './key-press.ts';

/** The keys of a press, drawn as they are held one after the other. */
export function keyCaps(press: KeyPress): TemplateResult {
  return html`<span class="press" dir="ltr"
    >${keyLabels(press).map((label) => html`<kbd>${label}</kbd>`)}</span
  >`;
}

export const keyCapStyles = css`
  .press {
    display: inline-flex;
    gap: 0.25rem;
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
    line-height: 1.6;
    text-align: center;
  }
`;
