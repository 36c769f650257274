import { fold } from '../arabic/fold.ts';
import type { WrittenLexicon } from '../arabic/lexicon.ts';
import { skeleton } from '../arabic/skeleton.ts';
import { stemCompound } from '../arabic/stem-compound.ts';
import { isStopWord } from '../arabic/stop-words.ts';
import { stemsOf } from '../arabic/stems-of.ts';
import { writtenForm } from '../arabic/written-form.ts';
import { TermGroup } from './segments/term-group.ts';
import { exactTerm, skeletonTerm, writtenTerm } from './terms.ts';
import type { WordReader } from './walk-words.ts';
import { WordMemory } from './word-memory.ts';

/** A word of a text, and the terms that it is indexed as. */
export class AnalysedWord extends TermGroup {
  readonly folded: string;
  readonly written: string;

  /**
   * @param stems with the skeletons; none for a word too common to be ranked by
   * @param inPlaces terms that are kept in their places: the exact form, and how it is written where that
   *   is unusual
   */
  constructor(
    folded: string,
    written: string,
    stems: readonly string[],
    inPlaces: readonly string[],
  ) {
    super(stems, inPlaces);
    this.folded = folded;
    this.written = written;
  }
}

/**
 * The one analysis of words for the index; nothing for a mark on its own.
 *
 * @param most words remembered, at some 400 bytes each
 */
export function analyseWords(lexicon: WrittenLexicon, most: number): WordReader<AnalysedWord> {
  const memory = new WordMemory(most, (word): AnalysedWord | null => {
    const folded = fold(word);
    if (folded === '') return null;
    const stems = isStopWord(folded) ? [] : stemsOf(folded, lexicon);
    return analysed(folded, writtenForm(word), stems, true, lexicon);
  });
  return {
    token: (text, start, end) => memory.of(text, start, end),
    compound: (words) => {
      const parts = words.map(({ folded }) => folded);
      const written = words.map((word) => word.written).join('');
      return analysed(parts.join(''), written, [stemCompound(parts, lexicon)], false, lexicon);
    },
  };
}

function analysed(
  folded: string,
  written: string,
  stems: readonly string[],
  hasSkeleton: boolean,
  lexicon: WrittenLexicon,
): AnalysedWord {
  const exact = exactTerm(folded);
  const skeletons = hasSkeleton ? stems.flatMap((stem) => skeleton(stem) ?? []) : [];
  const placed =
    written === lexicon.usualForm(folded) ? [exact] : [exact, writtenTerm(folded, written)];
  const unplaced = [...stems, ...new Set(skeletons.map(skeletonTerm))];
  return new AnalysedWord(folded, written, unplaced, placed);
}
