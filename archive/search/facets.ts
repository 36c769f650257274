import type { EngineCount } from './engine.ts';
import type { Facets } from './search-index.ts';

/** What was counted, in the order and the words of the contract; empty for nothing. */
export function facetsOf(counted: EngineCount | null): Facets {
  return {
    sources: byCount(counted?.sources),
    categories: byCount(counted?.categories),
    years: byTime(counted?.years).map(([year, articles]) => ({ year: digits(year, 4), articles })),
    months: byTime(counted?.months).map(([month, articles]) => ({
      // 201709 → «2017-09».
      month: `${digits(Math.floor(month / 100), 4)}-${digits(month % 100, 2)}`,
      articles,
    })),
  };
}

type Counts<Key> = ReadonlyMap<Key, number> | undefined;

function byCount(counts: Counts<string>): { name: string | null; articles: number }[] {
  return [...(counts ?? [])]
    .sort(([a, fewer], [b, more]) => more - fewer || (a < b ? -1 : 1))
    .map(([name, articles]) => ({ name: name === '' ? null : name, articles }));
}

function byTime(counts: Counts<number>): (readonly [number, number])[] {
  return [...(counts ?? [])].sort(([a], [b]) => a - b);
}

function digits(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
