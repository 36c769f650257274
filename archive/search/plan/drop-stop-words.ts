import { fold } from '../../arabic/fold.ts';
import { isStopWord } from '../../arabic/stop-words.ts';
import { asksForWords, type Clause } from '../query/query.ts';

/**
 * Leaves the common words out of what must all be found, unless the reader insists or asks for no
 * other words.
 */
export function dropStopWords(root: Clause | null): { clause: Clause | null; dropped: string[] } {
  const dropped: string[] = [];
  return { clause: root === null ? null : telling(root, dropped), dropped };
}

function telling(clause: Clause, dropped: string[]): Clause {
  switch (clause.kind) {
    case 'all': {
      const parts = clause.parts.filter((part) => !isIdle(part));
      const kept = parts.some(asksForWords) ? parts : clause.parts;
      for (const part of clause.parts) {
        if (!kept.includes(part) && part.kind === 'term' && part.operand.kind === 'word') {
          dropped.push(part.operand.word);
        }
      }
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

function isIdle(clause: Clause): boolean {
  if (clause.kind !== 'term' || clause.isRequired || clause.rung !== null) return false;
  return clause.operand.kind === 'word' && isStopWord(fold(clause.operand.word));
}
