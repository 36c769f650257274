import type { Facets } from './search-index.ts';
import type { CountedMatches } from './segments/count-matches.ts';

/** What was counted, in the order and the words of the contract; empty for nothing. */
export function facetsOf(counted: CountedMatches | null): Facets {
  const { sources, categories, months } = counted?.facets ?? none;
  return {
    sources: byCount(sources),
    categories: byCount(categories),
    years: byTime(yearsOf(months)).map(([year, articles]) => ({
      year: digits(year, 4),
      articles,
    })),
    months: byTime(months).map(([month, articles]) => ({
      // 201709 → «2017-09».
      month: `${digits(Math.floor(month / 100), 4)}-${digits(month % 100, 2)}`,
      articles,
    })),
  };
}

const none: CountedMatches['facets'] = {
  sources: new Map(),
  categories: new Map(),
  months: new Map(),
};

function yearsOf(months: ReadonlyMap<number, number>): Map<number, number> {
  const years = new Map<number, number>();
  for (const [month, articles] of months) {
    const year = Math.floor(month / 100);
    years.set(year, (years.get(year) ?? 0) + articles);
  }
  return years;
}

function byCount(counts: ReadonlyMap<string, number>): { name: string | null; articles: number }[] {
  return [...counts]
    .sort(([a, fewer], [b, more]) => more - fewer || (a < b ? -1 : 1))
    .map(([name, articles]) => ({ name: name === '' ? null : name, articles }));
}

function byTime(counts: ReadonlyMap<number, number>): (readonly [number, number])[] {
  return [...counts].sort(([a], [b]) => a - b);
}

function digits(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
