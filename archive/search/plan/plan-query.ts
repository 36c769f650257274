import { usualRung } from '../../arabic/rungs.ts';
import { termsOf, type Clause, type Query } from '../query/query.ts';
import type { Steps } from '../steps.ts';
import type { ArchiveWords } from './archive-words.ts';
import { dropStopWords } from './drop-stop-words.ts';
import { leaveBareBeginning } from './leave-bare-beginning.ts';
import { meantOtherwise } from './other-spellings.ts';
import { planNamesInOne } from './plan-names.ts';
import { planTerm } from './plan-term.ts';
import type { Planning, Understanding } from './planning.ts';
import type { Plan, PlanNode } from './plan.ts';

/** Looks a query up in the words of the archive. */
export function* planQuery(
  query: Query,
  understanding: Understanding,
  words: ArchiveWords,
): Steps<Plan> {
  const { text } = query;
  const rung = query.rung ?? understanding.rung ?? usualRung;
  const open = understanding.lastWordIsOpen ? (termsOf(query.root).at(-1) ?? null) : null;
  const typed = { understanding, rung, text, open, words, isMeant: false };
  const planning: Planning = { ...typed, notes: [] };
  const root = leaveBareBeginning(query.root, open);
  const { clause, dropped } = dropStopWords({ ...query, root });
  if (dropped.length > 0) planning.notes.push({ kind: 'stop-words', words: dropped });
  if (clause === null) return { root: null, rung, notes: planning.notes };
  if (query.isBag && clause.kind === 'any') {
    const { parts } = (yield* planClause(clause, planning, true)) as PlanNode & { kind: 'any' };
    return { root: { kind: 'bag', parts }, rung, notes: planning.notes };
  }
  const otherwise = meantOtherwise(planning);
  if (otherwise === null) {
    const planned = yield* planClause(clause, planning, true);
    return { root: planned, rung, notes: planning.notes };
  }
  // Letters typed for their keys spell no name: «hgd,l» is «اليوم», and not «hgd», «الحقد».
  const asTyped = { ...planning, understanding: { ...understanding, withSpellings: false } };
  const parts = [
    yield* planClause(clause, asTyped, true),
    yield* planClause(otherwise, { ...planning, isMeant: true }, true),
  ];
  return { root: { kind: 'any', parts }, rung, notes: planning.notes };
}

/** @param isWanted whether articles are to be found by it, and not forbidden */
function* planClause(clause: Clause, planning: Planning, isWanted: boolean): Steps<PlanNode> {
  switch (clause.kind) {
    case 'term':
      return yield* planTerm(clause, planning, isWanted);
    case 'not':
      return { kind: 'not', part: yield* planClause(clause.part, planning, false) };
    case 'all':
    case 'any': {
      const parts: PlanNode[] = [];
      for (const part of clause.parts) parts.push(yield* planClause(part, planning, isWanted));
      if (clause.kind === 'any' || !isWanted) return { kind: clause.kind, parts };
      return { kind: 'all', parts: planNamesInOne(clause.parts, parts, planning) };
    }
    default:
      return clause;
  }
}
