import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Suggestions } from '../../../contract/schemas.ts';
import { countArticles } from '../../strings/counts.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { formatNumber } from '../../strings/numbers.ts';

export const suggestionListId = 'suggestions';

/** The id of an option, by which the line says which one the keyboard is on. */
export function suggestionId(index: number): string {
  return `suggestion-${String(index)}`;
}

/** How the query may go on, as the options of a listbox; part of the tree of the line that it hangs below. */
export function suggestionList(
  completions: Suggestions['completions'],
  active: number,
  choose: (text: string) => void,
): TemplateResult {
  const language = interfaceLanguage();
  return html`<ul
    id=${suggestionListId}
    role="listbox"
    aria-label=${msg('اقتراحات', { desc: 'Spoken name of the list of suggestions' })}
    ?hidden=${completions.length === 0}
  >
    ${completions.map(
      ({ text, articles }, index) =>
        // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the line keeps the keyboard
        html`<li
          id=${suggestionId(index)}
          role="option"
          aria-selected=${index === active ? 'true' : 'false'}
          @pointerdown=${keepFocus}
          @click=${() => {
            choose(text);
          }}
        >
          <bdi>${text}</bdi>
          <span class="count" aria-hidden="true">${formatNumber(language, articles)}</span>
          <span class="visually-hidden">${countArticles(language, articles)}</span>
        </li>`,
    )}
  </ul>`;
}

/** The line keeps the keyboard while the mouse is on the list. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
