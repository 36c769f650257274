import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { countArticles, countResults, countStories } from '../../strings/counts.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { formatDuration } from '../../strings/numbers.ts';
import type { Counted } from '../counts/count-controller.ts';
import type { ViewState } from '../view-state/view-state.ts';

/** How many hits there are, and of what; nothing until they are counted. */
export function tellTotal(
  { query, copies }: ViewState,
  counted: Counted | undefined,
  tookMs: number,
): TemplateResult | typeof nothing {
  if (counted === undefined) return nothing;
  const language = interfaceLanguage();
  const isQuery = query.trim() !== '';
  const took = isQuery
    ? html`<span class="took" aria-hidden="true">· ${formatDuration(language, tookMs)}</span>`
    : nothing;
  if (copies === 'shown') {
    const count = isQuery ? countResults : countArticles;
    return html`${count(language, counted.total)} ${took}`;
  }
  const stories = countStories(language, counted.total);
  const articles = countArticles(language, counted.articles);
  return html`${msg(str`${stories}، في ${articles}`, {
    desc: 'So many stories, copies counted once, that stand in so many articles',
  })}
  ${took}`;
}
