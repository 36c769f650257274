import { fold } from '../arabic/fold.ts';
import type { WordReader } from './walk-words.ts';
import { WordMemory } from './word-memory.ts';

/** The exact form of a word, and of the parts that it is written in: itself, but for a compound. */
export interface FoldedWord {
  readonly folded: string;
  readonly parts: readonly string[];
}

/**
 * The exact form of each word of a text; nothing for a mark on its own.
 *
 * @param most words remembered, at some 150 bytes each
 */
export function foldWords(most: number): WordReader<FoldedWord> {
  const memory = new WordMemory(most, (word): FoldedWord | null => {
    const folded = fold(word);
    return folded === '' ? null : { folded, parts: [folded] };
  });
  return {
    token: (text, start, end) => memory.of(text, start, end),
    compound: (words) => {
      const parts = words.map(({ folded }) => folded);
      return { folded: parts.join(''), parts };
    },
  };
}
