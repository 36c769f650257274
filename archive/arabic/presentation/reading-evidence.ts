import { joiningForm, type JoiningForm } from './joining-form.ts';
import { restoreLetters } from './restore-letters.ts';

/**
 * How much speaks for reading Arabic letters in this order, as a count of witnesses: shapes that join to their
 * neighbours, «ال» at the beginning of words, «ة» and «ى» at their end, the commonest words. Letters in
 * reversed order give less, mostly below nothing.
 */
export function readingEvidence(characters: readonly string[]): number {
  return joins(characters) + wordsOf(characters).reduce((sum, word) => sum + shapeOf(word), 0);
}

const joinsOn: ReadonlySet<JoiningForm | null> = new Set(['initial', 'medial']);
const joinsBack: ReadonlySet<JoiningForm | null> = new Set(['medial', 'final']);

/** Neighbours of which both join to each other, less those of which one does and the other does not. */
function joins(characters: readonly string[]): number {
  let count = 0;
  for (const [index, character] of characters.entries()) {
    const form = joiningForm(character);
    const next = joiningForm(characters[index + 1] ?? ' ');
    if (form === null && next === null) continue;
    if (joinsOn.has(form) && joinsBack.has(next)) count += 1;
    else if (joinsOn.has(form) || joinsBack.has(next)) count -= 1;
  }
  return count;
}

function wordsOf(characters: readonly string[]): string[] {
  const text = restoreLetters(characters.join('')).replace(/\p{M}/gu, '');
  return text.match(/\p{Script=Arabic}+/gu) ?? [];
}

const common = new Set(['في', 'من', 'على', 'إلى', 'الى', 'عن', 'أن', 'التي', 'الذي', 'هذا', 'مع']);

function shapeOf(word: string): number {
  let count = common.has(word) ? 1 : 0;
  if (word.length < 3) return count;
  if (/^[وفبك]?ال|^لل/u.test(word)) count += 1;
  if (/[ةى]$/u.test(word)) count += 1;
  // No word begins with these.
  if (/^[ةىؤئ]/u.test(word)) count -= 1;
  if (/[ةى]./u.test(word)) count -= 1;
  return count;
}
