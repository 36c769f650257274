import { fail, succeed, type Outcome } from '../contract/outcome.ts';
import type { Complaint } from './complaint.ts';

/** Reads a whole number from the command line; an option that was not given stays `undefined`. */
export function wholeNumber<Written extends string | undefined>(
  name: string,
  written: Written,
  largest = Number.MAX_SAFE_INTEGER,
): Outcome<Written extends string ? number : number | undefined, Complaint> {
  type Read = Written extends string ? number : number | undefined;
  if (written === undefined) return succeed(undefined as Read);
  const isWhole = /^\d+$/u.test(written) && Number(written) <= largest;
  if (isWhole) return succeed(Number(written) as Read);
  const isBounded = largest < Number.MAX_SAFE_INTEGER;
  return fail({
    ar: `${name}: المطلوب عدد صحيح${isBounded ? ` لا يزيد على ${largest}` : ''}، لا «${written}»`,
    en: `${name} takes a whole number${isBounded ? ` up to ${largest}` : ''}, not "${written}"`,
  });
}
