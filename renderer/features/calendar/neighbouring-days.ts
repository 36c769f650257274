import type { Days } from '../../../contract/front-page-schemas.ts';

/** The days before and after one on which something was published; `null` at either end of the archive. */
export function neighbouringDays(
  day: string,
  { days, before, after }: Days,
): { readonly earlier: string | null; readonly later: string | null } {
  return {
    earlier: days.findLast((other) => other.day < day)?.day ?? before,
    later: days.find((other) => other.day > day)?.day ?? after,
  };
}
