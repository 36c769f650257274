import type { Article } from '../../archive/article.ts';
import { assertNever } from '../assert-never.ts';
import type { Language } from '../describe-failure.ts';
import { bibtex } from './bibtex.ts';
import { citedArticle } from './cited-article.ts';
import { cslJson } from './csl-json.ts';
import { plainCitation } from './plain-citation.ts';
import { ris } from './ris.ts';

/** In words, or as a tool that manages references reads it. */
export const citationStyles = ['plain', 'bibtex', 'ris', 'csl-json'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** A citation of an article. */
export function cite(article: Article, style: CitationStyle, language: Language): string {
  const cited = citedArticle(article);
  switch (style) {
    case 'plain':
      return plainCitation(cited, language);
    case 'bibtex':
      return bibtex(cited);
    case 'ris':
      return ris(cited);
    case 'csl-json':
      return cslJson(cited);
    default:
      return assertNever(style);
  }
}
