import type { Anatomy, Article, Direction, FormatName } from '../article.ts';
import type { DissectedArticle } from '../anatomy/dissect.ts';
import { contentHash } from './content-hash.ts';
import { packAnatomy, unpackAnatomy } from './pack-anatomy.ts';
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
  readonly language: string | null;
  readonly direction: string | null;
  readonly text: Uint8Array;
  readonly anatomy: Uint8Array;
  readonly cluster: number | null;
  readonly present: number;
  readonly collection: string;
  readonly is_shipped: number;
  readonly path: string;
  readonly inside: string | null;
  readonly format: string;
  readonly encoding: string | null;
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
    language: row.language,
    direction: row.direction as Direction | null,
    ...textOfRow(row),
    cluster: (row.cluster ?? row.id) as Article['id'],
    origin: {
      collection: row.collection,
      isShipped: row.is_shipped === 1,
      path: row.path,
      inside: row.inside,
      format: row.format as FormatName,
      encoding: row.encoding,
      fileHash: row.hash,
      isPresent: row.present === 1,
    },
  };
}

/** The columns that hold what an article says. */
export type TextRow = Pick<ArticleRow, 'text' | 'anatomy'>;

export function textOfRow({ text, anatomy }: TextRow): Anatomy {
  return { text: unpackText(text), ...unpackAnatomy(anatomy) };
}

/** A row with what tells whether it is still as it was written. */
export interface WrittenRow extends ArticleRow {
  readonly content_hash: string;
  /** Number of the reading of its file that came upon it last; 0 for none since schema 3. */
  readonly pass: number;
}

/** Whether an article still says what it said when it was taken in, to the last byte. */
export function isAsTakenIn(row: WrittenRow): boolean {
  try {
    const { text } = textOfRow(row);
    // Until schema 3 an article was hashed over zones that were written otherwise: it is read, no more.
    if (row.pass === 0) return true;
    const facts = Object.fromEntries(factColumns.map((name) => [name, row[name]]));
    return contentHash(JSON.stringify(facts), row.anatomy, text) === row.content_hash;
  } catch {
    return false;
  }
}

/** In the order in which they are hashed. */
const factColumns = [
  'external_id',
  'title',
  'source',
  'date',
  'author',
  'category',
  'url',
  'language',
  'direction',
] as const satisfies readonly (keyof ArticleRow)[];

/** What of an article is written, under the names of its columns. */
export function columnsOf(article: DissectedArticle) {
  const facts = {
    external_id: article.externalId,
    title: article.title,
    source: article.source,
    date: article.date,
    author: article.author,
    category: article.category,
    url: article.url,
    language: article.language,
    direction: article.direction,
  };
  const anatomy = packAnatomy(article);
  return {
    ...facts,
    text: packText(article.text),
    anatomy,
    content_hash: contentHash(JSON.stringify(facts), anatomy, article.text),
  };
}
