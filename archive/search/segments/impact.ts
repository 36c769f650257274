import type { Columns } from './columns.ts';
import { zoneWeights } from './zones.ts';

/** BM25's saturation of term frequency and its normalisation by length (Robertson and Zaragoza 2009). */
export const k1 = 1.2;
export const b = 0.75;

/** Documents per block of a posting list. */
export const blockSize = 128;

/**
 * What a document contributes to a term's score before its idf: between 0 and k1 + 1.
 *
 * @param norm of the document's length, from {@link lengthNorm}
 */
export function impact(tf: number, norm: number): number {
  return (tf * (k1 + 1)) / (tf + norm);
}

/** BM25's denominator for a length, without the term frequency. */
export function lengthNorm(length: number, averageLength: number): number {
  return k1 * (1 - b + (b * length) / averageLength);
}

/** Length norm of each document of a segment. */
export function normsOf(
  columns: Pick<Columns, 'titleLengths' | 'standfirstLengths' | 'bodyLengths'>,
  averageLength: number,
): Float32Array {
  const { titleLengths, standfirstLengths, bodyLengths } = columns;
  const [title, standfirst, body] = zoneWeights;
  const norms = new Float32Array(bodyLengths.length);
  for (let i = 0; i < norms.length; i++) {
    const length =
      (titleLengths[i] as number) * title +
      (standfirstLengths[i] as number) * standfirst +
      (bodyLengths[i] as number) * body;
    norms[i] = lengthNorm(length, averageLength);
  }
  return norms;
}

/** Inverse document frequency, never negative (as in lunr and Lucene). */
export function idf(documentsWithTerm: number, documents: number): number {
  return Math.log(1 + (documents - documentsWithTerm + 0.5) / (documentsWithTerm + 0.5));
}
