/**
 * A calendar day out of a date as sources write it: ISO 8601, alone or with a time behind it. The day
 * is the one the source names, whatever its time zone; `null` when it names none that exists.
 *
 * @see https://www.iso.org/iso-8601-date-and-time-format.html
 */
export function readDate(written: string): string | null {
  const match = /^\s*(\d{4})-(\d{2})-(\d{2})(?![\d-])/u.exec(written);
  if (match === null) return null;
  const day = match[0].trim();
  const instant = new Date(`${day}T00:00:00Z`);
  // Date rolls 31 February over into March: only a day that comes back unchanged exists.
  const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
  return exists ? day : null;
}
