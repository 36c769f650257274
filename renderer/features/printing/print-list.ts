import { html, css, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import type { Hit } from '../../../contract/schemas.ts';
import { countResults } from '../../strings/counts.ts';
import { formatDay } from '../../strings/dates.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { formatNumber } from '../../strings/numbers.ts';
import { nameSource } from '../../strings/source-name.ts';
import { cutMarks } from '../../ui/cut-marks.ts';
import { marked, markStyles } from '../../ui/marked.ts';
import { textDirection, textLanguage } from '../../ui/text-direction.ts';

/** A list of results as it goes on paper; on the screen it is not there. */
@customElement('kh-print-list')
export class PrintList extends LitElement {
  static override readonly styles = [
    markStyles,
    css`
      :host {
        display: none;
      }

      @media print {
        :host {
          display: block;
          font: 400 10pt/1.6 var(--ui-face);
        }
      }

      h2 {
        margin: 0 0 1rem;
        padding-block-end: 0.5rem;
        border-block-end: 1px solid var(--ink);
        font: 600 13pt/1.6 var(--ui-face);
      }

      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        padding-block: 0.5rem;
        border-block-end: 1px solid var(--rule);
        break-inside: avoid;
      }

      h3,
      p {
        margin: 0;
      }

      h3 {
        font: 700 12pt/1.6 var(--text-face);
      }

      .snippet {
        font: 400 11pt/1.7 var(--text-face);
      }

      .left-out {
        margin-block-end: 0.5rem;
        color: var(--quiet);
      }

      .facts {
        color: var(--quiet);
        font-size: 9pt;
      }
    `,
  ];

  @property({ attribute: false }) query = '';
  @property({ attribute: false }) hits: readonly Hit[] = [];
  /** How many were found: more may be than are printed. `null` while that is being counted. */
  @property({ attribute: false }) total: number | null = null;

  override render(): TemplateResult {
    const language = interfaceLanguage();
    const query = this.query.trim();
    const count = this.total === null ? '' : countResults(language, this.total);
    return html`<h2>
        ${query === '' ? nothing : html`<bdi>${query}</bdi>`}${query !== '' && count !== '' ? ' · ' : nothing}${count}
      </h2>
      ${this.hits.length === this.total ? nothing : html`<p class="left-out">${tellLeftOut(this.hits.length, this.total)}</p>`}
      <ol>
        ${this.hits.map((hit) => html`<li>${itemOf(hit)}</li>`)}
      </ol>`;
  }
}

/** A list that is not whole says so on paper too. */
function tellLeftOut(printed: number, total: number | null): string {
  if (total === null) {
    return msg('هذه أوائل النتائج وحدها.', {
      desc: 'On paper: only the first results are printed, of nobody knows yet how many',
    });
  }
  const language = interfaceLanguage();
  const [first, all] = [formatNumber(language, printed), formatNumber(language, total)];
  return msg(str`هذه أوائل النتائج وحدها: ${first} من ${all}.`, {
    desc: 'On paper: how many results of how many are printed',
  });
}

function itemOf({ id, title, source, date, snippet }: Hit): TemplateResult {
  const language = interfaceLanguage();
  const [titleDir, snippetDir] = [textDirection(title.text), textDirection(snippet.text)];
  const day =
    date === null
      ? msg('بلا تاريخ', { desc: 'An article whose date is not known' })
      : formatDay(language, date);
  const titleRuns = marked(cutMarks(title.text, title.marks));
  const snippetRuns = marked(cutMarks(snippet.text, snippet.marks));
  return html`<h3 dir=${titleDir} lang=${textLanguage(titleDir)}>${titleRuns}</h3>
    <p class="snippet" dir=${snippetDir} lang=${textLanguage(snippetDir)}>${snippetRuns}</p>
    <p class="facts" dir=${titleDir}>
      <bdi>${nameSource(source)}</bdi> · <bdi>${day}</bdi> ·
      <bdi dir="ltr">khizana://article/${id}</bdi>
    </p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-print-list': PrintList;
  }
}
