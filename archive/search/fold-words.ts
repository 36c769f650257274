import { fold } from '../arabic/fold.ts';
import { writtenForm } from '../arabic/written-form.ts';
import type { WordReader } from './walk-words.ts';
import { WordMemory } from './word-memory.ts';

/** The exact form of a word, and of the parts that it consists of: itself, but for a compound. */
export interface FoldedWord {
  readonly folded: string;
  /** How it is written. */
  readonly written: string;
  readonly parts: readonly string[];
}

/**
 * The exact form of each word of a text; nothing for a mark on its own.
 *
 * @param most words remembered, at some 200 bytes each
 */
export function foldWords(most: number): WordReader<FoldedWord> {
  const memory = new WordMemory(most, (word): FoldedWord | null => {
    const folded = fold(word);
    return folded === '' ? null : { folded, written: writtenForm(word), parts: [folded] };
  });
  return {
    token: (text, start, end) => memory.of(text, start, end),
    compound: (words) => {
      const parts = words.map(({ folded }) => folded);
      const written = words.map((word) => word.written).join('');
      return { folded: parts.join(''), written, parts };
    },
  };
}
