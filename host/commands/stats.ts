import { answer } from '../../contract/answer.ts';
import { succeed } from '../../contract/outcome.ts';
import type { Overview } from '../../contract/front-page-schemas.ts';
import type { Command } from './command.ts';

/** `khizana stats`: what the library holds, counted. */
export const stats: Command = async ({ open, options, language, out }) => {
  const opened = await open();
  if (!opened.ok) return opened;
  const counted = await answer(opened.value.api, 'overview', {});
  if (!counted.ok) return counted;
  const overview = counted.value as Overview;
  if (options.json) {
    out(JSON.stringify(overview));
    return succeed(null);
  }
  const isArabic = language === 'ar';
  out(`${isArabic ? 'المواد' : 'articles'}: ${overview.articles}`);
  out(`${isArabic ? 'بلا تاريخ' : 'undated'}: ${overview.undated}`);
  if (overview.first !== null) out(`${overview.first} – ${overview.last ?? ''}`);
  for (const { name, articles } of overview.sources) {
    out(`${String(articles).padStart(7)}  ${name ?? (isArabic ? 'بلا مصدر' : 'unknown source')}`);
  }
  return succeed(null);
};
