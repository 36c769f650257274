/** Calendar days as `YYYY-MM-DD`, and what a calendar makes of them. Weekdays count from Sunday, 0. */

const dayLength = 86_400_000;

/** The days of a month in rows of a week; `null` where a week begins or ends outside of the month. */
export function weeksOf(
  year: string,
  month: number,
  firstWeekday: number,
): readonly (readonly (string | null)[])[] {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  const before = (weekdayOf(first) - firstWeekday + 7) % 7;
  const days = Array.from({ length: daysIn(year, month) }, (_, index) => addDays(first, index));
  const cells = [...Array.from({ length: before }, () => null), ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_cell, weekday) => cells[week * 7 + weekday] ?? null),
  );
}

export function addDays(day: string, days: number): string {
  return isoDay(timeOf(day) + days * dayLength);
}

/** The same day of another month of the year, or the last day of a shorter one. */
export function addMonths(day: string, months: number): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const other = Math.min(12, Math.max(1, Number(month) + months));
  const last = daysIn(year, other);
  const kept = Math.min(Number(date), last);
  return `${year}-${String(other).padStart(2, '0')}-${String(kept).padStart(2, '0')}`;
}

export function weekdayOf(day: string): number {
  return new Date(timeOf(day)).getUTCDay();
}

function daysIn(year: string, month: number): number {
  const next = month === 12 ? `${year}-12-31` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return month === 12 ? 31 : new Date(timeOf(next) - dayLength).getUTCDate();
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
