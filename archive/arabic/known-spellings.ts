/**
 * Beginnings of borrowed words that newspapers write in two ways, folded and without article; the rest of
 * the word is the same. They have too few consonants, or move a vowel, for the rules to tell them from
 * «مدينة» and «مدنية» (`is-same-name.ts`). Words of the one kind are looked for under the other only where
 * the archive holds them.
 */
export const knownSpellings: readonly (readonly [one: string, other: string])[] = [
  // America, American: the vowel behind the r, or before it as in English.
  ['امريك', 'اميرك'],
  // Europe, European: with both long vowels in most newsrooms, with the first one in some.
  ['اوروب', 'اورب'],
  // The euro, by its English or its French sound.
  ['يورو', 'اورو'],
  // Olympic, the Olympics: Cairo writes the vowel.
  ['اولمب', 'اوليمب'],
  // Ukraine, Ukrainian.
  ['اوكران', 'اكران'],
  // YouTube: as it is spelt, or as it is said.
  ['يوتيوب', 'يوتوب'],
  // Telephone.
  ['تلفون', 'تليفون'],
  // OPEC.
  ['اوبك', 'اوبيك'],
];
