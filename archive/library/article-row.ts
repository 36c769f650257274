import { createHash } from 'node:crypto';
import type { Article, Dropped, FormatName, Zone } from '../article.ts';
import type { DissectedArticle } from '../anatomy/dissect.ts';
import { packText, unpackText } from './pack-text.ts';

/** An article as its row holds it, with what its file's and collection's rows say. */
export interface ArticleRow {
  readonly id: number;
  readonly external_id: string | null;
  readonly title: string;
  readonly source: string | null;
  readonly date: string | null;
  readonly author: string | null;
  readonly category: string | null;
  readonly url: string | null;
  readonly text: Uint8Array;
  readonly zones: string;
  readonly dropped: string;
  readonly collection: string;
  readonly path: string;
  readonly format: string;
  readonly encoding: string;
  readonly hash: string;
}

export function articleOfRow(row: ArticleRow): Article {
  return {
    id: row.id as Article['id'],
    externalId: row.external_id,
    title: row.title,
    source: row.source,
    date: row.date,
    author: row.author,
    category: row.category,
    url: row.url,
    language: null,
    direction: null,
    text: unpackText(row.text),
    zones: JSON.parse(row.zones) as Zone[],
    dropped: JSON.parse(row.dropped) as Dropped[],
    origin: {
      collection: row.collection,
      path: row.path,
      inside: null,
      format: row.format as FormatName,
      encoding: row.encoding,
      fileHash: row.hash,
    },
  };
}

/** What of an article is written, under the names of its columns. */
export function columnsOf(article: DissectedArticle): Record<string, string | Uint8Array | null> {
  const written = {
    external_id: article.externalId,
    title: article.title,
    source: article.source,
    date: article.date,
    author: article.author,
    category: article.category,
    url: article.url,
    zones: JSON.stringify(article.zones),
    dropped: JSON.stringify(article.dropped),
  };
  const hash = createHash('sha256').update(JSON.stringify(written)).update(article.text);
  return { ...written, text: packText(article.text), content_hash: hash.digest('hex') };
}
