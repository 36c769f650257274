import type { KeyedAnswer } from './judged-archive.ts';
import type { Judgement } from './judgement.ts';

/** What an answer does not do that a judgement asks for, in words; empty when it does it all. */
export function complaintsAbout(judgement: Judgement, answer: KeyedAnswer): string[] {
  const { must = [], mustNot = [], only, first, notes = [], notNotes = [], why } = judgement;
  const found = new Set(answer.keys);
  const told = new Set<string>(answer.notes.map(({ kind }) => kind));
  const wanted = new Set(first === undefined ? must : [first, ...must]);
  const complaints = [
    ...[...wanted].filter((key) => !found.has(key)).map((key) => `did not find ${key}`),
    ...mustNot.filter((key) => found.has(key)).map((key) => `found ${key}, which it must not`),
    ...(only === true ? answer.keys.filter((key) => !wanted.has(key)) : []).map(
      (key) => `found ${key} beside what was asked for`,
    ),
    ...(first !== undefined && found.has(first) && answer.keys[0] !== first
      ? [`put ${String(answer.keys[0])} first instead of ${first}`]
      : []),
    ...notes.filter((kind) => !told.has(kind)).map((kind) => `did not say «${kind}»`),
    ...notNotes.filter((kind) => told.has(kind)).map((kind) => `said «${kind}» without need`),
    ...(judgement.relatedOnly !== undefined && answer.relatedOnly !== judgement.relatedOnly
      ? [`counted ${String(answer.relatedOnly)} by related headlines alone`]
      : []),
  ];
  if (complaints.length === 0) return [];
  const read = JSON.stringify(answer.notes);
  const list = answer.keys.slice(0, 8).join(', ') || 'nothing';
  return [...complaints, `(${why}; found ${list}; notes ${read})`];
}
