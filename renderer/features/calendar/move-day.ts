import { addDays, addMonths, weekdayOf } from './calendar-days.ts';

/** What decides which day a key leads to. */
export interface CalendarDirection {
  readonly isRtl: boolean;
  readonly firstWeekday: number;
}

/**
 * The day that a key leads to from another, within the year; `undefined` for a key that leads nowhere.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
export function moveDay(
  key: string,
  day: string,
  { isRtl, firstWeekday }: CalendarDirection,
): string | undefined {
  const moved = target(key, day, isRtl ? -1 : 1, (weekdayOf(day) - firstWeekday + 7) % 7);
  if (moved === undefined) return undefined;
  const year = day.slice(0, 4);
  if (moved.startsWith(year)) return moved;
  return moved < day ? `${year}-01-01` : `${year}-12-31`;
}

function target(key: string, day: string, right: 1 | -1, weekday: number): string | undefined {
  switch (key) {
    case 'ArrowRight':
      return addDays(day, right);
    case 'ArrowLeft':
      return addDays(day, -right);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -weekday);
    case 'End':
      return addDays(day, 6 - weekday);
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    default:
      return undefined;
  }
}
