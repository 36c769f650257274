import { fold } from './fold.ts';
import type { WrittenLexicon } from './lexicon.ts';
import { tokenize } from './tokenize.ts';

/** A text with each word as the archive writes it most often: «مدرسه الموسيقي» → «مدرسة الموسيقى». */
export function asUsuallyWritten(text: string, lexicon: Pick<WrittenLexicon, 'usualForm'>): string {
  let written = '';
  let at = 0;
  for (const { start, end } of tokenize(text)) {
    written += text.slice(at, start) + lexicon.usualForm(fold(text.slice(start, end)));
    at = end;
  }
  return written + text.slice(at);
}
