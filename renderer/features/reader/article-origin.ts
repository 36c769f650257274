import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Article } from '../../api/archive-types.ts';
import { isolate } from '../../strings/isolate.ts';
import { nameCollection } from '../../strings/collection-name.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { nameEncoding, nameFormat } from './origin-names.ts';

/** Where an article came from, in small print under it. */
export function originOf({ origin, url }: Article): TemplateResult {
  const collection = isolate(nameCollection(origin.collection, origin.isShipped));
  return html`<div
    class="origin"
    role="note"
    lang=${interfaceLanguage()}
    aria-label=${msg('أصل المادة', { desc: 'Spoken name of the note on where an article came from' })}
  >
    <span
      ><bdi
        >${msg(str`من مجموعة «${collection}»`, {
          desc: 'The collection of files an article came from',
        })}</bdi
      ></span
    >
    <span><bdi>${origin.path}</bdi></span>
    ${origin.inside === null ? nothing : html`<span><bdi>${origin.inside}</bdi></span>`}
    <span><bdi>${nameFormat(origin.format)}</bdi></span>
    ${origin.encoding === null ? nothing : html`<span><bdi>${nameEncoding(origin.encoding)}</bdi></span>`}
    ${url === null ? nothing : html`<span><bdi dir="ltr">${url}</bdi></span>`}
  </div>`;
}
