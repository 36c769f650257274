import { cite, type CitationStyle } from '../../../contract/citing/cite.ts';
import { citedArticle } from '../../../contract/citing/cited-article.ts';
import { quoteWithCitation } from '../../../contract/citing/plain-citation.ts';
import type { Article } from '../../api/archive-types.ts';
import { interfaceLanguage } from '../../strings/language.ts';

/** What can be copied of an article: its words with their citation, or the citation alone in some style. */
export type CitedForm = 'words' | CitationStyle;

/** @param words that are selected; without any it is the whole story that is quoted */
export function citedText(article: Article, form: CitedForm, words: string | null): string {
  const language = interfaceLanguage();
  if (form !== 'words') return cite(article, form, language);
  return quoteWithCitation(words ?? storyOf(article), citedArticle(article), language);
}

/** The article without its related headlines, which are not its own words. */
function storyOf({ text, zones }: Article): string {
  if (zones.length === 0) return text;
  const own = zones.filter(({ kind }) => kind !== 'related' && kind !== 'published');
  return own.map(({ start, end }) => text.slice(start, end).trim()).join('\n\n');
}
