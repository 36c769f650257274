import { dissect, type DissectedArticle } from '../anatomy/dissect.ts';
import { limits } from '../formats/limits.ts';
import type { Problem } from '../formats/problem.ts';
import type { SourceFinding } from '../formats/read-source.ts';
import { fail, succeed, type Outcome } from '../outcome.ts';
import type { ReadArticle } from './article-records.ts';
import type { ImportRun } from './import-run.ts';

export type Documented = Extract<SourceFinding, { kind: 'document' }>;

/** Where a document was come upon. */
export interface DocumentPlace extends Pick<ReadArticle, 'ordinal' | 'ordinalInside' | 'encoding'> {
  readonly fileId: number;
  readonly pass: number;
  /** Of the file that holds it, on disk or inside another. */
  readonly fileName: string;
}

/**
 * Takes a document apart and puts it into the library, under the earlier article that it is a copy of.
 *
 * @returns the article, or why it is none
 */
export function takeDocument(
  { document, inside, format, identity }: Documented,
  { fileId, pass, fileName, ordinal, ordinalInside, encoding }: DocumentPlace,
  { records, copies, counts }: ImportRun,
): Outcome<DissectedArticle, Problem> {
  const article = dissect(document, fileName);
  if (article === null) return fail({ kind: 'no-text' });
  const { length } = article.text;
  const limit = limits.longestArticle;
  if (length > limit) return fail({ kind: 'too-long', length, limit });
  const { id, change, before } = records.articles.put(fileId, pass, {
    article,
    inside,
    format: inside === null ? null : format,
    encoding: inside === null ? null : encoding,
    identity,
    ordinal,
    ordinalInside,
  });
  if (change !== 'unchanged') {
    if (before !== null) copies.forget({ id, ...before });
    const cluster = copies.clusterOf({ id, ...article });
    if (cluster !== id || change === 'replaced') {
      records.articles.join(id, cluster === id ? null : cluster);
    }
  }
  counts[change] += 1;
  return succeed(article);
}
