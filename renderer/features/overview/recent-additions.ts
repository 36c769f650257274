import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Addition } from '../../../contract/front-page-schemas.ts';
import { countArticles } from '../../strings/counts.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { formatMoment } from '../../strings/moments.ts';
import { textDirection } from '../../ui/text-direction.ts';
import { nameSources } from '../importing/job-words.ts';
import { originLine, titleLine } from './label-lines.ts';

/** What the last imports brought; part of the tree of the front page. */
export function recentAdditions(additions: readonly Addition[]): TemplateResult | typeof nothing {
  if (additions.length === 0) return nothing;
  return html`<section class="additions">
    <h3>${msg('أُضيف أخيرًا', { desc: 'Heading: what was added to the archive last' })}</h3>
    ${additions.map(additionOf)}
  </section>`;
}

function additionOf({ sources, articles, ended, newest }: Addition): TemplateResult {
  const language = interfaceLanguage();
  return html`<h4>
      <span class="name">${nameSources(sources)}</span>
      <span class="meta">
        ${countArticles(language, articles)} ·
        ${
          ended === null
            ? msg('يجري الآن', { desc: 'Of an import: it goes on now' })
            : html`<time datetime=${ended}>${formatMoment(language, ended)}</time>`
        }
      </span>
    </h4>
    <ul>
      ${newest.map(
        (label) =>
          html`<li>
            <div class="label" dir=${textDirection(label.title)}>
              ${titleLine(label)}
              <p class="meta">${originLine(label)}</p>
            </div>
          </li>`,
      )}
    </ul>`;
}
