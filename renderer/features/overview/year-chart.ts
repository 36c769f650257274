import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import type { Overview } from '../../../contract/front-page-schemas.ts';
import { inDigits } from '../../strings/in-digits.ts';

type Year = Overview['years'][number];

const height = 64;
const slot = 10;
/** Pixels a year may take: a short archive gets a short chart, not fat bars. */
const widest = 36;

/** One thin bar a year. Time runs with the script: from right to left in Arabic. */
@customElement('kh-year-chart')
export class YearChart extends LitElement {
  static override readonly styles = css`
    :host {
      display: block;
    }

    .chart {
      inline-size: fit-content;
      max-inline-size: 100%;
    }

    svg {
      display: block;
      max-inline-size: 100%;
      block-size: 4rem;
      fill: var(--accent);
      border-block-end: 1px solid var(--edge);
    }

    svg:dir(rtl) {
      transform: scaleX(-1);
    }

    .axis {
      display: flex;
      justify-content: space-between;
      margin-block-start: 0.25rem;
      color: var(--quiet);
      font-size: var(--size-small);
      font-variant-numeric: tabular-nums;
    }

    @media (forced-colors: active) {
      svg {
        fill: CanvasText;
      }
    }
  `;

  @property({ attribute: false }) years: readonly Year[] = [];

  override render(): TemplateResult | typeof nothing {
    const years = withGaps(this.years);
    const first = years[0];
    const last = years.at(-1);
    if (first === undefined || last === undefined || years.length < 3) return nothing;
    const [from, to] = [inDigits(first.year), inDigits(last.year)];
    const most = Math.max(...years.map((year) => year.articles));
    return html`<div class="chart">
      <svg
        role="img"
        aria-label=${msg(str`عدد المواد في كل سنة، من ${from} إلى ${to}`, {
          desc: 'Spoken name of the bar chart of articles per year; first and last year',
        })}
        width=${years.length * widest}
        viewBox="0 0 ${years.length * slot} ${height}"
        preserveAspectRatio="none"
      >
        ${years.map(({ articles }, index) => {
          if (articles === 0) return nothing;
          const bar = Math.max(2, (articles / most) * height);
          return svg`<rect x=${index * slot + 2} y=${height - bar} width=${slot - 4} height=${bar} />`;
        })}
      </svg>
      <div class="axis" aria-hidden="true"><span>${from}</span><span>${to}</span></div>
    </div>`;
  }
}

/** The years in order, those without an article among them: a chart of time must not skip any. */
function withGaps(years: readonly Year[]): readonly Year[] {
  const counts = new Map(years.map(({ year, articles }) => [Number(year), articles]));
  const first = Math.min(...counts.keys());
  const last = Math.max(...counts.keys());
  // A mistyped year far away would squeeze the true ones into a hairline: then show none.
  if (!Number.isFinite(first) || last - first > 300) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: String(first + index),
    articles: counts.get(first + index) ?? 0,
  }));
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-year-chart': YearChart;
  }
}
