import type { Anatomy, ArticleFacts } from '../article.ts';
import { assembleParts } from './assemble-parts.ts';
import { dissectBareText } from './dissect-bare-text.ts';
import type { RawDocument } from '../document.ts';

/** An article before it has a place in a library. */
export type DissectedArticle = Anatomy & ArticleFacts;

/**
 * Turns a document into an article: parts found, facts gathered. What the markup says goes before what
 * the text shows. `null` when there is not one letter to read.
 *
 * @param fallbackTitle for a text that has none, usually the file's name
 */
export function dissect(document: RawDocument, fallbackTitle: string): DissectedArticle | null {
  const found =
    document.kind === 'bare'
      ? dissectBareText(document.text)
      : { anatomy: assembleParts(document.parts), date: null, source: null };
  const { anatomy } = found;
  if (anatomy.zones.length === 0) return null;
  const titleZone = anatomy.zones.find((zone) => zone.kind === 'title');
  const { facts } = document;
  return {
    ...anatomy,
    title:
      titleZone === undefined ? fallbackTitle : anatomy.text.slice(titleZone.start, titleZone.end),
    source: facts.source ?? found.source,
    date: facts.date ?? found.date,
    externalId: facts.externalId ?? null,
    author: facts.author ?? null,
    category: facts.category ?? null,
    url: facts.url ?? null,
    language: facts.language ?? null,
    direction: facts.direction ?? null,
  };
}
