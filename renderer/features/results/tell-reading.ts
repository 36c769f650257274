import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { describeReading } from '../../../contract/describe-reading.ts';
import { isPlainReading } from '../../../contract/is-plain-reading.ts';
import type { SearchReply } from '../../../contract/schemas.ts';
import { countRelatedOnly } from '../../strings/counts.ts';
import { inDigits } from '../../strings/in-digits.ts';
import { isolate } from '../../strings/isolate.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import type { ViewState } from '../view-state/view-state.ts';
import { describeNote } from './query-notes.ts';
import './spelling-chips.ts';

/** What is to be told above the hits. */
export interface Told {
  readonly view: ViewState;
  readonly reply: SearchReply;
  readonly relatedOnly: number;
  /** The query as it was probably meant; `null` for no idea. */
  readonly didYouMean: string | null;
  readonly change: (patch: Partial<ViewState>) => void;
}

/** How the query was read, above the hits; part of the tree of the pane that they stand in. */
export function tellReading(told: Told): TemplateResult {
  const { view, reply, relatedOnly, didYouMean, change } = told;
  const isFound = reply.hits.length > 0;
  // Where nothing is found, these two stand among the ways out.
  const meant = isFound ? didYouMean : null;
  const related = isFound && view.scope === 'article' ? relatedOnly : 0;
  return html`${sentence(reply)}
    <kh-spelling-chips .view=${view} .notes=${reply.notes}></kh-spelling-chips>
    ${notes(reply)}
    ${
      meant === null
        ? nothing
        : wayOn(
            'meant',
            msg(str`هل تقصد «${isolate(meant)}»؟`, {
              desc: 'Button: search for the query as it was probably meant',
            }),
            () => {
              change({ query: meant });
            },
          )
    }
    ${
      related === 0
        ? nothing
        : wayOn('related', countRelatedOnly(interfaceLanguage(), related), () => {
            change({ scope: 'related' });
          })
    }`;
}

/** The query told back, when it is more than plain words. */
function sentence({ reading }: SearchReply): TemplateResult | typeof nothing {
  if (isPlainReading(reading)) return nothing;
  const words = inDigits(describeReading(reading, interfaceLanguage()));
  return html`<p class="reading" title=${words}>
    ${msg(str`نبحث عن ${words}`, { desc: 'Before the query, told back as a sentence' })}
  </p>`;
}

function notes(reply: SearchReply): TemplateResult | typeof nothing {
  const shown = reply.notes.filter((note) => note.kind !== 'also-searched');
  if (shown.length === 0) return nothing;
  return html`<ul
    class="notes"
    aria-label=${msg('ملاحظات على البحث', { desc: 'Spoken name of the notes on a query' })}
  >
    ${shown.map((note) => html`<li>${inDigits(describeNote(note))}</li>`)}
  </ul>`;
}

function wayOn(name: 'meant' | 'related', label: string, go: () => void): TemplateResult {
  return html`<p class=${name}><button class="plain-link" @click=${go}>${label}</button></p>`;
}
