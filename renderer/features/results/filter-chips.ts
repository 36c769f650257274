import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import { controlStyles } from '../../ui/control-styles.ts';
import { icon, iconStyles } from '../../ui/icon.ts';
import { filtersOf, withoutFilters } from '../filters/filters-of.ts';
import { ViewChangeEvent } from '../view-state/view-change.ts';
import { initialView, type ViewState } from '../view-state/view-state.ts';

/** What narrows the results, each as a chip that takes itself away, and behind them one for all. */
@customElement('kh-filter-chips')
export class FilterChips extends LitElement {
  static override readonly styles = [
    controlStyles,
    iconStyles,
    css`
      ul {
        display: flex;
        flex-flow: row wrap;
        gap: 0.375rem;
        margin: 0.75rem 0 0;
        padding: 0;
        list-style: none;
      }

      .chip {
        display: flex;
        gap: 0.375rem;
        align-items: center;
        padding: 0.125rem 0.625rem;
        color: var(--accent);
        background: var(--wash);
        font-size: var(--size-small);
        line-height: 1.6;
        overflow-wrap: anywhere;
      }

      .all {
        font-size: var(--size-small);
      }

      .icon {
        flex: none;
        inline-size: 0.75rem;
        block-size: 0.75rem;
      }
    `,
  ];

  @property({ attribute: false }) view: ViewState = initialView;

  override render(): TemplateResult | typeof nothing {
    const filters = filtersOf(this.view);
    if (filters.length === 0) return nothing;
    return html`<ul
      aria-label=${msg('التصفية الحالية', { desc: 'Spoken name of the filter chips' })}
    >
      ${filters.map(({ label, without }) => {
        const remove = msg(str`أزل التصفية: ${label}`, { desc: 'Button: remove this filter' });
        return html`<li>
          <button class="chip" aria-label=${remove} @click=${this.#change(without)}>
            <bdi>${label}</bdi>${icon('close')}
          </button>
        </li>`;
      })}
      ${
        filters.length < 2
          ? nothing
          : html`<li>
              <button class="all plain-link" @click=${this.#change(withoutFilters)}>
                ${msg('أزل الكل', { desc: 'Button behind the filter chips: remove all filters' })}
              </button>
            </li>`
      }
    </ul>`;
  }

  readonly #change = (patch: Partial<ViewState>) => (): void => {
    this.dispatchEvent(new ViewChangeEvent(patch));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-filter-chips': FilterChips;
  }
}
