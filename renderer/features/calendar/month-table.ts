import { html, nothing, type TemplateResult } from 'lit';
import { firstWeekdayOf, monthName, weekdays } from '../../strings/calendar-words.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { formatNumber } from '../../strings/numbers.ts';
import { weeksOf } from './calendar-days.ts';

/** What a day of the calendar shows. */
export interface CalendarDay {
  readonly articles: number;
  /** Its colour, 0 for nothing. */
  readonly heat: number;
  /** The day and its count in words. */
  readonly name: string;
}

export interface MonthQuestion {
  readonly year: string;
  /** From 1 to 12. */
  readonly month: number;
  /** The day that is in the tab order. */
  readonly active: string;
  readonly dayOf: (day: string) => CalendarDay;
  readonly open: (day: string) => void;
}

/** A month as a grid, a week in each row; part of the tree of the calendar that it stands in. */
export function monthTable({ year, month, active, dayOf, open }: MonthQuestion): TemplateResult {
  const language = interfaceLanguage();
  const cell = (day: string): TemplateResult => {
    const { articles, heat, name } = dayOf(day);
    return html`<button
      class="heat-${heat}"
      data-day=${day}
      tabindex=${day === active ? 0 : -1}
      aria-label=${name}
      aria-disabled=${articles === 0 ? 'true' : nothing}
      @click=${() => {
        open(day);
      }}
    >
      ${formatNumber(language, Number(day.slice(8)))}
    </button>`;
  };
  return html`<table role="grid">
    <caption>
      ${monthName(language, month)}
    </caption>
    <thead>
      <tr>
        ${weekdays(language).map(
          ({ name, letter }) =>
            html`<th scope="col">
              <span aria-hidden="true">${letter}</span>
              <span class="visually-hidden">${name}</span>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${weeksOf(year, month, firstWeekdayOf(language)).map(
        (week) =>
          html`<tr>
            ${week.map((day) => html`<td>${day === null ? nothing : cell(day)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
