import { fold } from '../arabic/fold.ts';
import type { ReadWord } from './walk-words.ts';
import { WordMemory } from './word-memory.ts';

/**
 * The exact form of each word of a text; `null` when nothing of a word is left (a mark on its own).
 *
 * @param most words remembered, at some 100 bytes each
 */
export function foldWords(most: number): ReadWord<string> {
  const memory = new WordMemory(most, (word) => fold(word) || null);
  return (text, start, end) => memory.of(text, start, end);
}
