import { fold } from '../arabic/fold.ts';
import type { Lexicon } from '../arabic/lexicon.ts';
import { spellingVariants } from '../arabic/spelling-variants.ts';
import { stem } from '../arabic/stem.ts';
import { isStopWord } from '../arabic/stop-words.ts';
import {
  searchFields,
  type Clause,
  type Operand,
  type Presence,
  type Query,
  type SearchField,
} from './query.ts';
import type { Scope, SearchNote } from './search-index.ts';
import type { Steps } from './steps.ts';
import { exactTerm } from './terms.ts';
import type { ViewWeights } from './view-weights.ts';
import type { CountedWord, FoundWords } from './words/counted-word.ts';
import type { DictionaryVocabulary } from './words/dictionary-vocabulary.ts';
import { joinVocabularies } from './words/join-vocabularies.ts';

/** What a query is looked up in. */
export interface ArchiveWords {
  /** Frozen with the index: what its words were reduced by. */
  readonly lexicon: Lexicon;
  /** The words of the articles themselves, and of their related headlines. */
  readonly article: DictionaryVocabulary;
  readonly related: DictionaryVocabulary;
  readonly views: ViewWeights;
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
  /** A term that adds to the score where one of the alternatives matches anyway. */
  readonly nudge: Alternative | null;
}

export interface PlannedQuery {
  readonly units: readonly Unit[];
  readonly notes: readonly SearchNote[];
}

/** How much each other way of matching a word counts, beside its views. */
const weights = { variant: 0.5, beginning: 0.3, exact: 1 } as const;

/** More words than this behind one pattern cost time and mean nothing to a reader. */
const mostForms = 500;

/** Ways to go on with a word that is still being typed: what is rarer is not what is meant. */
const mostBeginnings = 48;

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
    const { presence, isExplicit, boost } = clause;
    const found = yield* lookUp(clause.operand, isOpen, words, vocabularyOf(fields, words));
    if (found.note !== null) notes.push(found.note);
    units.push({ presence, isExplicit, fields, boost, slots: found.slots, nudge: found.nudge });
  }
  return { units, notes };
}

/** The words that stand in these fields. */
export function vocabularyOf(
  fields: readonly SearchField[],
  { article, related }: ArchiveWords,
): DictionaryVocabulary {
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

interface LookedUp extends Pick<Unit, 'slots' | 'nudge'> {
  readonly note: SearchNote | null;
}

function* lookUp(
  operand: Operand,
  isOpen: boolean,
  words: ArchiveWords,
  vocabulary: DictionaryVocabulary,
): Steps<LookedUp> {
  switch (operand.kind) {
    case 'word':
      return yield* lookUpWord(operand.word, isOpen, words, vocabulary);
    case 'phrase':
      return {
        slots: operand.words.map((word) => [exactly(fold(word), weights.exact)]),
        nudge: null,
        note: null,
      };
    case 'pattern': {
      const pattern = operand.pattern.split('*').map(fold).join('*');
      return expand(operand.pattern, yield* vocabulary.matching(pattern, mostForms));
    }
    case 'fuzzy': {
      const { word, distance } = operand;
      return expand(word, yield* vocabulary.near(fold(word), distance, mostForms));
    }
  }
}

function* lookUpWord(
  word: string,
  isOpen: boolean,
  { lexicon, views }: ArchiveWords,
  vocabulary: DictionaryVocabulary,
): Steps<LookedUp> {
  const folded = fold(word);
  const spellings = spellingVariants(folded, vocabulary);
  const beginnings = isOpen ? yield* vocabulary.startingWith(folded, mostBeginnings) : [];
  const isCommon = isStopWord(folded);
  // A common word is indexed in its exact form alone.
  const isStemmed = !isCommon && views.stem > 0;
  const finding = (form: string): string => (isStemmed ? stem(form, lexicon) : exactTerm(form));
  const alternatives: Alternative[] = [
    { term: finding(folded), weight: isStemmed ? views.stem : weights.exact },
    ...spellings.map((spelling) => ({ term: finding(spelling), weight: weights.variant })),
    ...beginnings.map((beginning) => exactly(beginning.word, weights.beginning)),
  ];
  return {
    slots: [withoutRepeats(alternatives)],
    nudge: isStemmed && views.exact > 0 ? exactly(folded, views.exact) : null,
    note: spellings.length === 0 ? null : { kind: 'also-searched', word, spellings },
  };
}

/** Every word that was found, or the most frequent of them: then it is said. */
function expand(asked: string, { words, total }: FoundWords): LookedUp {
  const slot = words.map(({ word }: CountedWord) => exactly(word, weights.exact));
  const note: SearchNote | null =
    total <= words.length
      ? null
      : { kind: 'many-words', word: asked, searched: words.length, found: total };
  return { slots: [slot], nudge: null, note };
}

function exactly(folded: string, weight: number): Alternative {
  return { term: exactTerm(folded), weight };
}

/** The first mention of a term carries its largest weight. */
function withoutRepeats(alternatives: readonly Alternative[]): Alternative[] {
  const seen = new Set<string>();
  return alternatives.filter(({ term }) => !seen.has(term) && seen.add(term));
}
