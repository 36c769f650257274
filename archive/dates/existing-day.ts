/** Years in which an article can have been published; what lies outside is a slip or a placeholder. */
const firstYear = 1800;
const lastYear = 2100;

/** A day of the Gregorian calendar as `YYYY-MM-DD`, month from 1; `null` when there is no such day. */
export function existingDay(year: number, month: number, day: number): string | null {
  if (year < firstYear || year > lastYear) return null;
  const instant = new Date(Date.UTC(year, month - 1, day));
  // Date rolls 31 February over into March: only a day that comes back unchanged exists.
  const exists = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
  return exists ? instant.toISOString().slice(0, 10) : null;
}
