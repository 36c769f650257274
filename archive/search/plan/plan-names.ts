import { joinName, splitName } from '../../arabic/compound-names.ts';
import { fold } from '../../arabic/fold.ts';
import { isStricter } from '../../arabic/rungs.ts';
import type { Clause } from '../query/query.ts';
import { vocabularyOf, type VocabularyWithWriting } from './archive-words.ts';
import { exactly } from './look-up-word.ts';
import { notSwitchedOff } from './other-spellings.ts';
import { spellingWeight } from './other-weights.ts';
import type { PlannedTerm, PlanNode } from './plan.ts';
import type { Planning } from './planning.ts';

/** «عبدالله» is «عبد الله» too. */
export function planNameInTwo(
  planned: PlannedTerm,
  word: string,
  planning: Planning,
  vocabulary: VocabularyWithWriting,
): PlannedTerm[] {
  if (!planning.understanding.withSpellings) return [];
  const name = splitName(fold(word));
  if (name === null || name.some((part) => vocabulary.frequency(part) === 0)) return [];
  if (notSwitchedOff(word, [name.join(' ')], planning).length === 0) return [];
  const slots = name.map((part) => [exactly(part, 1, 'spelling')]);
  return [{ ...planned, slots, welcome: [], boost: planned.boost * spellingWeight }];
}

/** «عبد الله», asked for as two words, is «عبدالله» too: both parts or the whole will do. */
export function planNamesInOne(
  clauses: readonly Clause[],
  parts: readonly PlanNode[],
  planning: Planning,
): PlanNode[] {
  const planned: PlanNode[] = [];
  for (let at = 0; at < parts.length; at++) {
    const [first, second] = [parts[at], parts[at + 1]] as [PlanNode, PlanNode | undefined];
    const whole = nameInOne(clauses[at], clauses[at + 1], first, planning);
    if (whole === null || second === undefined) {
      planned.push(first);
      continue;
    }
    planned.push({ kind: 'any', parts: [{ kind: 'all', parts: [first, second] }, whole] });
    at += 1;
  }
  return planned;
}

function nameInOne(
  first: Clause | undefined,
  second: Clause | undefined,
  planned: PlanNode,
  planning: Planning,
): PlannedTerm | null {
  if (!planning.understanding.withSpellings || planned.kind !== 'term') return null;
  if (first?.kind !== 'term' || second?.kind !== 'term' || first.field !== second.field)
    return null;
  const [one, two] = [first.operand, second.operand];
  const isStrict = [first, second].some(({ rung }) => isStricter(rung ?? planning.rung, 'stem'));
  if (one.kind !== 'word' || two.kind !== 'word' || isStrict) return null;
  const name = joinName(fold(one.word), fold(two.word));
  const vocabulary = vocabularyOf(planned.fields, planning.words);
  if (name === null || vocabulary.frequency(name) === 0) return null;
  if (notSwitchedOff(`${one.word} ${two.word}`, [name], planning).length === 0) return null;
  return { ...planned, slots: [[exactly(name, spellingWeight, 'spelling')]], welcome: [] };
}
