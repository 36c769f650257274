import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { msg, str } from '@lit/localize';
import { isolate } from '../../strings/isolate.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { formatPercent } from '../../strings/numbers.ts';
import { icon } from '../../ui/icon.ts';
import { textDirection } from '../../ui/text-direction.ts';
import type { ListedPlace } from './front-page-controller.ts';
import { originLine, titleLine } from './label-lines.ts';

/** Articles that were begun and not read to their end; part of the tree of the front page. */
export function placesToGoOn(
  places: readonly ListedPlace[],
  forget: (place: number) => void,
): TemplateResult | typeof nothing {
  if (places.length === 0) return nothing;
  return html`<section class="places">
    <h3>${msg('تابع القراءة', { desc: 'Heading: articles begun and not read to their end' })}</h3>
    <ul>
      ${repeat(
        places,
        ({ place }) => place,
        (place) => placeRow(place, forget),
      )}
    </ul>
  </section>`;
}

function placeRow(place: ListedPlace, forget: (place: number) => void): TemplateResult {
  const share = formatPercent(interfaceLanguage(), place.share);
  const title = isolate(place.title);
  return html`<li>
    <div class="label" dir=${textDirection(place.title)}>
      ${titleLine(place)}
      <p class="meta">
        ${originLine(place)} ·
        <bdi
          >${
            place.id === null
              ? msg('لم تعد في المكتبة', { desc: 'An article that the library holds no more' })
              : msg(str`قُرئ منها ${share}`, { desc: 'How much of an article was read, in percent' })
          }</bdi
        >
      </p>
    </div>
    <button
      class="square"
      aria-label=${msg(str`أزل من القائمة: ${title}`, {
        desc: 'Button: takes an article off the list of those to go on with; its title',
      })}
      @click=${() => {
        forget(place.place);
      }}
    >
      ${icon('close')}
    </button>
  </li>`;
}
