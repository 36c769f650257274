import type { CountReply } from '../../../contract/schemas.ts';

/** A month of an archive and where its articles begin in a list by date. */
export interface MonthPlace {
  /** `YYYY-MM`. */
  readonly month: string;
  /** 0 in the gaps: a scale of time must not skip any. */
  readonly articles: number;
  /** The first row of its articles; in a gap, the row that would follow it. */
  readonly row: number;
}

/** A mistyped date far off would squeeze the true ones into a hairline: then there is no scale. */
const mostMonths = 12 * 300;

/** Every month from the first to the last, ascending, with its place in a list of what was counted. */
export function monthPlaces(
  counted: CountReply['facets']['months'],
  sort: 'newest' | 'oldest',
): readonly MonthPlace[] {
  const numbers = counted.map(({ month }) => numberOf(month));
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined || last - first > mostMonths) return [];
  const articles = new Map(counted.map((each, at) => [numbers[at], each.articles]));
  const dated = counted.reduce((sum, each) => sum + each.articles, 0);
  let before = 0;
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const own = articles.get(first + at) ?? 0;
    const row = sort === 'oldest' ? before : dated - before - own;
    before += own;
    return { month: monthOf(first + at), articles: own, row };
  });
}

/** The month in which a row lies; the last one passed for the undated, which come after all. */
export function monthAt(places: readonly MonthPlace[], row: number): number {
  const at = places.findIndex(
    (place) => place.articles > 0 && row >= place.row && row < place.row + place.articles,
  );
  if (at >= 0) return at;
  const isOldestFirst = (places[0]?.row ?? 0) === 0;
  return isOldestFirst ? places.length - 1 : 0;
}

/** The nearest month to this one, itself before others, that has articles. */
export function nearestFilled(places: readonly MonthPlace[], at: number): number {
  const asked = Math.min(Math.max(Math.round(at), 0), places.length - 1);
  for (let away = 0; away < places.length; away++) {
    for (const candidate of [asked - away, asked + away]) {
      if ((places[candidate]?.articles ?? 0) > 0) return candidate;
    }
  }
  return asked;
}

/** Months since the year 0. */
function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function monthOf(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
}
