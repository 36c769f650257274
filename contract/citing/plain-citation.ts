import type { Language } from '../describe-failure.ts';
import { isolate } from '../isolate.ts';
import type { CitedArticle } from './cited-article.ts';

/**
 * A citation in words: «سلمى الحوراني، «الميناء القديم»، صحيفة الميناء، 14 مارس 2018، https://…». Titles, names and
 * addresses may run the other way, and each stays in one piece.
 */
export function plainCitation(article: CitedArticle, language: Language): string {
  const { author, title, source, date, url } = article;
  const day = date === null ? undated[language] : dayFormats[language].format(new Date(date));
  const quoted = language === 'ar' ? `«${isolate(title)}»` : `“${isolate(title)}”`;
  const parts = [
    author === null ? null : isolate(author),
    quoted,
    source === null ? null : isolate(source),
    day,
    url === null ? null : isolate(url),
  ].filter((part) => part !== null);
  return language === 'ar' ? parts.join('، ') : parts.join(', ');
}

/** Words of an article, and where they stand. */
export function quoteWithCitation(
  words: string,
  article: CitedArticle,
  language: Language,
): string {
  const quoted = language === 'ar' ? `«${words.trim()}»` : `“${words.trim()}”`;
  return `${quoted}\n\n${plainCitation(article, language)}`;
}

const undated: Readonly<Record<Language, string>> = { ar: 'بلا تاريخ', en: 'undated' };

// A day has no hour: in any other zone it could slip to its neighbour.
const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const dayFormats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  ar: new Intl.DateTimeFormat('ar-u-nu-latn', day),
  en: new Intl.DateTimeFormat('en-GB', day),
};
