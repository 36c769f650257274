import { knownSpellings } from './known-spellings.ts';
import type { Rewriting } from './rewriting.ts';

/**
 * What newspapers spell in two ways in names and borrowed words, folded. Each way goes in both directions
 * and costs 1; letters that no rule changes stand for themselves. Whether two words that differ so are
 * one name is another question (`is-same-name.ts`).
 */
export const spellingRules: readonly Rewriting[] = [
  ...Array.from('ءابتثجحخدذرزسشصضطظعغفقكلمنهوي', (letter) => ({
    from: letter,
    to: letter,
    cost: 0,
  })),
  // Arabic leaves short vowels out and has no letters for e and o: «نتنياهو» and «نتانياهو», «ترمب» and
  // «ترامب». Not at either end, where a vowel is an ending or a word of its own.
  ...Array.from('اوي').flatMap((vowel): Rewriting[] => [
    { from: vowel, to: '', cost: 1, at: 'inside' },
    { from: '', to: vowel, cost: 1, at: 'inside' },
  ]),
  // A final a: «أستانا» and «أستانة», «برشلونا» and «برشلونة».
  { from: 'ا', to: 'ه', cost: 1, at: 'end' },
  { from: 'ه', to: 'ا', cost: 1, at: 'end' },
  // Arabic has no letter for g: غ in Beirut, ج in Cairo, ق in Tunis, ك for the Persian گ.
  ...exchanged('غجقك'),
  // Names that are said with a plain or a heavy s and t: «خلبوس» and «خلبوص», «بطرسبورغ» and «بترسبورغ».
  ...exchanged('سص'),
  ...exchanged('تط'),
  // th: «كاثرين» and «كاترين».
  ...exchanged('تث'),
  ...knownSpellings.flatMap(([one, other]): Rewriting[] => [
    { from: one, to: other, cost: 1, at: 'start' },
    { from: other, to: one, cost: 1, at: 'start' },
  ]),
];

/** Whoever writes one g so writes the next one so too: «غوغل» and «جوجل» differ in one habit. */
function exchanged(letters: string): Rewriting[] {
  const pairs = Array.from(letters).flatMap((one) =>
    Array.from(letters.replace(one, ''), (other) => [one, other] as const),
  );
  return pairs.flatMap(([one, other]) => [
    { from: one, to: other, cost: 1 },
    ...['', 'ا', 'و', 'ي'].map((vowel) => ({
      from: one + vowel + one,
      to: other + vowel + other,
      cost: 1,
    })),
  ]);
}
