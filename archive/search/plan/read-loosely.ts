import { fold } from '../../arabic/fold.ts';
import { termsOf, type Query } from '../query/query.ts';
import type { SearchNote } from '../search-index.ts';
import type { Steps } from '../steps.ts';
import { vocabularyOf, type ArchiveWords } from './archive-words.ts';
import { fieldsOf } from './fields-of.ts';
import { planQuery } from './plan-query.ts';
import type { Understanding } from './planning.ts';
import { wantedTerms, type Plan, type PlanNode } from './plan.ts';

/** Spellings that a note names. */
const mostNamed = 5;

/**
 * How a query can be understood that finds nothing as it stands, more and more loosely: with words that
 * begin like its last one, then with most of its words, then with any.
 */
export function* readLoosely(
  query: Query,
  understanding: Understanding,
  words: ArchiveWords,
  strict: Plan,
): Steps<Plan[]> {
  const looser: Plan[] = [];
  const last = termsOf(query.root).at(-1);
  const { lastWordIsOpen, scope } = understanding;
  if (!lastWordIsOpen && last?.operand.kind === 'word' && last.rung === null) {
    const { word } = last.operand;
    const folded = fold(word);
    const fields = fieldsOf(last.field, scope);
    // One more than is named: the word itself may be among them.
    const beginning = yield* vocabularyOf(fields, words).startingWith(folded, mostNamed + 1);
    const others = beginning.filter(({ word: other }) => other !== folded);
    const named = others.slice(0, mostNamed);
    const spellings = named.map((other) => words.lexicon.usualForm(other.word));
    if (spellings.length > 0) {
      const open = yield* planQuery(query, { ...understanding, lastWordIsOpen: true }, words); // prettier-ignore
      const note: SearchNote = { kind: 'beginnings', word, spellings };
      looser.push({ ...open, notes: [...open.notes, note] });
    }
  }
  return [...looser, ...withSomeWords(strict)];
}

/** The same with fewer and fewer of the words that are required by convention only. */
function withSomeWords(strict: Plan): Plan[] {
  const { root } = strict;
  if (root?.kind !== 'all') return [];
  const implied = root.parts.filter(isImplied);
  const kept = root.parts.filter((part) => !isImplied(part));
  const most = Math.floor(implied.length / 2) + 1;
  return [...new Set([Math.min(most, implied.length - 1), 1])]
    .filter((needed) => implied.length > 1 && needed > 0)
    .map((needed) => {
      const some: PlanNode = { kind: 'some', needed, parts: implied };
      const note: SearchNote = { kind: 'some-words-only', needed, asked: implied.length };
      return {
        ...strict,
        root: kept.length === 0 ? some : { kind: 'all', parts: [...kept, some] },
        notes: [...strict.notes, note],
      };
    });
}

/** Required by convention only: the reader put no sign before any word of it. */
function isImplied(node: PlanNode): boolean {
  const terms = wantedTerms(node);
  return terms.length > 0 && terms.every(({ term }) => !term.isRequired);
}
