import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import type { Overview } from '../../../contract/schemas.ts';
import { countArticles } from '../../strings/counts.ts';
import { formatDay } from '../../strings/dates.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import './year-chart.ts';

/** What lies on the reading table before an article does: the archive at a glance. */
@customElement('kh-welcome')
export class Welcome extends LitElement {
  static override readonly styles = css`
    :host {
      display: block;
    }

    .count {
      margin: 0;
      font-family: var(--text-face);
      font-size: 2.75rem;
      font-weight: 700;
      line-height: 1.35;
    }

    .span {
      margin: 0 0 3rem;
      color: var(--quiet);
      font-family: var(--text-face);
      font-size: var(--size-standfirst);
      line-height: 1.7;
    }

    dl {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 0.5rem 1.25rem;
      align-items: baseline;
      margin: 3rem 0 0;
      padding-block-start: 1.5rem;
      border-block-start: 1px solid var(--rule);
      color: var(--quiet);
      font-size: var(--size-ui);
      line-height: 1.6;
    }

    dt {
      display: flex;
      gap: 0.25rem;
    }

    dd {
      margin: 0;
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
      text-align: center;
    }

    @media (hover: none) {
      dl {
        display: none;
      }
    }
  `;

  @property({ attribute: false }) overview: Overview | undefined;

  override render(): TemplateResult | typeof nothing {
    if (this.overview === undefined || this.overview.articles === 0) return nothing;
    return html`
      <h2 class="count">${countArticles(interfaceLanguage(), this.overview.articles)}</h2>
      ${this.#span(this.overview)}
      <kh-year-chart .years=${this.overview.years}></kh-year-chart>
      <dl>
        <dt><kbd>/</kbd></dt>
        <dd>${msg('اكتب ما تبحث عنه', { desc: 'What the key / does: focus the search box' })}</dd>
        <dt><kbd>↑</kbd><kbd>↓</kbd></dt>
        <dd>${msg('تنقّل بين النتائج', { desc: 'What the arrow keys do in the list' })}</dd>
        <dt><kbd>Enter</kbd></dt>
        <dd>${msg('افتح المادة', { desc: 'What the Enter key does in the list' })}</dd>
        <dt><kbd>n</kbd><kbd>p</kbd></dt>
        <dd>
          ${msg('انتقل إلى الموضع التالي أو السابق في المادة', {
            desc: 'What the keys n and p do: next or previous match in the article',
          })}
        </dd>
        <dt><kbd>Esc</kbd></dt>
        <dd>${msg('ارجع خطوة', { desc: 'What the Esc key does: one step back' })}</dd>
      </dl>
    `;
  }

  #span({ first, last }: Overview): TemplateResult | typeof nothing {
    if (first === null || last === null) return nothing;
    const language = interfaceLanguage();
    const from = formatDay(language, first);
    const to = formatDay(language, last);
    return html`<p class="span">
      ${msg(str`من ${from} إلى ${to}`, { desc: 'First and last publication date in the archive' })}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-welcome': Welcome;
  }
}
