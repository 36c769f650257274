import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { interfaceLanguage } from '../../strings/language.ts';
import { formatNumber } from '../../strings/numbers.ts';
import { heatOfStep } from './heat-steps.ts';

/** How many articles each colour stands for. */
export function heatLegend(steps: readonly number[]): TemplateResult | typeof nothing {
  if (steps.length === 0) return nothing;
  const number = (count: number): string => formatNumber(interfaceLanguage(), count);
  return html`<ul
    class="legend"
    aria-label=${msg('ألوان الأيام: عدد المواد', {
      desc: 'Spoken name of the legend: colours of the days by how many articles they hold',
    })}
  >
    ${steps.map((from, step) => {
      const next = steps[step + 1];
      return html`<li>
        <span class="swatch heat-${heatOfStep(step, steps)}"></span>${range(from, next, number)}
      </li>`;
    })}
  </ul>`;
}

function range(from: number, next: number | undefined, number: (count: number) => string): string {
  if (next === undefined) {
    const least = number(from);
    return msg(str`${least} فأكثر`, {
      desc: 'In the legend of the days: so many articles or more',
    });
  }
  return next - 1 === from ? number(from) : `${number(from)}–${number(next - 1)}`;
}
