import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import { usualStrictness } from '../../../contract/describe-rung.ts';
import { isolate } from '../../strings/isolate.ts';
import { countRelatedOnly } from '../../strings/counts.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { ViewChangeEvent } from '../view-state/view-change.ts';
import { initialView, type ViewState } from '../view-state/view-state.ts';
import { isFiltered, withoutFilters } from '../filters/filters-of.ts';
import '../../ui/state-message.ts';

/** Nothing was found: says for what, and offers what may find something. */
@customElement('kh-no-result')
export class NoResult extends LitElement {
  static override readonly styles = [
    controlStyles,
    css`
      :host {
        display: block;
      }
    `,
  ];

  @property({ attribute: false }) view: ViewState = initialView;
  @property({ type: Number }) relatedOnly = 0;
  /** The query as it was probably meant; `null` for no idea. */
  @property() didYouMean: string | null = null;

  override render(): TemplateResult {
    const { scope } = this.view;
    const query = this.view.query.trim();
    const named = isolate(query.length > 120 ? `${query.slice(0, 120)}…` : query);
    const heading =
      query === ''
        ? msg('لا مواد بهذه التصفية', { desc: 'Heading: the filters leave no article' })
        : msg(str`لا نتائج عن «${named}»`, { desc: 'Heading: nothing found for this query' });
    return html`<kh-state-message heading=${heading}>
      ${query === '' ? nothing : this.#advice()}
      ${
        this.didYouMean === null
          ? nothing
          : this.#wayOut(
              msg(str`هل تقصد «${isolate(this.didYouMean)}»؟`, {
                desc: 'Button: search for the query as it was probably meant',
              }),
              { query: this.didYouMean },
            )
      }
      ${
        this.relatedOnly > 0 && scope === 'article'
          ? this.#wayOut(countRelatedOnly(interfaceLanguage(), this.relatedOnly), {
              scope: 'related',
            })
          : nothing
      }
      ${
        scope === 'related'
          ? this.#wayOut(
              msg('ابحث في المواد نفسها', { desc: 'Button: search the articles themselves again' }),
              { scope: 'article' },
            )
          : nothing
      }
      ${
        query !== '' && this.view.strictness !== null && this.view.strictness < usualStrictness
          ? this.#wayOut(
              msg('ابحث بصرامة أقل', { desc: 'Button: search less strictly, as is usual' }),
              { strictness: null },
            )
          : nothing
      }
      ${
        isFiltered(this.view)
          ? this.#wayOut(msg('أزل التصفية', { desc: 'Button: clear all filters' }), withoutFilters)
          : nothing
      }
      ${
        query === ''
          ? nothing
          : this.#wayOut(
              msg('اعرض كل المواد', { desc: 'Button: clear query, list all articles' }),
              {
                query: '',
              },
            )
      }
    </kh-state-message>`;
  }

  #advice(): string {
    return this.view.query.trim().includes(' ')
      ? msg('جرّب كلمات أقل، أو اكتبها كما ترد في الصحف.', {
          desc: 'Advice after a query of several words found nothing',
        })
      : msg('تحقّق من كتابة الكلمة، أو جرّب مرادفًا لها.', {
          desc: 'Advice after a query of one word found nothing',
        });
  }

  #wayOut(label: string, patch: Partial<ViewState>): TemplateResult {
    return html`<button
      slot="way-out"
      class="plain-link"
      @click=${() => this.dispatchEvent(new ViewChangeEvent(patch))}
    >
      ${label}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-no-result': NoResult;
  }
}
