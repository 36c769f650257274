import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import type { Sort } from '../../../contract/search-words.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { ViewChangeEvent } from '../view-state/view-change.ts';

/** The order of the results: words in a row, the chosen one in ink. */
@customElement('kh-sort-control')
export class SortControl extends LitElement {
  static override readonly styles = [
    controlStyles,
    css`
      div {
        display: flex;
        margin-inline: -0.5rem;
      }

      button {
        color: var(--quiet);
        font-size: var(--size-small);
        line-height: 1.6;
      }

      button[aria-pressed='true'] {
        color: var(--ink);
        font-weight: 600;
        text-decoration: underline;
        text-decoration-color: var(--accent);
        text-decoration-thickness: 2px;
        text-underline-offset: 0.5em;
      }
    `,
  ];

  @property() sort: Sort = 'relevance';
  /** Without a query nothing is more relevant than another: the list is by date. */
  @property({ type: Boolean }) ranked = false;

  override render(): TemplateResult {
    const chosen = !this.ranked && this.sort === 'relevance' ? 'newest' : this.sort;
    const sorts: readonly Sort[] = this.ranked
      ? ['relevance', 'newest', 'oldest']
      : ['newest', 'oldest'];
    return html`<div
      role="group"
      aria-label=${msg('الترتيب', { desc: 'Name of the sort control' })}
    >
      ${sorts.map(
        (sort) =>
          html`<button
            aria-pressed=${sort === chosen ? 'true' : 'false'}
            @click=${() => this.dispatchEvent(new ViewChangeEvent({ sort }))}
          >
            ${sortLabel(sort)}
          </button>`,
      )}
    </div>`;
  }
}

function sortLabel(sort: Sort): string {
  switch (sort) {
    case 'relevance':
      return msg('الأنسب', { desc: 'Sort: most relevant first' });
    case 'newest':
      return msg('الأحدث', { desc: 'Sort: newest first' });
    case 'oldest':
      return msg('الأقدم', { desc: 'Sort: oldest first' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-sort-control': SortControl;
  }
}
