import { fold } from '../../arabic/fold.ts';
import { isStricter, type Rung } from '../../arabic/rungs.ts';
import { stemCompound } from '../../arabic/stem-compound.ts';
import type { Term } from '../query/query.ts';
import type { Steps } from '../steps.ts';
import type { FoundWords } from '../words/counted-word.ts';
import { beginningsOf } from './beginnings-of.ts';
import { vocabularyOf, type VocabularyWithWriting } from './archive-words.ts';
import { fieldsOf } from './fields-of.ts';
import { exactly, formsAsWritten, lookUpWord } from './look-up-word.ts';
import { planNameInTwo } from './plan-names.ts';
import type { PlannedTerm, PlanNode, Slot } from './plan.ts';
import type { Planning } from './planning.ts';
import { withSpellings } from './other-spellings.ts';

/** More words than this behind one pattern cost time and mean nothing to a reader. */
const mostForms = 500;

/** Looks a term up in the words of the archive. */
export function* planTerm(term: Term, planning: Planning, isWanted: boolean): Steps<PlanNode> {
  const { operand } = term;
  const rung = term.rung ?? planning.rung;
  const fields = fieldsOf(term.field, planning.understanding.scope);
  const vocabulary = vocabularyOf(fields, planning.words);
  const plain: PlannedTerm = {
    ...{ kind: 'term', term, fields, boost: term.boost, slots: [], near: null, welcome: [] },
    isMeant: planning.isMeant,
  };
  // Strictly asked for, or forbidden: then it is this word and no other.
  const isLoose = isWanted && !isStricter(rung, 'stem');
  switch (operand.kind) {
    case 'word': {
      const { word } = operand;
      const found = yield* lookUpWord(word, rung, planning.words, vocabulary);
      const forms = found.slots[0] ?? [];
      const slot = isLoose ? yield* withSpellings(word, forms, planning, vocabulary) : [...forms];
      if (isLoose && term === planning.open) slot.push(...(yield* beginningsOf(word, vocabulary)));
      const planned = { ...plain, slots: [withoutRepeats(slot)], welcome: found.welcome };
      return anyOf([
        planned,
        ...(isLoose ? planNameInTwo(planned, word, planning, vocabulary) : []),
      ]);
    }
    case 'compound': {
      const parts = operand.words.map(fold);
      const apart = yield* phraseSlots(operand.words, rung, planning, vocabulary);
      if (!isOneWhenJoined(parts)) return { ...plain, slots: apart };
      const { lexicon } = planning.words;
      const whole = [...(yield* formsAsWritten(operand.words.join(''), rung, lexicon, vocabulary))];
      if (!isStricter(rung, 'stem')) {
        const form = stemCompound(parts, lexicon);
        whole.push({ kind: 'stem', form, weight: 1, origin: 'typed' });
      }
      return anyOf([
        { ...plain, slots: [whole] },
        { ...plain, slots: apart },
      ]);
    }
    case 'phrase': {
      const slots = yield* phraseSlots(operand.words, rung, planning, vocabulary);
      return { ...plain, slots, near: operand.near };
    }
    case 'pattern': {
      const pattern = operand.pattern.split('*').map(fold).join('*');
      const look = (wanted: string): Steps<FoundWords> => vocabulary.matching(wanted, mostForms);
      return { ...plain, slots: [yield* formsLike(operand.pattern, pattern, look, planning)] };
    }
    case 'fuzzy': {
      const { word, distance } = operand;
      const look = (wanted: string): Steps<FoundWords> =>
        vocabulary.near(wanted, distance, mostForms);
      return { ...plain, slots: [yield* formsLike(word, fold(word), look, planning)] };
    }
  }
}

/** «1.500» is 1500, but «1.5» is not 15, nor «2014-05» a number at all. */
function isOneWhenJoined(parts: readonly string[]): boolean {
  const isNumber = parts.every((part) => /^\d+$/u.test(part));
  return !isNumber || parts.slice(1).every((part) => part.length === 3);
}

/** The words of a phrase as they are, marks and hamzas aside unless the rung wants them. */
function* phraseSlots(
  words: readonly string[],
  rung: Rung,
  { words: { lexicon } }: Planning,
  vocabulary: VocabularyWithWriting,
): Steps<Slot[]> {
  const slots: Slot[] = [];
  for (const word of words) slots.push(yield* formsAsWritten(word, rung, lexicon, vocabulary));
  return slots;
}

/**
 * Every word that fits a pattern or is near another, or the most frequent of them: then it is said. The
 * article is written as part of a word, so that «فوسف*» means «الفوسفات» too.
 */
function* formsLike(
  asked: string,
  wanted: string,
  look: (wanted: string) => Steps<FoundWords>,
  { notes }: Planning,
): Steps<Slot> {
  const { words, total } = yield* look(wanted);
  if (total > words.length) {
    notes.push({ kind: 'many-words', word: asked, searched: words.length, found: total });
  }
  const isBare = /^(?!ال)[\u0621-\u064A]/u.test(wanted);
  const behindArticle = isBare ? (yield* look(`ال${wanted}`)).words : [];
  return withoutRepeats(
    [...words, ...behindArticle].map(({ word }) => exactly(word, 1, 'pattern')),
  );
}

function anyOf(parts: readonly PlannedTerm[]): PlanNode {
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : { kind: 'any', parts };
}

/** The first mention of a form carries its largest weight. */
function withoutRepeats(slot: Slot): Slot {
  const seen = new Set<string>();
  return slot.filter(({ kind, form }) => {
    const name = `${kind} ${form}`;
    return !seen.has(name) && seen.add(name);
  });
}
