/** How the months of a calendar are found in a text, and which one a name means. */
export interface MonthNames {
  /** One name, as the source of a regular expression without groups. */
  readonly pattern: string;
  /** From 1. */
  readonly monthOf: (name: string) => number;
}

/** Makes names out of a table with a row of twelve cells for every language. */
export function monthNames(table: readonly (readonly string[])[]): MonthNames {
  const months = new Map<string, number>();
  for (const row of table) {
    row.forEach((cell, index) => {
      for (const name of cell.split('|')) months.set(name, index + 1);
    });
  }
  // The longest first: «مايو» is not «ماي» with a letter behind it.
  const longestFirst = [...months.keys()].sort((a, b) => b.length - a.length);
  return {
    pattern: String.raw`(?<!\p{L})(?:${longestFirst.join('|')})(?!\p{L})`,
    monthOf: (name) => months.get(name) ?? 0,
  };
}
