import { fold } from '../../arabic/fold.ts';
import { isStopWord } from '../../arabic/stop-words.ts';
import { asksForWords, type Clause, type Query } from '../query/query.ts';

/**
 * Leaves the common words out of what must all be found, unless the reader insists or asks for no
 * other words.
 */
export function dropStopWords({ root, isBag }: Pick<Query, 'root' | 'isBag'>): {
  clause: Clause | null;
  dropped: string[];
} {
  const dropped: string[] = [];
  if (root === null) return { clause: null, dropped };
  // A bag of words is no question of this or that: what is common in it tells nothing.
  if (isBag && root.kind === 'any') {
    return { clause: { kind: 'any', parts: tellingOf(root.parts, dropped) }, dropped };
  }
  return { clause: telling(root, dropped), dropped };
}

function telling(clause: Clause, dropped: string[]): Clause {
  switch (clause.kind) {
    case 'all': {
      const kept = tellingOf(clause.parts, dropped);
      const [only] = kept;
      if (only !== undefined && kept.length === 1) return telling(only, dropped);
      return { kind: 'all', parts: kept.map((part) => telling(part, dropped)) };
    }
    case 'any':
      return { kind: 'any', parts: clause.parts.map((part) => telling(part, dropped)) };
    case 'not':
      return { kind: 'not', part: telling(clause.part, dropped) };
    default:
      return clause;
  }
}

/** The parts that tell something; all of them when none does. */
function tellingOf(parts: readonly Clause[], dropped: string[]): readonly Clause[] {
  const kept = parts.filter((part) => !isIdle(part));
  if (!kept.some(asksForWords)) return parts;
  for (const part of parts) {
    if (isIdle(part) && part.kind === 'term' && part.operand.kind === 'word') {
      dropped.push(part.operand.word);
    }
  }
  return kept;
}

function isIdle(clause: Clause): boolean {
  if (clause.kind !== 'term' || clause.isRequired || clause.rung !== null) return false;
  return clause.operand.kind === 'word' && isStopWord(fold(clause.operand.word));
}
