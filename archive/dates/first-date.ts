import type { FoundDate } from './found-date.ts';

/** One way to write a date: what it looks like, and which day the groups of a match mean. */
export interface DateForm {
  /** With the flag `g`. */
  readonly pattern: RegExp;
  readonly dayOf: (groups: Readonly<Record<string, string | undefined>>) => string | null;
}

/** The first day that exists, written in any of the forms. */
export function firstDate(text: string, forms: readonly DateForm[]): FoundDate | null {
  let first: FoundDate | null = null;
  for (const { pattern, dayOf } of forms) {
    for (const match of text.matchAll(pattern)) {
      if (first !== null && match.index >= first.start) break;
      const day = dayOf(match.groups ?? {});
      if (day === null) continue;
      first = { day, start: match.index, end: match.index + match[0].length };
      break;
    }
  }
  return first;
}
