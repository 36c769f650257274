import { fold } from '../arabic/fold.ts';
import type { Lexicon } from '../arabic/lexicon.ts';
import { spellingVariants } from '../arabic/spelling-variants.ts';
import { stem } from '../arabic/stem.ts';
import { isStopWord } from '../arabic/stop-words.ts';
import { searchFields, type Clause, type Presence, type Query, type SearchField } from './query.ts';
import type { Scope, SearchNote } from './search-index.ts';
import type { Steps } from './steps.ts';
import { exactTerm } from './terms.ts';
import { joinVocabularies, type Vocabulary } from './vocabulary.ts';

/** What a query is looked up in. */
export interface ArchiveWords {
  /** Frozen with the index: what its words were reduced by. */
  readonly lexicon: Lexicon;
  /** The words of the articles themselves, and of their related headlines. */
  readonly article: Vocabulary;
  readonly related: Vocabulary;
}

/** A term of the index that counts as a match, and how much. */
export interface Alternative {
  readonly term: string;
  readonly weight: number;
}

/**
 * A clause in terms of the index: slots that must be filled one after the other, each by any of its
 * alternatives. A word has one slot, a phrase one for each word.
 */
export interface Unit {
  readonly presence: Presence;
  readonly isExplicit: boolean;
  readonly fields: readonly SearchField[];
  readonly boost: number;
  readonly slots: readonly (readonly Alternative[])[];
}

export interface PlannedQuery {
  readonly units: readonly Unit[];
  readonly notes: readonly SearchNote[];
}

/** How much each way of matching a word counts. The stem view carries the ranking, the others nudge. */
const weights = { stem: 1, exact: 0.2, variant: 0.5, beginning: 0.3, pattern: 1 } as const;

/** Looks every clause up in the words of the archive. */
export function* planUnits(
  query: Query,
  scope: Scope,
  lastWordIsOpen: boolean,
  words: ArchiveWords,
): Steps<PlannedQuery> {
  const notes: SearchNote[] = [];
  const stopWords: string[] = [];
  const clauses = withoutStopWords(query.clauses, stopWords);
  if (stopWords.length > 0) notes.push({ kind: 'stop-words', words: stopWords });
  const units: Unit[] = [];
  for (const clause of clauses) {
    const isOpen = lastWordIsOpen && clause === query.clauses.at(-1);
    const fields = clause.field === null ? fieldsOf(scope) : [clause.field];
    const vocabulary = vocabularyOf(fields, words);
    const slots = yield* slotsOf(clause, isOpen, words.lexicon, vocabulary, notes);
    const { presence, isExplicit, boost } = clause;
    units.push({ presence, isExplicit, fields, boost, slots });
  }
  return { units, notes };
}

/** The words that stand in these fields. */
export function vocabularyOf(
  fields: readonly SearchField[],
  { article, related }: ArchiveWords,
): Vocabulary {
  const isRelated = (field: SearchField): boolean => field === 'related';
  if (fields.every(isRelated)) return related;
  return fields.some(isRelated) ? joinVocabularies([article, related]) : article;
}

/** Where a clause looks that names no field of its own. */
export function fieldsOf(scope: Scope): readonly SearchField[] {
  switch (scope) {
    case 'article':
      return searchFields.filter((field) => field !== 'related');
    case 'related':
      return ['related'];
    case 'everywhere':
      return searchFields;
  }
}

/** Leaves the common words out, unless the reader insists or asks for nothing else. */
function withoutStopWords(clauses: readonly Clause[], stopWords: string[]): readonly Clause[] {
  const isIdle = ({ operand, isExplicit }: Clause): boolean =>
    operand.kind === 'word' && !isExplicit && isStopWord(fold(operand.word));
  const telling = clauses.filter((clause) => !isIdle(clause));
  if (telling.length === 0) return clauses;
  for (const { operand } of clauses.filter(isIdle)) {
    if (operand.kind === 'word') stopWords.push(operand.word);
  }
  return telling;
}

function* slotsOf(
  { operand }: Clause,
  isOpen: boolean,
  lexicon: Lexicon,
  vocabulary: Vocabulary,
  notes: SearchNote[],
): Steps<(readonly Alternative[])[]> {
  switch (operand.kind) {
    case 'word':
      return [yield* wordAlternatives(operand.word, isOpen, lexicon, vocabulary, notes)];
    case 'phrase':
      return operand.words.map((word) => [{ term: exactTerm(fold(word)), weight: weights.stem }]);
    case 'pattern': {
      const pattern = operand.pattern.split('*').map(fold).join('*');
      return [asAlternatives(yield* vocabulary.matching(pattern), weights.pattern)];
    }
    case 'fuzzy': {
      const words = yield* vocabulary.near(fold(operand.word), operand.distance);
      return [asAlternatives(words, weights.pattern)];
    }
  }
}

function* wordAlternatives(
  word: string,
  isOpen: boolean,
  lexicon: Lexicon,
  vocabulary: Vocabulary,
  notes: SearchNote[],
): Steps<readonly Alternative[]> {
  const folded = fold(word);
  const spellings = spellingVariants(folded, vocabulary);
  if (spellings.length > 0) notes.push({ kind: 'also-searched', word, spellings });
  const alternatives: Alternative[] = [
    { term: exactTerm(folded), weight: weights.exact },
    ...spellings.flatMap((spelling) => [
      { term: stem(spelling, lexicon), weight: weights.variant },
      { term: exactTerm(spelling), weight: weights.exact * weights.variant },
    ]),
    ...(isOpen ? asAlternatives(yield* vocabulary.startingWith(folded), weights.beginning) : []),
  ];
  if (!isStopWord(folded)) {
    alternatives.unshift({ term: stem(folded, lexicon), weight: weights.stem });
  }
  return withoutRepeats(alternatives);
}

function asAlternatives(words: readonly string[], weight: number): Alternative[] {
  return words.map((word) => ({ term: exactTerm(word), weight }));
}

/** The first mention of a term carries its largest weight. */
function withoutRepeats(alternatives: readonly Alternative[]): Alternative[] {
  const seen = new Set<string>();
  return alternatives.filter(({ term }) => !seen.has(term) && seen.add(term));
}
