import type { RankReply } from '../../contract/schemas.ts';
import { descendingScores } from './descending-scores.ts';
import { documentName } from './document-name.ts';

/**
 * The hits of one query as lines of a TREC run, `query Q0 document rank score khizana`.
 *
 * A document that is named twice, as one is that was added from two files, counts where it ranks higher:
 * trec_eval refuses a run that names one twice.
 *
 * @see https://trec.nist.gov/pubs/trec16/appendices/measures.pdf
 */
export function trecLines(query: string, hits: RankReply['hits']): string[] {
  const scores = new Map<string, number>();
  for (const hit of hits) {
    const name = oneWord(documentName(hit));
    if (!scores.has(name)) scores.set(name, hit.score);
  }
  const written = descendingScores([...scores.values()]);
  return [...scores.keys()].map(
    (name, at) => `${oneWord(query)} Q0 ${name} ${at + 1} ${digits(written[at] ?? 0)} khizana`,
  );
}

/** Columns are parted by white space: there is none in a name. */
function oneWord(name: string): string {
  return name.replace(/\s/gu, encodeURIComponent);
}

/** Nine digits tell any two 32-bit floats apart. */
function digits(score: number): string {
  return String(Number(score.toPrecision(9)));
}
