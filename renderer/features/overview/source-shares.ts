import { html, nothing, svg, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Overview } from '../../../contract/front-page-schemas.ts';
import { countArticles } from '../../strings/counts.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { formatNumber } from '../../strings/numbers.ts';
import { nameSource } from '../../strings/source-name.ts';
import { formatView, initialView } from '../view-state/view-state.ts';

/** Sources on a front page; all of them stand in their pane. */
const shown = 8;

/** How the archive spreads over its greatest sources; part of the tree of the front page. */
export function sourceShares({ sources }: Overview): TemplateResult | typeof nothing {
  if (sources.length < 2) return nothing;
  const most = Math.max(...sources.map(({ articles }) => articles));
  const rest = sources.length - shown;
  const others = formatNumber(interfaceLanguage(), rest);
  return html`<section class="shares">
    <h3>${msg('بحسب المصدر', { desc: 'Heading: articles of the archive by source' })}</h3>
    <ul>
      ${sources.slice(0, shown).map((source) => shareRow(source, most))}
    </ul>
    ${
      rest <= 0
        ? nothing
        : html`<p class="meta">
            ${msg(str`ومصادر أخرى: ${others}`, { desc: 'So many further sources; a number' })}
          </p>`
    }
  </section>`;
}

function shareRow({ name, articles }: Overview['sources'][number], most: number): TemplateResult {
  const language = interfaceLanguage();
  return html`<li>
    <a href=${formatView({ ...initialView, sources: [name] })}>
      <bdi class="name">${nameSource(name)}</bdi>
      <span class="number" aria-hidden="true">${formatNumber(language, articles)}</span>
      <span class="visually-hidden">${countArticles(language, articles)}</span>
    </a>
    <svg aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none">
      ${svg`<rect width=${Math.max(0.5, (articles / most) * 100)} height="4" />`}
    </svg>
  </li>`;
}
