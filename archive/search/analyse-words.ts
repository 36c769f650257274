import { fold } from '../arabic/fold.ts';
import type { WrittenLexicon } from '../arabic/lexicon.ts';
import { skeleton } from '../arabic/skeleton.ts';
import { stemCompound } from '../arabic/stem-compound.ts';
import { isStopWord } from '../arabic/stop-words.ts';
import { stemsOf } from '../arabic/stems-of.ts';
import { writtenForm } from '../arabic/written-form.ts';
import { exactTerm, skeletonTerm, writtenTerm } from './terms.ts';

/** A word of a text, and the terms that it is indexed as. */
export interface AnalysedWord {
  readonly folded: string;
  readonly written: string;
  /** Stems, and skeletons; none for a word too common to be ranked by. */
  readonly unplaced: readonly string[];
  /** Terms that are kept in their places: the exact form, and how it is written where that is unusual. */
  readonly placed: readonly string[];
}

/** The one analysis of words for the index; `null` for a mark on its own. */
export function analyseWord(printed: string, lexicon: WrittenLexicon): AnalysedWord | null {
  const folded = fold(printed);
  if (folded === '') return null;
  const stems = isStopWord(folded) ? [] : stemsOf(folded, lexicon);
  const written = writtenForm(printed);
  const placed = termsInPlaces(folded, written, lexicon);
  return { folded, written, unplaced: withSkeletons(stems), placed };
}

function withSkeletons(stems: readonly string[]): string[] {
  const terms = [...stems];
  for (const stem of stems) {
    const bones = skeleton(stem);
    const term = bones === null ? null : skeletonTerm(bones);
    if (term !== null && !terms.includes(term)) terms.push(term);
  }
  return terms;
}

/** What is written in parts, by the analysis of the parts: it has no skeleton. */
export function analyseCompound(
  parts: readonly AnalysedWord[],
  lexicon: WrittenLexicon,
): AnalysedWord {
  const words = parts.map(({ folded }) => folded);
  const folded = words.join('');
  const written = parts.map((part) => part.written).join('');
  const unplaced = [stemCompound(words, lexicon)];
  return { folded, written, unplaced, placed: termsInPlaces(folded, written, lexicon) };
}

function termsInPlaces(folded: string, written: string, lexicon: WrittenLexicon): string[] {
  const exact = exactTerm(folded);
  return written === lexicon.usualForm(folded) ? [exact] : [exact, writtenTerm(folded, written)];
}
