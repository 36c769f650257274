/** First day of a year, a month or a day: «2017-09» → 2017-09-01. */
export function firstDayOf(prefix: string): string {
  return prefix + '-01-01'.slice(prefix.length - 4);
}

/** Last day that a prefix can name; bounds are compared as text, so 31 serves for every month. */
export function lastDayOf(prefix: string): string {
  return prefix + '-12-31'.slice(prefix.length - 4);
}
