import { fold } from '../../arabic/fold.ts';
import { isStricter, usualRung, type Rung } from '../../arabic/rungs.ts';
import { spellingVariants } from '../../arabic/spelling-variants.ts';
import {
  searchFields,
  termsOf,
  type AskedField,
  type Clause,
  type Query,
  type Term,
} from '../query/query.ts';
import type { Scope, SearchNote } from '../search-index.ts';
import type { Steps } from '../steps.ts';
import type { FoundWords } from '../words/counted-word.ts';
import { vocabularyOf, type ArchiveWords, type VocabularyWithWriting } from './archive-words.ts';
import { dropStopWords } from './drop-stop-words.ts';
import { exactly, formsAsWritten, lookUpWord, stemmed } from './look-up-word.ts';
import type { Alternative, Plan, PlannedTerm, PlanNode, Slot } from './plan.ts';
import { stemCompound } from '../../arabic/stem-compound.ts';
import { beginningWeight, spellingWeight } from './other-weights.ts';

/** How a query is to be understood, beside what it says itself. */
export interface Understanding {
  readonly scope: Scope;
  /** The rung where the query names none. */
  readonly rung: Rung | null;
  /** The last word may be the beginning of a longer one. */
  readonly lastWordIsOpen: boolean;
  /** Whether other spellings are searched, and which, folded, are not. */
  readonly withSpellings: boolean;
  readonly withoutSpellings: ReadonlySet<string>;
}

/** More words than this behind one pattern cost time and mean nothing to a reader. */
const mostForms = 500;

/** Ways to go on with a word that is still being typed: what is rarer is not what is meant. */
const mostBeginnings = 48;

/** Looks a query up in the words of the archive. */
export function* planQuery(
  query: Query,
  understanding: Understanding,
  words: ArchiveWords,
): Steps<Plan> {
  const rung = query.rung ?? understanding.rung ?? usualRung;
  const planner = new Planner(understanding, rung, query, words);
  const { clause, dropped } = dropStopWords(query.root);
  if (dropped.length > 0) planner.notes.push({ kind: 'stop-words', words: dropped });
  const root = clause === null ? null : yield* planner.node(clause, true);
  return { root, rung, notes: planner.notes };
}

/** Where a term looks that names no field of its own. */
export function fieldsOf(scope: Scope): readonly AskedField[] {
  switch (scope) {
    case 'article':
      return searchFields.filter((field) => field !== 'related');
    case 'related':
      return ['related'];
    case 'everywhere':
      return searchFields;
  }
}

/** «نص:» is all that stands below the headline. */
function fieldsNamed(field: AskedField): readonly AskedField[] {
  return field === 'body' ? ['standfirst', 'body'] : [field];
}

class Planner {
  readonly notes: SearchNote[] = [];
  readonly #understanding: Understanding;
  readonly #rung: Rung;
  readonly #words: ArchiveWords;
  /** The word that may be the beginning of a longer one. */
  readonly #open: Term | null;

  constructor(understanding: Understanding, rung: Rung, { root }: Query, words: ArchiveWords) {
    this.#understanding = understanding;
    this.#rung = rung;
    this.#words = words;
    this.#open = understanding.lastWordIsOpen ? (termsOf(root).at(-1) ?? null) : null;
  }

  *node(clause: Clause, isWanted: boolean): Steps<PlanNode> {
    switch (clause.kind) {
      case 'term':
        return yield* this.#term(clause, isWanted);
      case 'not':
        return { kind: 'not', part: yield* this.node(clause.part, false) };
      case 'all':
      case 'any': {
        const parts: PlanNode[] = [];
        for (const part of clause.parts) parts.push(yield* this.node(part, isWanted));
        return { kind: clause.kind, parts };
      }
      default:
        return clause;
    }
  }

  *#term(term: Term, isWanted: boolean): Steps<PlanNode> {
    const { operand, field, boost } = term;
    const fields = field === null ? fieldsOf(this.#understanding.scope) : fieldsNamed(field);
    const vocabulary = vocabularyOf(fields, this.#words);
    const rung = term.rung ?? this.#rung;
    const planned = (
      slots: readonly Slot[],
      welcome: readonly Alternative[] = [],
      near: PlannedTerm['near'] = null,
    ): PlannedTerm => ({ kind: 'term', term, fields, boost, slots, near, welcome });
    switch (operand.kind) {
      case 'word':
        return yield* this.#word(term, operand.word, rung, vocabulary, isWanted, planned);
      case 'compound': {
        const whole = operand.words.map(fold);
        const stems: Alternative[] = isStricter(rung, 'stem') || this.#words.views.stem === 0
          ? []
          : [{ kind: 'stem', form: stemCompound(whole, this.#words.lexicon), weight: 1, origin: 'typed' }]; // prettier-ignore
        const parts = yield* this.#phrase(operand.words, rung, vocabulary);
        return { kind: 'any', parts: [planned([[exactly(whole.join('')), ...stems]]), planned(parts)] }; // prettier-ignore
      }
      case 'phrase':
        return planned(yield* this.#phrase(operand.words, rung, vocabulary), [], operand.near);
      case 'pattern': {
        const pattern = operand.pattern.split('*').map(fold).join('*');
        const found = yield* vocabulary.matching(pattern, mostForms);
        return planned([this.#expand(operand.pattern, found, 'pattern')]);
      }
      case 'fuzzy': {
        const { word, distance } = operand;
        const found = yield* vocabulary.near(fold(word), distance, mostForms);
        return planned([this.#expand(word, found, 'near')]);
      }
    }
  }

  *#word(
    term: Term,
    word: string,
    rung: Rung,
    vocabulary: VocabularyWithWriting,
    isWanted: boolean,
    planned: (slots: readonly Slot[], welcome: readonly Alternative[]) => PlannedTerm,
  ): Steps<PlannedTerm> {
    const { slots, welcome } = yield* lookUpWord(word, rung, this.#words, vocabulary);
    const slot = [...(slots[0] ?? [])];
    // Strictly asked for, or forbidden: then it is this word and no other.
    if (isWanted && !isStricter(rung, 'stem')) {
      slot.push(...this.#spellings(word, vocabulary));
      if (term === this.#open) {
        for (const longer of yield* vocabulary.startingWith(fold(word), mostBeginnings)) {
          slot.push(exactly(longer.word, beginningWeight, 'beginning'));
        }
      }
    }
    return planned([withoutRepeats(slot)], welcome);
  }

  /** Other spellings of a word that the archive uses. */
  #spellings(word: string, vocabulary: VocabularyWithWriting): Alternative[] {
    const { withSpellings, withoutSpellings } = this.#understanding;
    if (!withSpellings) return [];
    const known = spellingVariants(fold(word), vocabulary);
    if (known.length === 0) return [];
    const spellings = known.filter((spelling) => !withoutSpellings.has(spelling));
    const switchedOff = known.filter((spelling) => withoutSpellings.has(spelling));
    this.notes.push({ kind: 'also-searched', word, spellings, switchedOff });
    const { lexicon, views } = this.#words;
    return spellings
      .flatMap((spelling) => stemmed(spelling, lexicon, views, 'spelling').slots.flat())
      .map((alternative) => ({ ...alternative, weight: alternative.weight * spellingWeight }));
  }

  /** The words of a phrase as they are, marks and hamzas aside unless the rung wants them. */
  *#phrase(words: readonly string[], rung: Rung, vocabulary: VocabularyWithWriting): Steps<Slot[]> {
    const slots: Slot[] = [];
    for (const word of words) {
      const forms = yield* formsAsWritten(word, rung, this.#words.lexicon, vocabulary);
      // Where a word stands is not kept for its plain form alone: any of its forms will do.
      slots.push(forms.some(({ kind }) => kind === 'plain') ? [exactly(fold(word))] : forms);
    }
    return slots;
  }

  /** Every word that was found, or the most frequent of them: then it is said. */
  #expand(asked: string, { words, total }: FoundWords, origin: 'pattern' | 'near'): Slot {
    if (total > words.length) {
      this.notes.push({ kind: 'many-words', word: asked, searched: words.length, found: total });
    }
    return words.map(({ word }) => exactly(word, 1, origin));
  }
}

/** The first mention of a form carries its largest weight. */
function withoutRepeats(slot: Slot): Slot {
  const seen = new Set<string>();
  return slot.filter(({ kind, form }) => {
    const name = `${kind} ${form}`;
    return !seen.has(name) && seen.add(name);
  });
}
