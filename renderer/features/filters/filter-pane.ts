import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { msg } from '@lit/localize';
import type { Overview } from '../../../contract/front-page-schemas.ts';
import { scopes } from '../../../contract/search-words.ts';
import { nameCategory } from '../../strings/category-name.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import type { Counted } from '../counts/count-controller.ts';
import { ViewChangeEvent } from '../view-state/view-change.ts';
import { initialView, type ViewState } from '../view-state/view-state.ts';
import { facetSection, facetStyles, type FacetRow } from './facet-section.ts';
import { nameScope } from './filters-of.ts';
import '../overview/year-chart.ts';
import './date-range.ts';

/** What narrows a search beside sources and years: days, categories, where to look, copies. */
@customElement('kh-filter-pane')
export class FilterPane extends LitElement {
  static override readonly styles = [
    controlStyles,
    facetStyles,
    css`
      :host {
        display: block;
        padding: 0 1rem 2rem;
        font-size: var(--size-ui);
        line-height: 1.6;
      }

      kh-year-chart,
      kh-date-range {
        margin-inline: 0.75rem;
      }

      kh-year-chart {
        margin-block-end: 0.75rem;
      }

      .choice {
        display: flex;
        gap: 0.5rem;
        min-block-size: 1.75rem;
        padding-inline: 0.75rem;
      }

      /* Boxes and circles alike: flush with the words above, in the middle of their first line. */
      input {
        flex: none;
        inline-size: 1rem;
        block-size: 1rem;
        margin: calc((1lh - 1rem) / 2) 0 0;
        font: inherit;
        accent-color: var(--accent);
      }
    `,
  ];

  @property({ attribute: false }) overview: Overview | undefined;
  @property({ attribute: false }) counted: Counted | undefined;
  @property({ attribute: false }) view: ViewState = initialView;
  @state() private isUnfolded = false;

  override render(): TemplateResult | typeof nothing {
    if (this.overview === undefined) return nothing;
    const { years } = this.overview;
    return html`<section>
        <h2>${msg('المدة', { desc: 'Heading of the filter by two dates' })}</h2>
        <kh-year-chart .years=${this.counted?.years ?? years}></kh-year-chart>
        <kh-date-range .view=${this.view} .years=${years.map(({ year }) => year)}></kh-date-range>
      </section>
      ${facetSection({
        heading: msg('الأبواب', { desc: 'Heading of the list of categories' }),
        rows: this.#categories(),
        isUnfolded: this.isUnfolded,
        unfold: () => {
          this.isUnfolded = true;
        },
        change: this.#change,
      })}
      ${this.#scope()} ${this.#copies()}`;
  }

  #categories(): readonly FacetRow[] {
    const kept = this.view.categories;
    const counted = this.counted?.categories ?? [];
    // One that is kept stays in the list although nothing is found in it.
    const missing = kept.filter((name) => counted.every((row) => row.name !== name));
    const rows = [...counted, ...missing.map((name) => ({ name, articles: 0 }))];
    if (rows.every(({ name }) => name === null)) return [];
    return rows.map(({ name, articles }) => {
      const pressed = kept.includes(name);
      const categories = pressed ? kept.filter((other) => other !== name) : [...kept, name];
      return { name: nameCategory(name), articles, pressed, patch: { categories } };
    });
  }

  #scope(): TemplateResult {
    return html`<section>
      <h2 id="scope">
        ${msg('موضع البحث', { desc: 'Heading: in which part of articles to search' })}
      </h2>
      <div role="radiogroup" aria-labelledby="scope">
        ${scopes.map(
          (scope) =>
            html`<label class="choice">
              <input
                type="radio"
                name="scope"
                .checked=${live(scope === this.view.scope)}
                @change=${() => {
                  this.#change({ scope });
                }}
              />
              ${nameScope(scope)}
            </label>`,
        )}
      </div>
    </section>`;
  }

  #copies(): TemplateResult {
    return html`<section>
      <h2>${msg('النسخ', { desc: 'Heading of the switch that folds copies of a story' })}</h2>
      <label class="choice">
        <input
          type="checkbox"
          .checked=${live(this.view.copies === 'folded')}
          @change=${({ target }: Event) => {
            const isFolded = (target as HTMLInputElement).checked;
            this.#change({ copies: isFolded ? 'folded' : 'shown' });
          }}
        />
        ${msg('اطوِ نسخ القصة الواحدة', { desc: 'Switch: list the copies of a story as one hit' })}
      </label>
    </section>`;
  }

  readonly #change = (patch: Partial<ViewState>): void => {
    this.dispatchEvent(new ViewChangeEvent(patch));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-filter-pane': FilterPane;
  }
}
