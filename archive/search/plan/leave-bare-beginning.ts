import { fold } from '../../arabic/fold.ts';
import { joined } from './beginnings-of.ts';
import { asksForWords, type Clause, type Term } from '../query/query.ts';

/**
 * Leaves out of what must all be found a word that has been begun with one letter, or with the article or
 * another clitic and nothing behind it: every article has such words, so that to look them all up takes long and tells nothing,
 * and to mark them would cover the page.
 *
 * @param open the word that may be the beginning of a longer one
 */
export function leaveBareBeginning(root: Clause | null, open: Term | null): Clause | null {
  if (root?.kind !== 'all' || open === null || !isBare(open)) return root;
  const kept = root.parts.filter((part) => part !== open);
  const [only] = kept;
  if (only === undefined || !kept.some(asksForWords)) return root;
  return kept.length === 1 ? only : { kind: 'all', parts: kept };
}

function isBare({ operand, isRequired, rung }: Term): boolean {
  if (operand.kind !== 'word' || isRequired || rung !== null) return false;
  const folded = fold(operand.word);
  return /^\p{L}$/u.test(folded) || joined.includes(folded);
}
