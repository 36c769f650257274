import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { formatDay } from '../../strings/dates.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { nameSource } from '../../strings/source-name.ts';
import { textDirection, textLanguage } from '../../ui/text-direction.ts';
import { formatView, initialView, type ViewState } from '../view-state/view-state.ts';

/** What a list says of an article. */
export interface ArticleLabel {
  readonly id: number | null;
  readonly title: string;
  readonly source: string | null;
  readonly date: string | null;
}

/** The title of an article as a link to it, or as mere words when the archive does not hold it. */
export function titleLine(
  { id, title }: ArticleLabel,
  view: ViewState = initialView,
): TemplateResult {
  const direction = textDirection(title);
  const address = formatView({ ...view, article: id as ViewState['article'] });
  return html`<span class="title" dir=${direction} lang=${textLanguage(direction)}
    >${id === null ? title : html`<a href=${address}>${title}</a>`}</span
  >`;
}

/** «صحيفة الميناء · 14 مارس 2018»: it stands under a title and runs with it, each part as its own words do. */
export function originLine({ source, date }: ArticleLabel): TemplateResult {
  return html`<bdi>${nameSource(source)}</bdi> ·
    ${
      date === null
        ? html`<bdi>${msg('بلا تاريخ', { desc: 'An article whose date is not known' })}</bdi>`
        : html`<time datetime=${date} dir="auto">${formatDay(interfaceLanguage(), date)}</time>`
    }`;
}
