import { fold } from './fold.ts';
import { foldHamza } from './fold-hamza.ts';
import type { Lexicon } from './lexicon.ts';
import type { Rung } from './rungs.ts';
import { skeleton } from './skeleton.ts';
import { stem } from './stem.ts';
import { stripMarks } from './strip-marks.ts';
import { stripPrefixes } from './strip-prefixes.ts';
import { writtenForm } from './written-form.ts';

/** What a word is taken for on a rung: words of one form are one word there. */
export function formOn(rung: Rung, word: string, lexicon: Lexicon): string {
  switch (rung) {
    case 'written':
      return writtenForm(word);
    case 'marks':
      return stripMarks(writtenForm(word));
    case 'hamza':
      return foldHamza(stripMarks(writtenForm(word)));
    case 'endings':
      return fold(word);
    case 'clitics':
      return stripPrefixes(fold(word), lexicon);
    case 'stem':
      return stem(fold(word), lexicon);
    case 'skeleton': {
      const stemmed = stem(fold(word), lexicon);
      return skeleton(stemmed) ?? stemmed;
    }
  }
}
