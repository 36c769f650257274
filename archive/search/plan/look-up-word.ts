import { fold } from '../../arabic/fold.ts';
import { inflectedForms } from '../../arabic/inflected-forms.ts';
import type { Lexicon, WrittenLexicon } from '../../arabic/lexicon.ts';
import { formOn } from '../../arabic/form-on-rung.ts';
import { isStricter, type Rung } from '../../arabic/rungs.ts';
import { skeleton } from '../../arabic/skeleton.ts';
import { isStopWord } from '../../arabic/stop-words.ts';
import { stemsOf } from '../../arabic/stems-of.ts';
import { formsWithPrefixes } from '../../arabic/strip-prefixes.ts';
import type { Steps } from '../steps.ts';
import type { ArchiveWords, VocabularyWithWriting } from './archive-words.ts';
import type { Alternative, Origin, PlannedTerm } from './plan.ts';
import type { ViewWeights } from './view-weights.ts';

export type LookedUpWord = Pick<PlannedTerm, 'slots' | 'welcome'>;

/** What stands for a word on a rung: the forms that count as a match, and those that only rank. */
export function* lookUpWord(
  word: string,
  rung: Rung,
  { lexicon, views }: ArchiveWords,
  vocabulary: VocabularyWithWriting,
): Steps<LookedUpWord> {
  const folded = fold(word);
  if (isStricter(rung, 'clitics')) {
    return { slots: [yield* formsAsWritten(word, rung, lexicon, vocabulary)], welcome: [] };
  }
  // A common word is indexed in its exact form alone.
  if (isStopWord(folded)) return { slots: [[exactly(folded)]], welcome: [] };
  if (rung === 'clitics') {
    const base = formOn('clitics', word, lexicon);
    const forms = formsWithPrefixes(base, lexicon).filter(
      (form) => form === folded || vocabulary.frequency(form) > 0,
    );
    return { slots: [forms.map((form) => exactly(form))], welcome: [] };
  }
  const byStem = stemmed(folded, lexicon, views);
  if (!stemsOf(folded, lexicon).some((stem) => vocabulary.holdsStem(stem))) {
    const forms = inflectedForms(folded, vocabulary).map((form) => exactly(form));
    return { slots: [[...byStem.slots.flat(), ...forms]], welcome: byStem.welcome };
  }
  return rung === 'skeleton' ? { slots: [[...byStem.slots.flat(), ...byStem.welcome.filter(isSkeleton)]], welcome: byStem.welcome.filter((each) => !isSkeleton(each)) } : byStem; // prettier-ignore
}

/** A folded word by its stem, ranked by its exact form and its skeleton too. */
export function stemmed(
  folded: string,
  lexicon: Lexicon,
  views: ViewWeights,
  origin: Origin = 'typed',
): LookedUpWord {
  const stems = stemsOf(folded, lexicon);
  const slot: Alternative[] =
    views.stem === 0
      ? [exactly(folded, 1, origin)]
      : stems.map((form) => ({ kind: 'stem', form, weight: views.stem, origin }));
  const skeletons = [...new Set(stems.flatMap((stem) => skeleton(stem) ?? []))];
  const welcome: Alternative[] = [
    ...(views.stem === 0 || views.exact === 0 ? [] : [exactly(folded, views.exact, origin)]),
    ...(views.skeleton === 0 ? [] : skeletons.map((form): Alternative => ({ kind: 'skeleton', form, weight: views.skeleton, origin }))), // prettier-ignore
  ];
  return { slots: [slot], welcome };
}

export function exactly(folded: string, weight = 1, origin: Origin = 'typed'): Alternative {
  return { kind: 'exact', form: folded, weight, origin };
}

/** How the archive writes a word, as far as the rung takes it for the same: `endings` takes all. */
export function* formsAsWritten(
  word: string,
  rung: Rung,
  lexicon: WrittenLexicon,
  vocabulary: VocabularyWithWriting,
): Steps<readonly Alternative[]> {
  const folded = fold(word);
  if (!isStricter(rung, 'endings')) return [exactly(folded)];
  const others = yield* vocabulary.writtenForms(folded);
  const usual = lexicon.usualForm(folded);
  const wanted = formOn(rung, word, lexicon);
  const isSame = (form: string): boolean => formOn(rung, form, lexicon) === wanted;
  const same = others.filter(isSame);
  const isUsualToo = isSame(usual);
  if (isUsualToo && same.length === others.length) return [exactly(folded)];
  const forms = same.map((form): Alternative => ({ kind: 'written', folded, form, weight: 1, origin: 'typed' })); // prettier-ignore
  const asUsual: Alternative = { kind: 'usual', folded, form: usual, others, weight: 1, origin: 'typed' }; // prettier-ignore
  return isUsualToo ? [asUsual, ...forms] : forms;
}

function isSkeleton({ kind }: Alternative): boolean {
  return kind === 'skeleton';
}
