import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { describeForm } from '../../../contract/describe-form.ts';
import { describePlace } from '../../../contract/describe-place.ts';
import type { Explanation } from '../../../contract/explain-schemas.ts';
import { countFurtherForms } from '../../strings/counts.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { formatNumber } from '../../strings/numbers.ts';

/** A pattern may have hundreds of forms in a long article; the first say what it finds. */
const mostForms = 8;

type Form = Explanation['terms'][number]['forms'][number];

/** For each word asked the forms found: «باستانا — السوابق — في العنوان». */
export function listReasons({ terms }: Explanation): TemplateResult | typeof nothing {
  if (terms.length === 0) return nothing;
  return html`<dl>
    ${terms.map(
      ({ asked, forms }) =>
        html`<dt><bdi>${asked}</bdi></dt>
          <dd>${forms.length === 0 ? notThere() : listForms(forms)}</dd>`,
    )}
  </dl>`;
}

function notThere(): string {
  return msg('ليست في المادة', { desc: 'Of a word of the query: the article does not hold it' });
}

function listForms(forms: readonly Form[]): TemplateResult {
  const further = forms.length - mostForms;
  return html`<ul>
    ${forms
      .slice(0, mostForms)
      .map(
        (form) =>
          html`<li>
            <bdi class="form">${form.text}</bdi> — ${describeForm(form, interfaceLanguage())} —
            ${placesOf(form)}
          </li>`,
      )}
    ${further > 0 ? html`<li>${countFurtherForms(interfaceLanguage(), further)}</li>` : nothing}
  </ul>`;
}

/** «في العنوان، في المتن ×2» */
function placesOf({ zones }: Form): string {
  const language = interfaceLanguage();
  const places = zones.map(({ zone, times }) => {
    const place = describePlace(zone, language);
    return times === 1 ? place : `${place} ×${formatNumber(language, times)}`;
  });
  return places.join(msg('، ', { desc: 'Separator between the items of a list' }));
}
