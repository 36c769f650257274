import type { CountReply } from '../../contract/schemas.ts';
import type { CommandContext } from './command.ts';

/** What was found, counted by source, category and year; the months are in the JSON alone. */
export function printFacets(facets: CountReply['facets'], { out, language }: CommandContext): void {
  const isArabic = language === 'ar';
  const none = isArabic ? 'بلا' : 'none';
  const list = (heading: string, rows: readonly (readonly [string, number])[]): void => {
    out('');
    out(heading);
    for (const [name, articles] of rows) out(`${String(articles).padStart(7)}  ${name}`);
  };
  const named = (rows: CountReply['facets']['sources']): (readonly [string, number])[] =>
    rows.map(({ name, articles }) => [name ?? none, articles]);
  list(isArabic ? 'المصادر' : 'sources', named(facets.sources));
  list(isArabic ? 'الأبواب' : 'categories', named(facets.categories));
  list(
    isArabic ? 'السنوات' : 'years',
    facets.years.map(({ year, articles }) => [year, articles]),
  );
}
