import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { countArticles } from '../../strings/counts.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { formatNumber } from '../../strings/numbers.ts';
import { wordsOf, type Offer, type OfferGroup } from './offers.ts';

export const suggestionListId = 'suggestions';

/** The id of an option, by which the line says which one the keyboard is on. */
export function suggestionId(index: number): string {
  return `suggestion-${String(index)}`;
}

/**
 * How the query may go on and where it may lead, as the options of a listbox in groups; part of the tree of
 * the line that it hangs below.
 */
export function suggestionList(
  groups: readonly OfferGroup[],
  active: number,
  choose: (offer: Offer) => void,
): TemplateResult {
  const firsts = groups.map((_, group) =>
    groups.slice(0, group).reduce((sum, { offers }) => sum + offers.length, 0),
  );
  return html`<div
    id=${suggestionListId}
    class="offers"
    role="listbox"
    aria-label=${msg('اقتراحات', { desc: 'Spoken name of the list of suggestions' })}
    ?hidden=${groups.length === 0}
  >
    ${groups.map(
      ({ heading, offers }, group) =>
        html`<div role="group" aria-label=${heading ?? nothing}>
          ${heading === null ? nothing : html`<p aria-hidden="true">${heading}</p>`}
          ${offers.map((offer, place) => option(offer, (firsts[group] ?? 0) + place, active, choose))}
        </div>`,
    )}
  </div>`;
}

function option(
  offer: Offer,
  index: number,
  active: number,
  choose: (offer: Offer) => void,
): TemplateResult {
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the line keeps the keyboard
  return html`<div
    id=${suggestionId(index)}
    class="offer"
    role="option"
    aria-selected=${index === active ? 'true' : 'false'}
    @pointerdown=${keepFocus}
    @click=${() => {
      choose(offer);
    }}
  >
    <bdi>${wordsOf(offer)}</bdi>${countOf(offer)}
  </div>`;
}

function countOf(offer: Offer): TemplateResult | typeof nothing {
  const articles =
    offer.kind === 'completion'
      ? offer.articles
      : offer.kind === 'name'
        ? offer.name.articles
        : null;
  if (articles === null) return nothing;
  const language = interfaceLanguage();
  return html`<span class="count" aria-hidden="true">${formatNumber(language, articles)}</span>
    <span class="visually-hidden">${countArticles(language, articles)}</span>`;
}

/** The line keeps the keyboard while the mouse is on the list. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
