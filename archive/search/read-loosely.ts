import { fold } from '../arabic/fold.ts';
import type { Query } from './query.ts';
import type { Scope, SearchNote } from './search-index.ts';
import type { Steps } from './steps.ts';
import {
  fieldsOf,
  planUnits,
  vocabularyOf,
  type ArchiveWords,
  type PlannedQuery,
  type Unit,
} from './units.ts';

/** Spellings that a note names. */
const mostNamed = 5;

/**
 * How a query can be understood that finds nothing as it stands, more and more loosely: with words that
 * begin like its last one, then with some of its words.
 */
export function* readLoosely(
  query: Query,
  scope: Scope,
  lastWordIsOpen: boolean,
  words: ArchiveWords,
  strict: PlannedQuery,
): Steps<PlannedQuery[]> {
  const looser: PlannedQuery[] = [];
  const last = query.clauses.at(-1);
  if (!lastWordIsOpen && last?.operand.kind === 'word') {
    const { word } = last.operand;
    const folded = fold(word);
    const fields = last.field === null ? fieldsOf(scope) : [last.field];
    // One more than is named: the word itself may be among them.
    const beginning = yield* vocabularyOf(fields, words).startingWith(folded, mostNamed + 1);
    const others = beginning.filter(({ word: other }) => other !== folded);
    const spellings = others.slice(0, mostNamed).map(({ word: other }) => other);
    if (spellings.length > 0) {
      const open = yield* planUnits(query, scope, true, words);
      const note: SearchNote = { kind: 'beginnings', word, spellings };
      looser.push({ ...open, notes: [...open.notes, note] });
    }
  }
  if (strict.units.filter(isImplied).length > 1) {
    looser.push({
      units: strict.units.map(relaxed),
      notes: [...strict.notes, { kind: 'some-words-only' }],
    });
  }
  return looser;
}

/** Required by convention only: the reader put no sign before it. */
function isImplied(unit: Unit): boolean {
  return unit.presence === 'must' && !unit.isExplicit;
}

function relaxed(unit: Unit): Unit {
  return isImplied(unit) ? { ...unit, presence: 'should' } : unit;
}
